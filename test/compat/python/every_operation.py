"""Azure's client for Python, azure-batch 13.0.1, put through every operation that is served, on a cluster with live agents.

Told where by AZURE_BATCH_ACCOUNT, AZURE_BATCH_ACCESS_KEY and AZURE_BATCH_ENDPOINT.
"""

import datetime
import os

from azure.batch import BatchServiceClient, models
from azure.batch.batch_auth import SharedKeyCredentials
from azure.batch.custom.custom_errors import CreateTasksErrorException

from cases import equal, runs, shell, tell, until

ACCOUNT, KEY, URL = (os.environ[f"AZURE_BATCH_{name}"] for name in ("ACCOUNT", "ACCESS_KEY", "ENDPOINT"))
LOCAL = models.PoolInformation(pool_id="local")
IMAGE = models.VirtualMachineConfiguration(
    image_reference=models.ImageReference(publisher="canonical", offer="ubuntuserver", sku="18.04-lts", version="latest"),
    node_agent_sku_id="batch.node.ubuntu 18.04",
)

batch = BatchServiceClient(SharedKeyCredentials(ACCOUNT, KEY), batch_url=URL)


def task_is(state, job_id, task_id):
    return until(lambda: batch.task.get(job_id, task_id), lambda task: task.state == state)


def job_is(state, job_id):
    return until(lambda: batch.job.get(job_id), lambda job: job.state == state)


def refusal(work):
    """Of a refusal: its status and code."""
    try:
        work()
    except models.BatchErrorException as error:
        code = error.error.code if error.error is not None else None
        return f"{error.response.status_code} {code or ''}".strip()
    return "not refused"


def gone(look):
    until(lambda: refusal(look), lambda answer: answer.startswith("404"))


def content(stream):
    return b"".join(stream).decode()


def stdout(job_id, task_id):
    return content(batch.file.get_from_task(job_id, task_id, "stdout.txt"))


def case_pool():
    start_task = models.StartTask(command_line=shell("echo ready > $AZ_BATCH_NODE_SHARED_DIR/ready"), wait_for_success=True)
    batch.pool.add(
        models.PoolAddParameter(
            id="Pool-1",
            vm_size="standard_d2_v3",
            virtual_machine_configuration=IMAGE,
            target_dedicated_nodes=1,
            task_slots_per_node=2,
            start_task=start_task,
            metadata=[models.MetadataItem(name="owner", value="me")],
        )
    )
    equal([batch.pool.exists("pool-1"), batch.pool.exists("nothing")], [True, False])
    (node,) = until(lambda: list(batch.compute_node.list("Pool-1")), lambda nodes: [node.state for node in nodes] == ["idle"])
    equal(batch.compute_node.get("Pool-1", node.id).start_task_info.exit_code, 0)
    equal(list(batch.compute_node_extension.list("Pool-1", node.id)), [])
    equal(content(batch.file.get_from_compute_node("Pool-1", node.id, "shared/ready")), "ready\n")
    pool = batch.pool.get("Pool-1")
    equal([pool.current_dedicated_nodes, pool.task_slots_per_node, pool.metadata[0].value], [1, 2, "me"])
    options = models.PoolListOptions(filter="startswith(id, 'pool-')", select="id,state")
    equal([(each.id, each.state, each.vm_size) for each in batch.pool.list(options)], [("Pool-1", "active", None)])
    batch.pool.resize("Pool-1", models.PoolResizeParameter(target_dedicated_nodes=0))
    until(lambda: batch.pool.get("Pool-1"), lambda pool: pool.current_dedicated_nodes == 0 and pool.allocation_state == "steady")
    batch.pool.delete("Pool-1")
    gone(lambda: batch.pool.get("Pool-1"))


