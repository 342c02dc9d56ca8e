/** Names of fields in the cluster's own API, as this one calls the same thing. */
const RENAMED: Readonly<Record<string, string>> = {
  environment: "environmentSettings",
  common_environment: "commonEnvironmentSettings",
  preparation_task: "jobPreparationTask",
  release_task: "jobReleaseTask",
  manager_task: "jobManagerTask",
  max_wall_clock_time_ms: "constraints.maxWallClockTime",
  retention_time_ms: "constraints.retentionTime",
  max_task_retry_count: "constraints.maxTaskRetryCount",
  resize_timeout_ms: "resizeTimeout",
  url: "httpUrl",
  destination_url: "destination.container.containerUrl",
  pool_id: "poolInfo.poolId",
  affinity_id: "affinityInfo.affinityId",
  default_options: "default",
  options: "exitOptions",
  user_name: "username",
  container: "destination.container",
  user: "",
  upload_condition: "uploadOptions.uploadCondition",
  references: "",
  packages: "applicationPackageReferences",
  certificates: "certificateReferences",
  auto_scale: "",
  formula: "autoScaleFormula",
  evaluation_interval_ms: "autoScaleEvaluationInterval",
  node_fill_type: "taskSchedulingPolicy.nodeFillType",
  node_ids: "nodeList",
  deallocation_option: "nodeDeallocationOption",
  container_configuration: "virtualMachineConfiguration.containerConfiguration",
  azure_blob_file_system: "azureBlobFileSystemConfiguration",
  nfs_mount: "nfsMountConfiguration",
  cifs_mount: "cifsMountConfiguration",
  azure_file_share: "azureFileShareConfiguration",
  auto_pool: "poolInfo.autoPoolSpecification",
  recurrence_interval_ms: "recurrenceInterval",
  start_window_ms: "startWindow",
  id_prefix: "autoPoolIdPrefix",
  lifetime: "poolLifetimeOption",
  job: "jobSpecification",
  reason: "terminateReason",
};

/** `spec.resource_files[3].url` becomes `resourceFiles[3].httpUrl`; what is deeper there than here loses that step. */
export function restProperty(field: string): string {
  return field
    .replace(/^(?:spec|tasks\[\d+\])\.?/, "")
    .split(".")
    .map((part) => {
      const [, name = part, index = ""] = /^([^[]*)(\[\d+\])?$/.exec(part) ?? [];
      return `${RENAMED[name] ?? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}${index}`;
    })
    .join(".")
    .replace("constraints.constraints.", "constraints.")
    .replace(/\.*(\[\d+\])/g, "$1")
    .replace(/\.{2,}/g, ".")
    .replace(/^\.|\.$/g, "")
    .replace(/^jobManagerTask\.task\b/, "jobManagerTask");
}
