/**
 * How the versions of 2020 differ from today's: properties they have no word for are left out of answers, and one that was called otherwise
 * is translated both ways, wherever in a body its entity occurs. What is checked, kept and answered within is always today's form.
 */
import type { JsonObject, JsonValue } from "../http/json.ts";
import { type Operation, resolved, type Schema } from "./operations.ts";

export interface Dialect {
  /** A body as it was sent, in today's words; before it is checked. */
  incoming(body: JsonValue, operation: Operation): JsonValue;
  outgoing(body: JsonObject, operation: Operation): JsonObject;
  /** The list of a `$select`. */
  selected(names: string): string;
  /** What a refusal says of properties, in the version's words. */
  said(text: string): string;
}

interface Difference {
  /** By definition, the properties that the version does not have. */
  readonly lacks: Readonly<Record<string, readonly string[]>>;
  /** By definition, today's name and that of the version. */
  readonly names: Readonly<Record<string, readonly [now: string, then: string]>>;
  /** It has counts of tasks alone, not of slots beside them. */
  readonly plainTaskCounts: boolean;
}

const LACKING_IN_2020_09 = {
  CloudJob: ["maxParallelTasks", "allowTaskPreemption"],
  JobSpecification: ["maxParallelTasks", "allowTaskPreemption"],
  CloudPool: ["identity", "targetNodeCommunicationMode", "currentNodeCommunicationMode"],
  PoolSpecification: ["targetNodeCommunicationMode"],
  ComputeNode: ["virtualMachineInfo"],
  ImageReference: ["exactVersion"],
  VirtualMachineConfiguration: ["nodePlacementConfiguration", "extensions", "osDisk"],
  ContainerRegistry: ["identityReference"],
  ResourceFile: ["identityReference"],
  OutputFileBlobContainerDestination: ["identityReference", "uploadHeaders"],
  AzureBlobFileSystemConfiguration: ["identityReference"],
};
const SLOTS = ["taskSlotsPerNode", "maxTasksPerNode"] as const;

const DIFFERENCES: Readonly<Record<string, Difference>> = {
  "2020-03-01.11.0": {
    lacks: {
      ...LACKING_IN_2020_09,
      ComputeNode: ["virtualMachineInfo", "runningTaskSlotsCount"],
      CloudTask: ["requiredSlots"],
      JobManagerTask: ["requiredSlots"],
    },
    names: { CloudPool: SLOTS, PoolAddParameter: SLOTS, PoolSpecification: SLOTS },
    plainTaskCounts: true,
  },
  "2020-09-01.12.0": { lacks: LACKING_IN_2020_09, names: {}, plainTaskCounts: false },
};

/** null = the version speaks as today's does. */
export function dialectOf(version: string): Dialect | null {
  const difference = DIFFERENCES[version];
  if (difference === undefined) return null;
  const pairs = Object.values(difference.names);
  return {
    incoming: (body, { body: defined }) =>
      defined === null
        ? body
        : changed(body, defined.schema, (name, definition) => {
            const [now, then] = difference.names[definition] ?? [];
            return name === then && now !== undefined ? now : name;
          }),
    outgoing: (body, { id, result }) => {
      const said = changed(body, result ?? {}, (name, definition) => {
        const [now, then] = difference.names[definition] ?? [];
        if (name === now && then !== undefined) return then;
        return difference.lacks[definition]?.includes(name) === true ? null : name;
      }) as JsonObject;
      if (id !== "Job_GetTaskCounts" || !difference.plainTaskCounts) return said;
      const { taskCounts, taskSlotCounts: _, ...rest } = said;
      return { ...rest, ...(taskCounts as JsonObject) };
    },
    selected: (names) =>
      names
        .split(",")
        .map((name) => pairs.find(([, then]) => then === name.trim())?.[0] ?? name)
        .join(),
    said: (text) => pairs.reduce((said, [now, then]) => said.replaceAll(now, then), text),
  };
}

/** The value with each property of a defined entity under the name that `rename` gives it; null leaves it out. */
function changed(value: JsonValue, schema: Schema, rename: (name: string, definition: string) => string | null): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  const { items, properties } = resolved(schema);
  if (Array.isArray(value)) return items === undefined ? value : value.map((item) => changed(item, items, rename));
  if (properties === undefined) return value;
  const definition = schema.$ref?.slice("#/definitions/".length) ?? "";
  const renamed: [string, JsonValue][] = [];
  for (const [name, each] of Object.entries(value)) {
    const to = rename(name, definition);
    if (to === null || each === undefined) continue;
    const property = Object.hasOwn(properties, to) ? properties[to] : Object.hasOwn(properties, name) ? properties[name] : undefined;
    renamed.push([to, property === undefined ? each : changed(each, property, rename)]);
  }
  return Object.fromEntries(renamed);
}