def case_operation():
    batch.pool.add(models.PoolAddParameter(id="ops", vm_size="small", virtual_machine_configuration=IMAGE, target_dedicated_nodes=2))
    first, second = until(lambda: list(batch.compute_node.list("ops")), lambda nodes: [node.state for node in nodes] == ["idle"] * 2)
    batch.compute_node.disable_scheduling("ops", first.id, "requeue")
    equal(batch.compute_node.get("ops", first.id).scheduling_state, "disabled")
    batch.compute_node.enable_scheduling("ops", first.id)
    before = batch.compute_node.get("ops", first.id).last_boot_time
    batch.compute_node.reboot("ops", first.id)
    until(lambda: batch.compute_node.get("ops", first.id), lambda node: node.state == "idle" and node.last_boot_time > before)
    counted = list(batch.account.list_pool_node_counts(models.AccountListPoolNodeCountsOptions(filter="poolId eq 'ops'")))
    equal([(each.pool_id, each.dedicated.total) for each in counted], [("ops", 2)])
    batch.pool.patch("ops", models.PoolPatchParameter(metadata=[models.MetadataItem(name="a", value="b")]))
    equal(batch.pool.get("ops").metadata[0].value, "b")
    batch.pool.update_properties(
        "ops", models.PoolUpdatePropertiesParameter(certificate_references=[], application_package_references=[], metadata=[])
    )
    equal(batch.pool.get("ops").metadata, None)
    batch.pool.remove_nodes("ops", models.NodeRemoveParameter(node_list=[second.id]))
    steady(1)
    equal([node.id for node in batch.compute_node.list("ops")], [first.id])
    batch.pool.enable_auto_scale("ops", "$TargetDedicatedNodes = 0;", datetime.timedelta(minutes=5))
    steady(0)
    assert "$TargetDedicatedNodes=7" in batch.pool.evaluate_auto_scale("ops", "$TargetDedicatedNodes = 7;").results
    batch.pool.disable_auto_scale("ops")
    equal(batch.pool.get("ops").enable_auto_scale, False)
    batch.pool.delete("ops")
    equal(list(batch.application.list()), [])


def steady(count):
    until(lambda: batch.pool.get("ops"), lambda pool: pool.allocation_state == "steady" and pool.current_dedicated_nodes == count)


def case_job():
    batch.job.add(
        models.JobAddParameter(
            id="life",
            pool_info=LOCAL,
            priority=5,
            common_environment_settings=[models.EnvironmentSetting(name="WORD", value="common")],
            job_preparation_task=models.JobPreparationTask(command_line=shell("echo prepared > $AZ_BATCH_NODE_SHARED_DIR/life")),
            job_release_task=models.JobReleaseTask(command_line=shell("rm $AZ_BATCH_NODE_SHARED_DIR/life")),
        )
    )
    command = "cat $AZ_BATCH_NODE_SHARED_DIR/life; echo $WORD; exec sleep 1000"
    batch.task.add("life", models.TaskAddParameter(id="1", command_line=shell(command)))
    task_is("running", "life", "1")
    until(lambda: stdout("life", "1"), lambda said: said == "prepared\ncommon\n")
    batch.job.patch("life", models.JobPatchParameter(priority=7))
    equal(batch.job.get("life", models.JobGetOptions(select="priority")).priority, 7)
    batch.job.disable("life", "requeue")
    job_is("disabled", "life")
    task = batch.task.get("life", "1")
    equal([task.state, task.execution_info.requeue_count], ["active", 1])
    constraints = models.JobConstraints(max_task_retry_count=1, max_wall_clock_time=datetime.timedelta(hours=1))
    batch.job.update("life", models.JobUpdateParameter(pool_info=LOCAL, constraints=constraints))
    job = batch.job.get("life")
    equal([job.priority, job.constraints.max_wall_clock_time], [0, datetime.timedelta(hours=1)])
    batch.job.enable("life")
    node = task_is("running", "life", "1").node_info
    batch.job.terminate("life", terminate_reason="enough")
    equal(job_is("completed", "life").execution_info.terminate_reason, "enough")
    (status,) = batch.job.list_preparation_and_release_task_status("life")
    equal([status.job_preparation_task_execution_info.result, status.job_release_task_execution_info.result], ["success", "success"])
    equal(refusal(lambda: batch.file.get_properties_from_compute_node("local", node.node_id, "shared/life")), "404")
    assert "life" in [job.id for job in batch.job.list(models.JobListOptions(filter="state eq 'completed'"))]
    etag = batch.job.get("life").e_tag
    equal(refusal(lambda: batch.job.delete("life", models.JobDeleteOptions(if_match="0x1"))), "412 ConditionNotMet")
    batch.job.delete("life", models.JobDeleteOptions(if_match=etag))
    gone(lambda: batch.job.get("life"))


