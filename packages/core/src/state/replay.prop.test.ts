/**
 * Whatever happens to a cluster, its facts alone rebuild it, and so do its chunks with the journal over them, loaded in any order, also
 * when they were written at different moments.
 * Every step is followed by the sanity check of what is derived.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { AttemptKey, Command, NodeReport } from "../commands.ts";
import { CALLER, exited, hello, jobSpec, newTask, picture, poolSpec, preparationTask, releaseTask, World } from "../testing/world.ts";
import { sanityCheck } from "../testing/sanity-check.ts";

const JOBS = ["job", "other"];
const small = (max: number) => fc.nat({ max });
const jobId = fc.constantFrom(...JOBS);

type Step = (world: World) => void;

const submit = fc.record({
  jobId,
  first: small(30),
  count: small(12),
  slots: small(2),
  instances: fc.option(fc.integer({ min: 1, max: 3 })),
  depends: fc.option(small(30)),
  request: small(3),
});

const option = fc.constantFrom("requeue" as const, "terminate" as const, "taskcompletion" as const, "retaineddata" as const);
const operation = fc.oneof(
  fc.record({ kind: fc.constant("resizePool" as const), targetDedicatedNodes: small(4), deallocationOption: option }),
  fc.record({ kind: fc.constant("resizePool" as const), targetLowPriorityNodes: small(2), deallocationOption: option }),
  fc.record({ kind: fc.constant("stopResize" as const) }),
  fc.record({ kind: fc.constant("removeNodes" as const), nodeIds: small(3).map((at) => [`n${at}`]), deallocationOption: option }),
  fc.record({ kind: fc.constant("enableScheduling" as const), nodeId: small(3).map((at) => `n${at}`) }),
  fc.record({
    kind: fc.constant("disableScheduling" as const),
    nodeId: small(3).map((at) => `n${at}`),
    option: fc.constantFrom("requeue" as const, "terminate" as const, "taskcompletion" as const),
  }),
  fc.record({
    kind: fc.constant("restartNode" as const),
    restart: fc.constantFrom("reboot" as const, "reimage" as const),
    nodeId: small(3).map((at) => `n${at}`),
    option,
  }),
  fc.record({ kind: fc.constant("preemptNode" as const), nodeId: fc.constant("n3"), gone: fc.boolean() }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: submit.map(
      (options): Step =>
        (world) =>
          runSubmit(world, options),
    ),
  },
  {
    weight: 6,
    arbitrary: fc
      .record({ share: small(3), exitCode: fc.constantFrom(0, 0, 0, 1, 7), unknown: small(9), coordinateOnly: fc.boolean() })
      .map(
        (options): Step =>
          (world) =>
            endSome(world, options),
      ),
  },
  {
    weight: 2,
    arbitrary: small(90).map(
      (seconds): Step =>
        (world) => {
          world.nowMs += seconds * 1_000;
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({ node: small(3), boot: small(1) }).map(
      ({ node, boot }): Step =>
        (world) =>
          join(world, node, boot),
    ),
  },
  {
    weight: 3,
    arbitrary: operation.map(
      (command): Step =>
        (world) =>
          operate(world, command),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ jobId, task: small(30) }).map(
      ({ jobId: id, task }): Step =>
        (world) => {
          world.run({ kind: "terminateTask", caller: CALLER, jobId: id, taskId: `${task}` });
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ jobId, task: small(30) }).map(
      ({ jobId: id, task }): Step =>
        (world) => {
          world.run({ kind: "deleteTask", caller: CALLER, jobId: id, taskId: `${task}` });
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ jobId, task: small(30), retries: small(2) }).map(
      ({ jobId: id, task, retries }): Step =>
        (world) => {
          const place = { caller: CALLER, jobId: id, taskId: `${task}` };
          world.run({ kind: "reactivateTask", ...place });
          const constraints = { maxTaskRetryCount: retries, maxWallClockTimeMs: retries === 0 ? null : 5, retentionTimeMs: null };
          world.run({ kind: "updateTask", ...place, constraints });
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ jobId, disableTasks: fc.constantFrom("requeue" as const, "terminate" as const, "wait" as const) }).map(
      ({ jobId: id, disableTasks }): Step =>
        (world) => {
          const { state } = world.cluster.job(CALLER.account, id)?.record ?? {};
          if (state === "disabled") world.run({ kind: "enableJob", caller: CALLER, jobId: id });
          else world.run({ kind: "disableJob", caller: CALLER, jobId: id, disableTasks });
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ jobId, priority: small(3), allowTaskPreemption: fc.boolean() }).map(
      ({ jobId: id, ...change }): Step =>
        (world) => {
          world.run({ kind: "updateJob", caller: CALLER, jobId: id, change });
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({ fails: fc.boolean(), release: fc.boolean() }).map(
      (options): Step =>
        (world) =>
          endNodeRuns(world, options),
    ),
  },
  {
    weight: 1,
    arbitrary: jobId.map(
      (id): Step =>
        (world) => {
          world.run({ kind: "terminateJob", caller: CALLER, jobId: id, reason: "" });
        },
    ),
  },
  {
    weight: 1,
    arbitrary: jobId.map(
      (id): Step =>
        (world) => {
          world.run({ kind: "deleteJob", caller: CALLER, jobId: id });
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ most: small(4), seconds: fc.integer({ min: 1, max: 60 }), on: fc.boolean() }).map(
      ({ most, seconds, on }): Step =>
        (world) => {
          const formula = `$TargetDedicatedNodes = min(${most}, $PendingTasks.GetSample(1)); $NodeDeallocationOption = terminate;`;
          const pool = { caller: CALLER, poolId: "pool" };
          world.run(
            on ? { kind: "enableAutoScale", ...pool, formula, intervalMs: seconds * 1_000 } : { kind: "disableAutoScale", ...pool },
          );
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ jobId, policy: fc.constantFrom("requeue" as const, "wait" as const, "fail" as const), retries: small(2) }).map(
      (options): Step =>
        (world) =>
          create(world, options),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ id: fc.constantFrom("app", "other"), version: fc.constantFrom("1", "2"), act: small(5) }).map(
      (options): Step =>
        (world) =>
          changeApplication(world, options),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ thumbprint: fc.constantFrom("0a", "0b"), act: small(4) }).map(
      (options): Step =>
        (world) =>
          changeCertificate(world, options),
    ),
  },
);

function changeCertificate(world: World, { thumbprint, act }: { thumbprint: string; act: number }): void {
  const certificate = { thumbprint, format: "cer" as const, data: "AA==", password: "", publicData: "AA==" };
  const commands: Command[] = [
    { kind: "addCertificate", caller: CALLER, certificate },
    { kind: "deleteCertificate", caller: CALLER, thumbprint },
    { kind: "cancelCertificateDeletion", caller: CALLER, thumbprint },
    {
      kind: "updatePool",
      caller: CALLER,
      poolId: "pool",
      change: { certificateReferences: act === 3 ? [{ thumbprint, visibility: ["task"] }] : [] },
    },
  ];
  world.run(commands[Math.min(act, 3)] as Command);
}

function changeApplication(world: World, { id, version, act }: { id: string; version: string; act: number }): void {
  const bytes = { version, format: "zip" as const, artifact: `a/${world.journal.length}`, sizeBytes: 1, sha256: "00" };
  const commands: Command[] = [
    { kind: "createApplication", caller: CALLER, id, displayName: "", allowUpdates: version === "1" },
    { kind: "addApplicationPackage", caller: CALLER, id, package: { ...bytes, activate: id === "app" } },
    { kind: "activateApplicationPackage", caller: CALLER, id, version },
    { kind: "updateApplication", caller: CALLER, id, defaultVersion: version },
    { kind: "deleteApplicationPackage", caller: CALLER, id, version },
    { kind: "deleteApplication", caller: CALLER, id },
  ];
  world.run(commands[act] as Command);
}

/** What an operator does to the pool and its nodes; what their agents then say of their files. */
function operate(world: World, command: object): void {
  world.run({ ...command, caller: CALLER, poolId: "pool" } as Command);
  for (const { nodeUid } of world.takeEffects("askRetention"))
    world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "filesRetained", untilMs: world.nowMs + 20_000 }] });
}

