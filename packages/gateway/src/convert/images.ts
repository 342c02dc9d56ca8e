/**
 * The marketplace images that clients ask for. Machines here are what they are: an image is a label that is kept with the pool. Images of
 * Linux say that of nodes whatever their distribution; a pool of Windows, or of cloud services, exists in development mode only.
 */
import type { Caller } from "../auth/authenticator.ts";
import type { JsonObject } from "../http/json.ts";
import { unsupportedProperty } from "../http/rest-error.ts";
import { checkLinkedResources, type Linked } from "./linked-resources.ts";

interface Image {
  readonly publisher: string;
  readonly offer: string;
  readonly sku: string;
  readonly nodeAgentSKUId: string;
}

const IMAGES: readonly Image[] = [
  image("canonical", "0001-com-ubuntu-server-focal", "20_04-lts", "ubuntu 20.04"),
  image("canonical", "0001-com-ubuntu-server-jammy", "22_04-lts", "ubuntu 22.04"),
  image("canonical", "ubuntu-24_04-lts", "server", "ubuntu 24.04"),
  image("canonical", "ubuntuserver", "18.04-lts", "ubuntu 18.04"),
  image("debian", "debian-10", "10", "debian 10"),
  image("debian", "debian-11", "11", "debian 11"),
  image("debian", "debian-12", "12", "debian 12"),
  image("almalinux", "almalinux", "8-gen1", "el 8"),
  image("almalinux", "almalinux", "9-gen1", "el 9"),
  image("openlogic", "centos", "7_9", "centos 7"),
  image("microsoft-azure-batch", "centos-container", "7-9", "centos 7"),
  image("microsoft-azure-batch", "ubuntu-server-container", "20-04-lts", "ubuntu 20.04"),
  image("microsoft-azure-batch", "ubuntu-server-container", "22-04-lts", "ubuntu 22.04"),
  image("microsoft-dsvm", "ubuntu-hpc", "2004", "ubuntu 20.04"),
  image("microsoft-dsvm", "ubuntu-hpc", "2204", "ubuntu 22.04"),
];

function image(publisher: string, offer: string, sku: string, agent: string): Image {
  return { publisher, offer, sku, nodeAgentSKUId: `batch.node.${agent}` };
}

/** As they are listed. */
export function supportedImages(): JsonObject[] {
  return IMAGES.map(({ publisher, offer, sku, nodeAgentSKUId }) => ({
    nodeAgentSKUId,
    imageReference: { publisher, offer, sku, version: "latest" },
    osType: "linux",
    verificationType: "verified",
  }));
}

interface System extends Linked {
  readonly virtualMachineConfiguration?: Linked["virtualMachineConfiguration"] & { readonly nodeAgentSKUId?: string };
  readonly cloudServiceConfiguration?: unknown;
}

type By = Pick<Caller, "scheme"> & { readonly dev: boolean };

const LINUX = "Nodes are machines that run Linux.";

/** Refuses a pool whose nodes would not be what was asked for; in development mode a warning is returned instead. Empty = all is well. */
export function checkSystem(pool: System, { dev, scheme }: By): string {
  checkLinkedResources(pool, { scheme });
  const wrong = wrongSystem(pool);
  if (wrong === null) return "";
  if (!dev) throw unsupportedProperty(wrong, LINUX);
  return `${LINUX} ${wrong} is kept as a label.`;
}

/** The same of the pool that a job, or a schedule's jobs, are to have made. */
export function checkAutoPoolSystem(job: JsonObject | undefined, by: By): string {
  const info = job?.["poolInfo"] as { autoPoolSpecification?: { pool?: System } } | undefined;
  return checkSystem(info?.autoPoolSpecification?.pool ?? {}, by);
}

function wrongSystem(pool: System): string | null {
  if (pool.cloudServiceConfiguration !== undefined) return "cloudServiceConfiguration";
  const isWindows = /windows/i.test(pool.virtualMachineConfiguration?.nodeAgentSKUId ?? "");
  return isWindows ? "virtualMachineConfiguration.nodeAgentSKUId" : null;
}
