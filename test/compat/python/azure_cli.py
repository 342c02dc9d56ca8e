"""The Azure CLI put through what it has of the operations that are served, on a cluster with live agents.

It is started once: each command below goes in by the entry point that `az` itself has. Told where by AZURE_BATCH_ACCOUNT,
AZURE_BATCH_ACCESS_KEY and AZURE_BATCH_ENDPOINT; STINT is the command line of stint.
"""

import io
import json
import os
import shlex
import subprocess
import tempfile

from azure.cli.core import get_default_cli

from cases import equal, runs, shell, tell, until

folder = tempfile.TemporaryDirectory()


def az(line, *more):
    """What `az batch LINE MORE…` answers; raises what it would have printed."""
    cli = get_default_cli()
    out = io.StringIO()
    try:
        code = cli.invoke(["batch", *shlex.split(line), *more, "--only-show-errors", "--output", "json"], out_file=out)
    except SystemExit as end:
        code = end.code
    if code != 0:
        error = cli.result.error if cli.result is not None else None
        raise error if isinstance(error, Exception) else AssertionError(f"az batch {line} ended with {code}")
    return json.loads(out.getvalue()) if out.getvalue().strip() else None


def refused(line, *more):
    """Why: the first line of it."""
    try:
        az(line, *more)
    except AssertionError:
        raise
    except Exception as error:
        return str(error).split("\n")[0]
    raise AssertionError(f"az batch {line} was not refused")


def file_of(name, value):
    path = os.path.join(folder.name, name)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file)
    return path


def downloaded(line):
    path = os.path.join(folder.name, "downloaded")
    az(line, "--destination", path)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    os.remove(path)
    return text


def shown(line, query):
    return az(line, "--query", query)


def case_pool():
    image = "--image canonical:ubuntuserver:18.04-lts --node-agent-sku-id 'batch.node.ubuntu 18.04'"
    az(f"pool create --id Pool-1 --vm-size standard_d2_v3 --target-dedicated-nodes 1 --task-slots-per-node 2 {image}",
       "--start-task-command-line", shell("echo ready > $AZ_BATCH_NODE_SHARED_DIR/ready"), "--start-task-wait-for-success",
       "--metadata", "owner=me")
    (node,) = until(lambda: az("node list --pool-id Pool-1"), lambda nodes: [node["state"] for node in nodes] == ["idle"])
    at = f"--pool-id Pool-1 --node-id {node['id']}"
    equal(shown(f"node show {at}", "startTaskInfo.exitCode"), 0)
    equal(downloaded(f"node file download {at} --file-path shared/ready"), "ready\n")
    equal(shown("pool show --pool-id pool-1", "[id, taskSlotsPerNode, currentDedicatedNodes, metadata[0].value]"), ["Pool-1", 2, 1, "me"])
    equal(az("pool list", "--filter", "startswith(id, 'pool-')", "--query", "[].id"), ["Pool-1"])
    az("pool resize --pool-id Pool-1 --target-dedicated-nodes 0")
    until(lambda: shown("pool show --pool-id Pool-1", "[currentDedicatedNodes, allocationState]"), lambda found: found == [0, "steady"])
    az("pool delete --pool-id Pool-1 --yes")
    assert "batch.node.ubuntu 22.04" in az("pool supported-images list", "--query", "[].nodeAgentSkuId")


