"""Counts the words of 100 texts by Azure Batch: uploads them as blobs, makes a pool and a job, adds a task for each text, waits, downloads
what the tasks wrote, compares it with a count of its own, and deletes what it made. Nothing in it knows what serves the API.

Needs AZURE_BATCH_ACCOUNT, AZURE_BATCH_ACCESS_KEY, AZURE_BATCH_ENDPOINT and AZURE_STORAGE_CONNECTION_STRING.
"""

import datetime
import os
import sys
import time

from azure.batch import BatchServiceClient, models
from azure.batch.batch_auth import SharedKeyCredentials
from azure.core.exceptions import AzureError
from azure.storage.blob import BlobServiceClient, ContainerSasPermissions, generate_container_sas

TEXTS = 100
LIMIT_S = 600
WORDS = ["lorem", "ipsum", "dolor", "sit", "amet"]

batch = BatchServiceClient(
    SharedKeyCredentials(os.environ["AZURE_BATCH_ACCOUNT"], os.environ["AZURE_BATCH_ACCESS_KEY"]),
    batch_url=os.environ["AZURE_BATCH_ENDPOINT"],
)
storage = BlobServiceClient.from_connection_string(os.environ["AZURE_STORAGE_CONNECTION_STRING"])
run = f"words-{time.time_ns() // 1_000_000}"
inputs = storage.get_container_client(f"{run}-in")
outputs = storage.get_container_client(f"{run}-out")


def text_of(n):
    """The text n: n + 1 lines of some words."""
    return "".join(" ".join(WORDS[: 1 + (n + line) % len(WORDS)]) + "\n" for line in range(n + 1))


def signature(container, permission):
    return generate_container_sas(
        container.account_name,
        container.container_name,
        account_key=container.credential.account_key,
        permission=permission,
        expiry=datetime.datetime.utcnow() + datetime.timedelta(hours=1),
    )


def upload():
    sas = signature(inputs, ContainerSasPermissions(read=True))
    for n in range(TEXTS):
        inputs.upload_blob(f"{n}.txt", text_of(n))
    return [models.ResourceFile(http_url=f"{inputs.url}/{n}.txt?{sas}", file_path="text.txt") for n in range(TEXTS)]


def make_pool():
    image = models.ImageReference(publisher="canonical", offer="0001-com-ubuntu-server-jammy", sku="22_04-lts", version="latest")
    batch.pool.add(
        models.PoolAddParameter(
            id=run,
            vm_size="standard_d2_v3",
            target_dedicated_nodes=2,
            task_slots_per_node=4,
            virtual_machine_configuration=models.VirtualMachineConfiguration(
                image_reference=image, node_agent_sku_id="batch.node.ubuntu 22.04"
            ),
        )
    )


def add_tasks(files):
    url = f"{outputs.url}?{signature(outputs, ContainerSasPermissions(write=True, create=True))}"
    on_success = models.OutputFileUploadOptions(upload_condition="tasksuccess")
    batch.task.add_collection(
        run,
        [
            models.TaskAddParameter(
                id=str(n),
                command_line="/bin/sh -c 'wc -w < text.txt > words.txt'",
                resource_files=[file],
                output_files=[
                    models.OutputFile(
                        file_pattern="words.txt",
                        destination=models.OutputFileDestination(
                            container=models.OutputFileBlobContainerDestination(container_url=url, path=f"{n}.txt")
                        ),
                        upload_options=on_success,
                    )
                ],
            )
            for n, file in enumerate(files)
        ],
    )


def wait():
    limit = time.monotonic() + LIMIT_S
    while time.monotonic() < limit:
        counts = batch.job.get_task_counts(run).task_counts
        if counts.failed > 0:
            raise RuntimeError(why_one_failed())
        if counts.completed == TEXTS:
            return
        time.sleep(0.2)
    raise RuntimeError(f"not all tasks ended within {LIMIT_S} s")


def why_one_failed():
    options = models.TaskListOptions(filter="executionInfo/result eq 'failure'", max_results=1)
    task = next(iter(batch.task.list(run, options)))
    failure = task.execution_info.failure_info
    return f"task {task.id} failed: {failure.code} ({failure.message}) {[(each.name, each.value) for each in failure.details or []]}"


def download():
    return sum(int(outputs.download_blob(f"{n}.txt").readall()) for n in range(TEXTS))


def remove():
    for step in (lambda: batch.job.delete(run), lambda: batch.pool.delete(run), inputs.delete_container, outputs.delete_container):
        try:
            step()
        except (models.BatchErrorException, AzureError) as error:
            print(f"left behind: {error}", file=sys.stderr)


try:
    inputs.create_container()
    outputs.create_container()
    make_pool()
    batch.job.add(models.JobAddParameter(id=run, pool_info=models.PoolInformation(pool_id=run)))
    add_tasks(upload())
    wait()
    counted = download()
finally:
    remove()
own = sum(len(text_of(n).split()) for n in range(TEXTS))
print(f"{TEXTS} tasks counted {counted} words; as many as counted here: {'yes' if counted == own else f'no, {own}'}")
sys.exit(0 if counted == own else 1)
