/** Every refusal survives the wire. */
import { Metadata, status } from "@grpc/grpc-js";
import { ERROR_CATALOGUE, type ErrorReason, stintError } from "@stint/core";
import { expect, test } from "vitest";
import { fromGrpcError, printable, toGrpcStatus } from "./status.ts";

test.each(Object.keys(ERROR_CATALOGUE) as ErrorReason[])("%s comes back as it was", (reason) => {
  const error = stintError(reason, "What is wrong, in words.", { field: "tasks[3].id", metadata: { limit: "7" } });
  const { code, details, metadata } = toGrpcStatus(error);
  expect(code).not.toBe(status.OK);
  const back = fromGrpcError({ code, details, metadata });
  expect([back.reason, back.message, back.field, back.metadata["limit"]]).toEqual([reason, error.message, "tasks[3].id", "7"]);
});

test("only what passes by itself is unavailable: callers ask again for it, at the next controller", () => {
  const asked = Object.entries(ERROR_CATALOGUE).filter(([, { kind }]) => kind === "unavailable");
  expect(asked.filter(([, { retryable }]) => !retryable)).toEqual([]);
  expect(toGrpcStatus(stintError("AUTOSCALE_ENABLED_TOO_OFTEN", "")).code).toBe(status.RESOURCE_EXHAUSTED);
});

test("control characters are shown, and a long message is cut", () => {
  expect(printable("a\nb\u001b[31m", 100)).toBe("a\\u000ab\\u001b[31m");
  expect(printable("x".repeat(5_000), 100).length).toBe(100);
  const { details } = toGrpcStatus(stintError("INTERNAL", "é\n".repeat(10_000)));
  expect(details.length).toBeLessThanOrEqual(1_024);
});

test("an error without details of ours is the nearest of ours", () => {
  const bare = (code: status) => fromGrpcError({ code, details: "", metadata: new Metadata() }).reason;
  expect([bare(status.UNAVAILABLE), bare(status.DEADLINE_EXCEEDED), bare(status.DATA_LOSS)]).toEqual([
    "SERVER_BUSY",
    "DEADLINE_PASSED",
    "INTERNAL",
  ]);
});
