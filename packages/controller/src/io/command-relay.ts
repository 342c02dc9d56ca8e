/**
 * Carries commands between the nodes of a gang: the asking node's stream names a command and the address of another instance, the node of
 * that instance is told by its session, and answers with a stream of its own. So no port of a node need be open. Only a token of the very
 * attempt opens the way. A stream that breaks ends no command: whoever waits asks again with the command's name, and goes on from where it was.
 */
import type { ServerDuplexStream, ServerReadableStream } from "@grpc/grpc-js";
import { StintFailure } from "@stint/contract";
import { type AttemptKey, type Cluster, gangOf, isCurrentAttempt, type StintError, stintError } from "@stint/core";
import type { Clock } from "@stint/runtime";
import type { Leader } from "./leader.ts";
import { writeSlowly } from "./handlers.ts";
import type { TaskTokens } from "./task-tokens.ts";

interface Begin {
  readonly commandId: string;
  readonly token: string;
  readonly host: string;
  readonly command: string;
  readonly stdoutOffset: number;
  readonly stderrOffset: number;
}

interface Output {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly exitCode?: number;
}

export type RunBesideCall = ServerDuplexStream<{ begin: Begin | null; stop: boolean }, Output>;
export type CarryCall = ServerReadableStream<{ commandId: string; output: Output | null }, object>;

interface Waiting {
  readonly call: RunBesideCall;
  readonly answered: () => void;
  readonly fail: (error: StintError) => void;
}

/** A node that does not answer within this has lost the request. */
const ANSWER_LIMIT_MS = 15_000;
const COMMAND_ID = /^[A-Za-z0-9-]{1,64}$/;
const COMMAND_LENGTH_MAX = 128 * 1024;
const WAITING_MAX = 10_000;

export class CommandRelay {
  readonly #leader: Leader;
  readonly #tokens: TaskTokens;
  readonly #clock: Clock;
  readonly #waiting = new Map<string, Waiting>();

  constructor(options: { leader: Leader; tokens: TaskTokens; clock: Clock }) {
    this.#leader = options.leader;
    this.#tokens = options.tokens;
    this.#clock = options.clock;
  }

  /** A node asks: for a command to run, or to end. `refuse` ends the stream with an error. */
  run(call: RunBesideCall, refuse: (error: unknown) => void): void {
    let asked = false;
    call.on("data", ({ begin, stop }: { begin: Begin | null; stop: boolean }) => {
      if (asked || begin === null) return;
      asked = true;
      this.#ask(call, { begin, stop }, refuse).catch(refuse);
    });
    call.on("end", () => {
      if (!asked) call.end();
    });
  }

  /** A node answers with what a command writes. */
  async carry(call: CarryCall): Promise<object> {
    let waiting: Waiting | undefined;
    let ended = false;
    try {
      for await (const { commandId, output } of call as AsyncIterable<{ commandId: string; output: Output | null }>) {
        waiting ??= this.#waiting.get(commandId);
        if (waiting === undefined) throw new StintFailure(stintError("FILE_NOT_FOUND", "Nobody waits for this command."));
        waiting.answered();
        if (output === null) continue;
        ended = output.exitCode !== undefined;
        await writeSlowly(waiting.call as never, output);
      }
    } finally {
      if (ended) waiting?.call.end();
      else waiting?.fail(stintError("NODE_UNAVAILABLE", "The node stopped sending."));
    }
    return {};
  }

  async #ask(call: RunBesideCall, { begin, stop }: { begin: Begin; stop: boolean }, refuse: (error: unknown) => void): Promise<void> {
    const { commandId, token, host, ...command } = begin;
    if (!COMMAND_ID.test(commandId)) throw new StintFailure(stintError("INVALID_VALUE", "command_id is none.", { field: "command_id" }));
    if (command.command.length > COMMAND_LENGTH_MAX)
      throw new StintFailure(
        stintError("REQUEST_TOO_LARGE", `A command has at most ${COMMAND_LENGTH_MAX} characters.`, { field: "command" }),
      );
    const attempt = this.#tokens.read(token, "gang");
    const place = await this.#leader.read((cluster) => placeOf(cluster, attempt, host));
    const { hub } = this.#leader.leading;
    if (stop) {
      hub.sendTo(place.nodeUid, { kind: "stopCommand", commandId, key: place.key });
      call.end();
      return;
    }
    if (this.#waiting.size >= WAITING_MAX) throw new StintFailure(stintError("SERVER_BUSY", "Too many commands are carried."));
    this.#wait(call, commandId, refuse);
    const sent = hub.sendTo(place.nodeUid, { kind: "runCommand", request: { commandId, key: place.key, ...command } });
    if (!sent) this.#waiting.get(commandId)?.fail(stintError("NODE_UNAVAILABLE", `The node at ${host} cannot be reached.`));
  }

  #wait(call: RunBesideCall, commandId: string, refuse: (error: unknown) => void): void {
    const late = stintError("NODE_UNAVAILABLE", "The node does not answer.");
    const timer = this.#clock.setTimer(ANSWER_LIMIT_MS, () => waiting.fail(late));
    const forget = (): void => {
      timer.cancel();
      if (this.#waiting.get(commandId) === waiting) this.#waiting.delete(commandId);
    };
    const waiting: Waiting = {
      call,
      answered: () => timer.cancel(),
      fail: (error) => {
        forget();
        refuse(new StintFailure(error));
      },
    };
    this.#waiting.get(commandId)?.fail(stintError("SERVER_BUSY", "It is asked for anew."));
    this.#waiting.set(commandId, waiting);
    call.on("cancelled", forget);
    call.on("close", forget);
  }
}

/** The instance at this address; throws unless the attempt is the present one of its task. */
function placeOf(cluster: Cluster, attempt: AttemptKey | null, host: string): { nodeUid: number; key: AttemptKey } {
  const gang = attempt === null || !isAlive(cluster, attempt) ? null : gangOf({ cluster }, attempt);
  if (attempt === null || gang === null)
    throw new StintFailure(stintError("PERMISSION_DENIED", "The token belongs to no multi-instance task that runs."));
  const instance = gang.instances.findIndex(({ nodeUid, state }) => {
    const node = cluster.nodes.get(nodeUid)?.record;
    return state !== "completed" && (node?.facts.ipAddress === host || node?.id === host);
  });
  if (instance === -1) throw new StintFailure(stintError("NODE_NOT_FOUND", `No instance of the task runs on ${host}.`));
  return { nodeUid: gang.instances[instance]?.nodeUid ?? 0, key: { ...attempt, instance } };
}

/** Of a gang, the primary may have ended before the others. */
function isAlive(cluster: Cluster, attempt: AttemptKey): boolean {
  const gang = gangOf({ cluster }, attempt);
  return gang?.instances.some((_, instance) => isCurrentAttempt(cluster, { ...attempt, instance })) === true;
}