def case_operation():
    az("pool create --id ops --vm-size standard_d2_v3 --target-dedicated-nodes 1 --image canonical:ubuntuserver:18.04-lts",
       "--node-agent-sku-id", "batch.node.ubuntu 18.04")
    (node,) = until(lambda: az("node list --pool-id ops"), lambda nodes: [node["state"] for node in nodes] == ["idle"])
    at = f"--pool-id ops --node-id {node['id']}"
    az(f"node scheduling disable {at}")
    equal(shown(f"node show {at}", "schedulingState"), "disabled")
    az(f"node scheduling enable {at}")
    az(f"node reboot {at}")
    until(lambda: shown(f"node show {at}", "[state, lastBootTime]"), lambda seen: seen[0] == "idle" and seen[1] > node["lastBootTime"])
    equal(az("pool node-counts list", "--filter", "poolId eq 'ops'", "--query", "[].dedicated.total"), [1])
    az("pool set --pool-id ops --metadata a=b")
    equal(shown("pool show --pool-id ops", "metadata[0].value"), "b")
    az("pool reset --pool-id ops --json-file", file_of("pool.json", {"certificateReferences": [], "applicationPackageReferences": [], "metadata": []}))
    equal(shown("pool show --pool-id ops", "metadata"), None)
    az(f"node delete --pool-id ops --node-list {node['id']}")
    until(lambda: shown("pool show --pool-id ops", "[currentDedicatedNodes, allocationState]"), lambda found: found == [0, "steady"])
    az("pool autoscale enable --pool-id ops --auto-scale-formula '$TargetDedicatedNodes = 0;'")
    assert "$TargetDedicatedNodes=7" in az("pool autoscale evaluate --pool-id ops --auto-scale-formula '$TargetDedicatedNodes = 7;'")["results"]
    az("pool autoscale disable --pool-id ops")
    equal(shown("pool show --pool-id ops", "enableAutoScale"), False)
    az("pool delete --pool-id ops --yes")
    equal(az("application summary list"), [])


def case_job():
    preparation = {"commandLine": shell("echo prepared > $AZ_BATCH_NODE_SHARED_DIR/life")}
    release = {"commandLine": shell("rm $AZ_BATCH_NODE_SHARED_DIR/life")}
    job = {"id": "life", "poolInfo": {"poolId": "local"}, "jobPreparationTask": preparation, "jobReleaseTask": release}
    az("job create --json-file", file_of("job.json", job))
    az("task create --job-id life --task-id 1 --command-line", shell("cat $AZ_BATCH_NODE_SHARED_DIR/life; exec sleep 1000"))
    task = "--job-id life --task-id 1"
    until(lambda: shown(f"task show {task}", "state"), lambda state: state == "running")
    equal(downloaded(f"task file download {task} --file-path stdout.txt"), "prepared\n")
    az("job set --job-id life --priority 7")
    # This version of the CLI has a defect: it knows no value for the required --disable-tasks of `job disable`.
    subprocess.run([*shlex.split(os.environ["STINT"]), "job", "disable", "life"], check=True, capture_output=True)
    until(lambda: shown("job show --job-id life", "[state, priority]"), lambda found: found == ["disabled", 7])
    equal(shown(f"task show {task}", "[state, executionInfo.requeueCount]"), ["active", 1])
    az("job reset --job-id life --pool-id local --job-max-task-retry-count 1")
    equal(shown("job show --job-id life", "[priority, constraints.maxTaskRetryCount]"), [0, 1])
    az("job enable --job-id life")
    until(lambda: shown(f"task show {task}", "state"), lambda state: state == "running")
    az("job stop --job-id life --terminate-reason enough")
    until(lambda: shown("job show --job-id life", "[state, executionInfo.terminateReason]"), lambda found: found == ["completed", "enough"])
    (status,) = az("job prep-release-status list --job-id life")
    equal(status["jobReleaseTaskExecutionInfo"]["result"], "success")
    assert "life" in az("job list", "--query", "[].id")
    az("job delete --job-id life --yes")


