/**
 * Frames between agent and launcher: a length (u32, big-endian), a type (one byte), a body of text fields that end in NUL. A decoder
 * takes bytes as they come, never believes a length beyond the limit, and calls anything else a ProtocolError.
 *
 *   agent to launcher:  S start · K kill · A acknowledge · L deadline · H hello
 *   launcher to agent:  R running · E ended · F refused · h end of hello
 */
import { type LaunchEnd, type LaunchEndReason, type LaunchSpec, type ProgramUsage } from "../logic/launcher-port.ts";
import { confinementFromText, confinementToText, ProtocolError } from "./confinement.ts";

/** An agent and a launcher of different versions do not understand each other; told at the end of a hello. */
export const PROTOCOL_VERSION: number = 3;
export const FRAME_BYTES_MAX: number = 4 * 1024 * 1024;
const HEAD_BYTES = 5;

export type FrameType = "S" | "K" | "A" | "L" | "H" | "R" | "E" | "F" | "h";
const TYPES = "SKALHREFh";

export interface Frame {
  readonly type: FrameType;
  readonly fields: readonly string[];
}

export function encodeFrame(type: FrameType, fields: readonly (string | number)[]): Buffer {
  const body = Buffer.from(fields.map((field) => `${field}\0`).join(""));
  if (body.length > FRAME_BYTES_MAX) throw new ProtocolError(`a frame has ${body.length} bytes; at most ${FRAME_BYTES_MAX} are allowed`);
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(body.length + 1);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
}

/** Makes frames of bytes that come in pieces. */
export class FrameDecoder {
  #rest: Buffer = Buffer.alloc(0);

  push(bytes: Buffer): Frame[] {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const frames: Frame[] = [];
    while (this.#rest.length >= HEAD_BYTES) {
      const length = this.#rest.readUInt32BE(0);
      if (length < 1 || length > FRAME_BYTES_MAX + 1) throw new ProtocolError(`a frame claims ${length} bytes`);
      if (this.#rest.length < 4 + length) break;
      const type = this.#rest.toString("latin1", 4, 5);
      if (!TYPES.includes(type)) throw new ProtocolError(`no frame is of type ${JSON.stringify(type)}`);
      const body = this.#rest.toString("utf8", HEAD_BYTES, 4 + length);
      if (body !== "" && !body.endsWith("\0")) throw new ProtocolError("a field does not end");
      frames.push({ type: type as FrameType, fields: body === "" ? [] : body.slice(0, -1).split("\0") });
      this.#rest = this.#rest.subarray(4 + length);
    }
    return frames;
  }
}

function number(text: string | undefined): number {
  const value = Number(text);
  if (text === undefined || text === "" || !Number.isFinite(value)) throw new ProtocolError(`${JSON.stringify(text)} is no number`);
  return value;
}

function orNull(text: string | undefined): number | null {
  return text === "-" ? null : number(text);
}

export function encodeStart(spec: LaunchSpec): Buffer {
  const { key, slot, joins, appendsOutput, wallLimitMs, graceMs, deadlineBootMs, argv, environment, ...rest } = spec;
  const { workingDirectory, stdoutPath, stderrPath, confinement } = rest;
  return encodeFrame("S", [
    key,
    slot,
    joins ?? "-",
    appendsOutput ? "append" : "-",
    wallLimitMs ?? "-",
    graceMs,
    deadlineBootMs ?? "-",
    workingDirectory,
    stdoutPath,
    stderrPath,
    confinement === null ? "-" : confinementToText(confinement),
    argv.length,
    ...argv,
    ...environment,
  ]);
}

export function decodeStart(fields: readonly string[]): LaunchSpec {
  const [key, slot, joins, appends, wallLimit, grace, deadline, workingDirectory, stdoutPath, stderrPath, confinement, count, ...rest] =
    fields;
  const argc = number(count);
  if (key === undefined || slot === undefined || !/^\S{1,200}$/.test(key) || !/^[A-Za-z0-9_-]{1,100}$/.test(slot) || !joins)
    throw new ProtocolError("a start has no key or no slot");
  if (workingDirectory === undefined || stdoutPath === undefined || stderrPath === undefined || confinement === undefined)
    throw new ProtocolError("a start lacks its paths");
  if (!Number.isInteger(argc) || argc < 1 || argc > rest.length) throw new ProtocolError("a start lacks its arguments");
  return {
    key,
    slot,
    joins: joins === "-" ? null : joins,
    appendsOutput: appends === "append",
    wallLimitMs: orNull(wallLimit),
    graceMs: number(grace),
    deadlineBootMs: orNull(deadline),
    workingDirectory,
    stdoutPath,
    stderrPath,
    confinement: confinement === "-" ? null : confinementFromText(confinement),
    argv: rest.slice(0, argc),
    environment: rest.slice(argc),
  };
}

const REASONS: Readonly<Record<LaunchEndReason, string>> = {
  exited: "-",
  killed: "K",
  wallClock: "T",
  deadMan: "D",
  leftovers: "L",
  launchFailed: "X",
  unknown: "U",
};

export function endFields(end: LaunchEnd): (string | number)[] {
  return [
    end.key,
    end.exitCode ?? "-",
    REASONS[end.reason],
    end.detail === "" ? "-" : end.detail,
    end.startedAtMs ?? "-",
    end.endedAtMs ?? "-",
    end.usage.cpuUserMs ?? "-",
    end.usage.cpuSystemMs ?? "-",
    end.usage.memoryMaxBytes ?? "-",
    end.usage.readOps ?? "-",
    end.usage.writeOps ?? "-",
    end.usage.readBytes ?? "-",
    end.usage.writeBytes ?? "-",
  ];
}

export function endFromFields(fields: readonly string[]): LaunchEnd {
  const [key, exitCode, letter, detail, startedAt, endedAt, ...usage] = fields;
  const reason = (Object.keys(REASONS) as LaunchEndReason[]).find((name) => REASONS[name] === letter);
  if (key === undefined || reason === undefined || detail === undefined) throw new ProtocolError("an end lacks its key or its reason");
  return {
    key,
    exitCode: orNull(exitCode),
    reason,
    detail: detail === "-" ? "" : detail,
    startedAtMs: orNull(startedAt),
    endedAtMs: orNull(endedAt),
    usage: usageFromFields(usage),
  };
}

/** What an earlier launcher did not measure is missing. */
function usageFromFields(fields: readonly string[]): ProgramUsage {
  const amount = (at: number) => (fields[at] === undefined ? null : orNull(fields[at]));
  return {
    cpuUserMs: amount(0),
    cpuSystemMs: amount(1),
    memoryMaxBytes: amount(2),
    readOps: amount(3),
    writeOps: amount(4),
    readBytes: amount(5),
    writeBytes: amount(6),
  };
}