def case_task():
    batch.job.add(models.JobAddParameter(id="tasks", pool_info=LOCAL))
    once = "test -e $AZ_BATCH_NODE_SHARED_DIR/seen && exit 0; touch $AZ_BATCH_NODE_SHARED_DIR/seen; exit 3"
    retry = models.TaskConstraints(max_task_retry_count=1)
    batch.task.add("tasks", models.TaskAddParameter(id="retry", command_line=shell(once), constraints=retry))
    second = models.TaskConstraints(max_wall_clock_time=datetime.timedelta(seconds=1))
    batch.task.add("tasks", models.TaskAddParameter(id="slow", command_line="sleep 1000", constraints=second))
    ended = task_is("completed", "tasks", "retry").execution_info
    equal([ended.exit_code, ended.retry_count, ended.result], [0, 1, "success"])
    equal(task_is("completed", "tasks", "slow").execution_info.failure_info.code, "TaskEnded")
    batch.task.add("tasks", models.TaskAddParameter(id="family", command_line=shell("sleep 1234 & echo $!; wait")))
    task_is("running", "tasks", "family")
    process = int(until(lambda: stdout("tasks", "family"), bool))
    assert runs(process, "sleep")
    batch.task.terminate("tasks", "family")
    task_is("completed", "tasks", "family")
    assert not runs(process, "sleep")
    equal(refusal(lambda: batch.task.terminate("tasks", "family")), "409 TaskCompleted")
    batch.task.reactivate("tasks", "slow")
    batch.task.update("tasks", "slow", constraints=models.TaskConstraints(max_task_retry_count=2))
    equal(batch.task.get("tasks", "slow").constraints.max_task_retry_count, 2)
    equal(list(batch.task.list_subtasks("tasks", "retry").value), [])
    batch.task.delete("tasks", "retry")
    equal(refusal(lambda: batch.task.get("tasks", "retry")), "404 TaskNotFound")
    batch.job.delete("tasks")


def case_collection():
    """The client itself splits what is too much for one request: by number, and by size."""
    batch.job.add(models.JobAddParameter(id="many", pool_info=models.PoolInformation(pool_id="nowhere"), uses_task_dependencies=True))
    large = [models.EnvironmentSetting(name="LARGE", value="x" * 20_000)]
    tasks = [models.TaskAddParameter(id=f"{index:03}", command_line="/bin/true", environment_settings=large) for index in range(250)]
    added = batch.task.add_collection("many", tasks).value
    equal(sorted(each.task_id for each in added), [task.id for task in tasks])
    listed = [task.id for task in batch.task.list("many", models.TaskListOptions(max_results=100, select="id"))]
    equal(sorted(listed), [task.id for task in tasks])
    counts = batch.job.get_task_counts("many")
    equal([counts.task_counts.active, counts.task_slot_counts.active], [250, 250])
    try:
        batch.task.add_collection("many", [tasks[0], models.TaskAddParameter(id="not an id", command_line="/bin/true")])
        raise AssertionError("nothing was refused")
    except CreateTasksErrorException as error:
        equal([(each.task_id, each.error.code) for each in error.failure_tasks], [("not an id", "InvalidPropertyValue")])
    batch.job.delete("many")


