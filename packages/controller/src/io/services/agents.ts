/** AgentService: sessions and the files that agents send. */
import type { ServerDuplexStream, ServerReadableStream, UntypedServiceImplementation } from "@grpc/grpc-js";
import {
  agentMessageFromWire,
  controllerMessageToWire,
  spooledFileFromWire,
  type SpooledOf,
  spooledOfFromWire,
  StintFailure,
  toGrpcStatus,
} from "@stint/contract";
import { type Cluster, type ControllerMessage, ERROR_CATALOGUE, type ErrorReason, type SessionEnd, slotOf, stintError } from "@stint/core";
import type { AgentLink } from "../../logic/session-hub.ts";
import type { CarryCall, CommandRelay, RunBesideCall } from "../command-relay.ts";
import type { FileRelay, NodeFile } from "../file-relay.ts";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { valid } from "../paging.ts";
import type { Spool } from "../spool.ts";
import type { SpoolKey } from "../spool-names.ts";
import type { SpoolUpload } from "../spool-upload.ts";

type SessionCall = ServerDuplexStream<Parameters<typeof agentMessageFromWire>[0], ReturnType<typeof controllerMessageToWire>>;
type SpoolPiece = Parameters<typeof spooledOfFromWire>[0] & { file: Parameters<typeof spooledFileFromWire>[0] | null; data: Buffer };
interface Piece {
  relayId: string;
  data: Buffer;
  files: NodeFile[];
  errorReason: string;
  errorMessage: string;
  truncated: boolean;
}

/** A session that takes nothing for this many messages is cut: its next hello reconciles. */
const UNSENT_MESSAGES_MAX = 10_000;

export function agentService(
  serving: Serving,
  leader: Leader,
  parts: { relay: FileRelay; commands: CommandRelay; spool: Spool },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.agent.v1.AgentService");
  const { relay, commands, spool } = parts;
  return {
    session: handle.duplex("Session", (call: SessionCall) => {
      const { hub } = leader.leading;
      const link = linkOf(call);
      const session = hub.open(link);
      call.on("data", (wire: Parameters<typeof agentMessageFromWire>[0]) => {
        try {
          session.receive(agentMessageFromWire(wire));
        } catch (error) {
          const refusal = error instanceof StintFailure ? error.error : stintError("INTERNAL", "The message could not be handled.");
          if (!(error instanceof StintFailure)) serving.logger.error({ err: error }, "an agent's message could not be handled");
          link.close({ reason: refusal.reason, message: refusal.message });
          session.closed();
        }
      });
      call.on("end", () => {
        session.closed();
        call.end();
      });
      call.on("cancelled", () => session.closed());
      call.on("close", () => session.closed());
    }),
    runBeside: handle.duplex("RunBeside", (call: RunBesideCall) =>
      commands.run(call, (error) => call.emit("error", handle.refusal("RunBeside", error))),
    ),
    carryCommand: handle.clientStream("CarryCommand", (call: CarryCall) => commands.carry(call)),
    spoolFiles: handle.clientStream("SpoolFiles", (call: ServerReadableStream<SpoolPiece, object>, caller) =>
      takeSpooled(call, { leader, spool, account: caller.account }),
    ),
    sendFile: handle.clientStream("SendFile", async (call: ServerReadableStream<Piece, object>) => {
      let waiting: ReturnType<FileRelay["answer"]> = null;
      try {
        for await (const piece of call as AsyncIterable<Piece>) {
          if (waiting === null) {
            waiting = relay.answer(piece.relayId);
            if (waiting === null) throw readerGone();
            waiting.reader.signal?.addEventListener("abort", () => call.destroy(readerGone()), { once: true });
          }
          if (piece.errorReason !== "") {
            const reason = Object.hasOwn(ERROR_CATALOGUE, piece.errorReason) ? (piece.errorReason as ErrorReason) : "INTERNAL";
            waiting.done(new StintFailure(stintError(reason, piece.errorMessage.slice(0, 1_024))));
            return {};
          }
          await waiting.reader.take(piece);
        }
        const cut = call.cancelled ? new StintFailure(stintError("TASK_FILES_UNAVAILABLE", "The node stopped sending.")) : null;
        waiting?.done(cut);
        return {};
      } catch (error) {
        waiting?.done(
          error instanceof StintFailure
            ? error
            : new StintFailure(stintError("TASK_FILES_UNAVAILABLE", "The node stopped sending."), { cause: error }),
        );
        throw error;
      }
    }),
  };
}

async function takeSpooled(
  call: ServerReadableStream<SpoolPiece, object>,
  { leader, spool, account }: { leader: Leader; spool: Spool; account: string },
): Promise<object> {
  let upload: SpoolUpload | null = null;
  try {
    for await (const { file, data, ...of } of call as AsyncIterable<SpoolPiece>) {
      if (upload === null) {
        const named = valid(spooledOfFromWire(of));
        upload = await spool.begin(await leader.read((cluster) => spoolKeyOf(cluster, account, named)));
      }
      if (file != null) await upload.beginFile(valid(spooledFileFromWire(file)));
      if (data.length > 0) await upload.write(data);
    }
    if (upload === null || call.cancelled)
      throw new StintFailure(stintError("MISSING_VALUE", "No attempt and no program was named.", { field: "key" }));
    await upload.finish();
    return {};
  } catch (error) {
    await upload?.abort();
    throw error;
  }
}

/** Throws when the task is forgotten, or never had such an attempt; or when the program's job, or its node, is forgotten. */
function spoolKeyOf(cluster: Cluster, account: string, named: SpooledOf): SpoolKey {
  const job = cluster.jobs.get(named.key.jobUid);
  if (named.kind === "attempt") {
    const { row, attempt } = named.key;
    const known = job?.hasRow(row) === true && job.chunkAt(row).attempt(slotOf(row)) >= attempt;
    if (!known) throw new StintFailure(stintError("TASK_NOT_FOUND", "The task is forgotten, or had no such attempt."));
    return named.key;
  }
  const pool = cluster.pool(account, named.poolId);
  if (pool?.nodes.has(named.nodeId) !== true) throw new StintFailure(stintError("NODE_NOT_FOUND", "The node is forgotten."));
  if (named.key.jobUid !== 0 && job === undefined) throw new StintFailure(stintError("JOB_NOT_FOUND", "The program's job is forgotten."));
  return { poolUid: pool.record.uid, nodeId: named.nodeId, ...named.key };
}

function readerGone(): StintFailure {
  return new StintFailure(stintError("FILE_NOT_FOUND", "Nobody waits for this file any more."));
}

/** Messages wait here while the stream is full, up to a bound. */
function linkOf(call: SessionCall): AgentLink {
  const unsent: ControllerMessage[] = [];
  let blocked = false;
  let closed = false;
  const close = (end: SessionEnd): void => {
    if (closed) return;
    closed = true;
    const reason = end.reason === "CONNECTION_LOST" ? "SERVER_BUSY" : end.reason;
    call.emit("error", toGrpcStatus(stintError(reason, end.message)));
  };
  const flush = (): void => {
    blocked = false;
    while (!blocked && unsent.length > 0) blocked = !call.write(controllerMessageToWire(unsent.shift() as ControllerMessage));
  };
  call.on("drain", flush);
  call.on("close", () => {
    closed = true;
  });
  return {
    send(message) {
      if (closed) return;
      unsent.push(message);
      if (!blocked) flush();
      else if (unsent.length > UNSENT_MESSAGES_MAX) close({ reason: "SERVER_BUSY", message: "The agent does not take its messages." });
    },
    close,
  };
}