def case_task():
    az("job create --id tasks --pool-id local --uses-task-dependencies --metadata a=b")
    writes = shell('mkdir sub; printf 0123456789 > "sub/a b.txt"; echo out; echo err >&2; exit 3')
    tasks = [
        {"id": "writes", "commandLine": writes},
        {"id": "family", "commandLine": shell("sleep 1234 & echo $!; wait")},
    ]
    az("task create --job-id tasks --json-file", file_of("tasks.json", tasks))
    (again,) = az("task create --job-id tasks --json-file", file_of("tasks.json", tasks[:1]))
    equal([again["taskId"], again["error"]["code"]], ["writes", "TaskExists"])
    until(lambda: shown("job task-counts show --job-id tasks", "taskCounts.[running, failed]"), lambda found: found == [1, 1])
    equal(az("task list --job-id tasks", "--filter", "executionInfo/exitCode eq 3", "--query", "[].id"), ["writes"])
    equal(az("task subtask list --job-id tasks --task-id writes")["value"], [])
    process = int(until(lambda: downloaded("task file download --job-id tasks --task-id family --file-path stdout.txt"), bool))
    assert runs(process, "sleep")
    az("task stop --job-id tasks --task-id family")
    until(lambda: shown("task show --job-id tasks --task-id family", "state"), lambda state: state == "completed")
    assert not runs(process, "sleep")
    assert "completed" in refused("task stop --job-id tasks --task-id family"), "the refusal says why"
    az("task reactivate --job-id tasks --task-id family")
    az("task reset --job-id tasks --task-id family --max-task-retry-count 2")
    equal(shown("task show --job-id tasks --task-id family", "constraints.maxTaskRetryCount"), 2)
    files()
    az("task delete --job-id tasks --task-id family --yes")
    equal(az("task list --job-id tasks", "--query", "[].id"), ["writes"])
    az("job delete --job-id tasks --yes")


def files():
    task = "--job-id tasks --task-id writes"
    info = shown(f"task show {task}", "nodeInfo")
    node, root = f"--pool-id {info['poolId']} --node-id {info['nodeId']}", info["taskRootDirectory"]
    names = az(f"task file list {task} --recursive true", "--query", "[].name")
    assert {"stdout.txt", "stderr.txt", "wd/sub/a b.txt"} <= set(names), names
    equal(downloaded(f"task file download {task} --file-path 'wd/sub/a b.txt' --start-range 2 --end-range 4"), "234")
    equal(downloaded(f"node file download {node} --file-path {root}/stderr.txt"), "err\n")
    # These print nothing, in this version of the CLI.
    az(f"task file show {task} --file-path stdout.txt")
    az(f"node file show {node} --file-path {root}/stdout.txt")
    assert f"{root}/wd/sub/a b.txt" in az(f"node file list {node} --recursive true", "--query", "[].name")
    az(f"task file delete {task} --file-path wd/sub --recursive true --yes")
    az(f"node file delete {node} --file-path {root}/stderr.txt --yes")
    equal([name for name in az(f"task file list {task} --recursive true", "--query", "[].name") if name in ("stderr.txt", "wd/sub")], [])


def case_schedule():
    az("job-schedule create --id often --pool-id local --recurrence-interval PT1H --job-manager-task-id manager",
       "--job-manager-task-command-line", shell("echo $AZ_BATCH_JOB_ID"))
    until(lambda: az("job list --job-schedule-id often", "--query", "[].[id, state]"), lambda jobs: jobs == [["often:job-1", "completed"]])
    equal(downloaded("task file download --job-id often:job-1 --task-id manager --file-path stdout.txt"), "often:job-1\n")
    az("job-schedule set --job-schedule-id often --metadata a=b")
    equal(shown("job-schedule show --job-schedule-id often", "metadata[0].value"), "b")
    az("job-schedule reset --job-schedule-id often --pool-id local --recurrence-interval PT2H")
    az("job-schedule disable --job-schedule-id often")
    equal(az("job-schedule list", "--query", "[].[id, state]"), [["often", "disabled"]])
    az("job-schedule enable --job-schedule-id often")
    az("job-schedule stop --job-schedule-id often")
    until(lambda: shown("job-schedule show --job-schedule-id often", "state"), lambda state: state == "completed")
    az("job-schedule delete --job-schedule-id often --yes")


tell(dict(globals()))