function create(world: World, options: { jobId: string; policy: "requeue" | "wait" | "fail"; retries: number }): void {
  const spec = jobSpec({
    id: options.jobId,
    usesTaskDependencies: true,
    nodeLossPolicy: options.policy,
    maxTaskRetryCount: options.retries,
    ...(options.retries === 2 ? { preparation: preparationTask(), release: releaseTask() } : {}),
    azureProperties: '{"networkConfiguration":{"subnetId":"s"}}',
    leaveWaitingTasks: options.retries === 1,
  });
  world.run({ kind: "createJob", caller: CALLER, spec });
}

function runSubmit(
  world: World,
  options: {
    jobId: string;
    first: number;
    count: number;
    slots: number;
    instances: number | null;
    depends: number | null;
    request: number;
  },
): void {
  const dependsOn = options.depends === null ? null : { taskIds: [`${options.depends}`], taskIdRanges: [{ start: 0, end: 2 }] };
  const tasks = Array.from({ length: options.count }, (_, at) =>
    newTask(`${options.first + at}`, { requiredSlots: 1 + options.slots, instances: options.instances, dependsOn }),
  );
  const command: Command = {
    kind: "submitTasks",
    caller: CALLER,
    jobId: options.jobId,
    tasks,
    requestId: options.request === 0 ? "" : `r${options.request}`,
    bodyHash: "h",
  };
  world.run(command);
}