def case_file():
    batch.job.add(models.JobAddParameter(id="files", pool_info=LOCAL))
    command = 'mkdir sub; printf 0123456789 > "sub/a b.txt"; echo err >&2'
    batch.task.add("files", models.TaskAddParameter(id="1", command_line=shell(command)))
    node = task_is("completed", "files", "1").node_info
    names = [file.name for file in batch.file.list_from_task("files", "1", recursive=True)]
    assert {"stdout.txt", "stderr.txt", "wd", "wd/sub", "wd/sub/a b.txt"} <= set(names), names
    pages = batch.file.list_from_task("files", "1", recursive=True, file_list_from_task_options=models.FileListFromTaskOptions(max_results=2))
    equal([file.name for file in pages], names)
    equal(content(batch.file.get_from_task("files", "1", "wd/sub/a b.txt")), "0123456789")
    path = f"{node.task_root_directory}/wd/sub/a b.txt"
    part = models.FileGetFromComputeNodeOptions(ocp_range="bytes=2-4")
    equal(content(batch.file.get_from_compute_node("local", node.node_id, path, part)), "234")
    about = batch.file.get_properties_from_task("files", "1", "wd/sub/a b.txt", raw=True)
    equal([about.headers["Content-Length"], about.response.headers["ocp-batch-file-isdirectory"]], [10, "False"])
    batch.file.get_properties_from_compute_node("local", node.node_id, path)
    assert path in [file.name for file in batch.file.list_from_compute_node("local", node.node_id, recursive=True)]
    batch.file.delete_from_task("files", "1", "wd/sub", recursive=True)
    batch.file.delete_from_compute_node("local", node.node_id, f"{node.task_root_directory}/stderr.txt")
    for name in ("wd/sub/a b.txt", "stderr.txt"):
        equal(refusal(lambda: batch.file.get_properties_from_task("files", "1", name)), "404")
    equal(refusal(lambda: batch.file.get_from_task("files", "1", "nothing")), "404 FileNotFound")


def case_schedule():
    manager = models.JobManagerTask(id="manager", command_line=shell("echo $AZ_BATCH_JOB_ID"), run_exclusive=False)
    specification = models.JobSpecification(pool_info=LOCAL, job_manager_task=manager)
    hourly = models.Schedule(recurrence_interval=datetime.timedelta(hours=1))
    batch.job_schedule.add(models.JobScheduleAddParameter(id="often", schedule=hourly, job_specification=specification))
    equal([batch.job_schedule.exists("often"), batch.job_schedule.exists("never")], [True, False])
    until(lambda: list(batch.job.list_from_job_schedule("often")), lambda jobs: [job.state for job in jobs] == ["completed"])
    equal(stdout("often:job-1", "manager"), "often:job-1\n")
    batch.job_schedule.patch("often", models.JobSchedulePatchParameter(metadata=[models.MetadataItem(name="a", value="b")]))
    equal(batch.job_schedule.get("often").metadata[0].value, "b")
    batch.job_schedule.update("often", models.JobScheduleUpdateParameter(schedule=hourly, job_specification=specification))
    batch.job_schedule.disable("often")
    equal([(each.id, each.state) for each in batch.job_schedule.list()], [("often", "disabled")])
    batch.job_schedule.enable("often")
    batch.job_schedule.terminate("often")
    until(lambda: batch.job_schedule.get("often"), lambda schedule: schedule.state == "completed")
    batch.job_schedule.delete("often")
    gone(lambda: batch.job_schedule.get("often"))


def case_account():
    options = models.AccountListSupportedImagesOptions(max_results=5)
    assert "batch.node.ubuntu 22.04" in [image.node_agent_sku_id for image in batch.account.list_supported_images(options)]
    stranger = BatchServiceClient(SharedKeyCredentials(ACCOUNT, "eA=="), batch_url=URL)
    equal(refusal(lambda: list(stranger.pool.list())), "403 AuthenticationFailed")


tell(dict(globals()))
