/** What is asked of a node's machine: users for people, and logs to upload; on the API and on the agents' protocol. */
import { type NodeOrder, type NodeUser, type StintError } from "@stint/core";
import type { NodeOrder as WireOrder, NodeOrder__Output } from "../gen/stint/agent/v1/NodeOrder.ts";
import type { NodeUser as WireUser, NodeUser__Output } from "../gen/stint/batch/v1/NodeUser.ts";
import type { UploadNodeLogsRequest__Output } from "../gen/stint/batch/v1/UploadNodeLogsRequest.ts";
import { secret, userName } from "./execution.ts";
import { fromTimestamp, toTimestamp } from "./time.ts";
import { containerUrl } from "./urls.ts";
import { Check } from "./validate.ts";

const DAY_MS = 24 * 3_600_000;
const PASSWORD_LENGTH_MAX = 256;
const KEY_LENGTH_MAX = 16_384;
/** A key and its comment, in one line. */
const PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-nistp(?:256|384|521)|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]+={0,3}(?: [\x20-\x7e]*)?$/;

export function nodeUserFromWire(wire: NodeUser__Output | null, nowMs: number): NodeUser | StintError {
  const check = new Check();
  const { name = "", isAdmin = false, password = "", sshPublicKey = "", expiryTime = null } = wire ?? {};
  const expiryTimeMs = fromTimestamp(expiryTime) ?? nowMs + DAY_MS;
  if (expiryTimeMs <= nowMs) check.refuse("INVALID_VALUE", "user.expiry_time", "The expiry time has passed.");
  if (/[\r\n:]/.test(password)) check.refuse("INVALID_VALUE", "user.password", "A password has no line breaks and no colon.");
  if (sshPublicKey !== "" && !PUBLIC_KEY.test(sshPublicKey.trim()))
    check.refuse("INVALID_VALUE", "user.ssh_public_key", "The key is no public key in OpenSSH's form, such as ssh-ed25519 AAAA….");
  const user: NodeUser = {
    name: userName(check, "user.name", name),
    isAdmin,
    expiryTimeMs,
    password: secret(check, "user.password", password, PASSWORD_LENGTH_MAX),
    sshPublicKey: secret(check, "user.ssh_public_key", sshPublicKey.trim(), KEY_LENGTH_MAX),
  };
  return check.problems[0] ?? user;
}

/** Into which folder is the caller's to say. */
export function uploadLogsFromWire(
  wire: UploadNodeLogsRequest__Output,
  nowMs: number,
): Omit<Extract<NodeOrder, { kind: "uploadLogs" }>, "directory"> | StintError {
  const check = new Check();
  containerUrl(check, "container_url", wire.containerUrl);
  const startTimeMs = fromTimestamp(wire.startTime) ?? 0;
  const endTimeMs = fromTimestamp(wire.endTime) ?? nowMs;
  if (endTimeMs < startTimeMs) check.refuse("INVALID_VALUE", "end_time", "end_time lies before start_time.");
  return check.problems[0] ?? { kind: "uploadLogs", containerUrl: wire.containerUrl, startTimeMs, endTimeMs };
}

export function nodeOrderToWire(relayId: string, order: NodeOrder): WireOrder {
  if (order.kind === "deleteUser") return { relayId, deleteUser: order.name };
  if (order.kind === "uploadLogs") {
    const { containerUrl: url, directory, startTimeMs, endTimeMs } = order;
    const times = { startTimeMs: Math.round(startTimeMs), endTimeMs: Math.round(endTimeMs) };
    return { relayId, uploadLogs: { containerUrl: url, directory, ...times } };
  }
  return { relayId, [order.kind]: userToWire(order.user) };
}

function userToWire({ expiryTimeMs, ...user }: NodeUser): WireUser {
  return { ...user, expiryTime: toTimestamp(expiryTimeMs) };
}

/** null = no controller of ours sends this. */
export function nodeOrderFromWire(wire: NodeOrder__Output): NodeOrder | null {
  if (wire.addUser != null) return orderOf("addUser", wire.addUser);
  if (wire.updateUser != null) return orderOf("updateUser", wire.updateUser);
  if (wire.deleteUser != null) return { kind: "deleteUser", name: wire.deleteUser };
  if (wire.uploadLogs == null) return null;
  const { containerUrl: url, directory, startTimeMs, endTimeMs } = wire.uploadLogs;
  return { kind: "uploadLogs", containerUrl: url, directory, startTimeMs: Number(startTimeMs), endTimeMs: Number(endTimeMs) };
}

function orderOf(kind: "addUser" | "updateUser", wire: NodeUser__Output): NodeOrder | null {
  const user = nodeUserFromWire(wire, 0);
  return "reason" in user ? null : { kind, user };
}