function join(world: World, node: number, boot: number): void {
  const id = `n${node}`;
  const known = [...world.cluster.nodes.values()].find(({ record }) => record.id === id);
  if (known !== undefined) known.connected = false;
  world.run(hello(id, { isDedicated: node !== 3, incarnation: { stateId: id, bootId: `boot-${boot}` } }));
}

/** Nodes say how the preparations or releases that they owe went. */
function endNodeRuns(world: World, options: { fails: boolean; release: boolean }): void {
  const failure = options.fails ? { category: "userError" as const, code: "FailureExitCode", message: "" } : null;
  const report = { exitCode: options.fails ? 1 : 0, failure, startTimeMs: 1, endTimeMs: 2, retryCount: 0 };
  for (const { record } of [...world.cluster.nodes.values()]) {
    const reports = record.preparations.map(
      ({ jobUid }): NodeReport => ({ kind: options.release ? "releaseEnded" : "preparationEnded", jobUid, report }),
    );
    world.run({ kind: "nodeReports", nodeUid: record.uid, reports });
  }
}

function endSome(world: World, options: { share: number; exitCode: number; unknown: number; coordinateOnly: boolean }): void {
  for (const [nodeUid, assignment] of world.cluster.assignments) {
    const keys: AttemptKey[] = [...assignment.attempts.values()].filter((_, at) => at % 4 >= options.share);
    const used = { cpuUserMs: options.share, memoryMaxBytes: options.unknown * 1_000, bytesIn: options.unknown === 1 ? null : 7 };
    const disk = { readOps: options.share, writeOps: 0, readBytes: options.share * 512, writeBytes: 0 };
    const outcome = { ...exited(options.exitCode, { ...used, ...disk }), unknown: options.unknown === 0 };
    const reports: NodeReport[] = keys.flatMap((key) => [
      { kind: "taskStarted", key, startTimeMs: world.nowMs },
      { kind: "taskCoordinated", key },
      ...(options.coordinateOnly ? [] : [{ kind: "taskEnded" as const, key, outcome }]),
    ]);
    world.run({ kind: "nodeReports", nodeUid, reports });
  }
}

it("is rebuilt by its facts, and by its chunks in any order", () => {
  const property = fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), fc.infiniteStream(fc.nat()), (steps, order) => {
    const world = new World();
    world.run({ kind: "leaderStarted", epoch: 1 });
    world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ taskSlotsPerNode: 3, interNodeCommunication: true }) });
    for (const [at, id] of JOBS.entries()) create(world, { jobId: id, policy: "requeue", retries: 1 + at });
    for (const act of steps) {
      act(world);
      world.settle();
      world.save(() => (order.next().value as number) % 4 === 0);
    }
    const shuffle = <T>(items: T[]): T[] =>
      items
        .map((item) => ({ item, key: order.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
    const expected = picture(world.cluster);
    expect(picture(world.replayed())).toBe(expected);
    const recovered = world.recovered(shuffle);
    expect(picture(recovered)).toBe(expected);
    sanityCheck(recovered);
    const reloaded = world.reloaded(shuffle);
    expect(picture(reloaded)).toBe(expected);
    sanityCheck(reloaded);
  });
  fc.assert(property, { numRuns: 300, verbose: 1 });
});
