/**
 * Page tokens: where the next page begins, sealed with a key of the cluster and bound to the listing and the account, so that one that
 * was made up, changed or given to another listing is refused.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { type StintError, stintError } from "@stint/core";

const SEAL_BYTES = 12;
/** A position may be a path of a file. */
const TOKEN_LENGTH_MAX = 8_192;

export interface PageScope {
  readonly key: Uint8Array;
  readonly account: string;
  /** Names the listing with everything that selects its entries. */
  readonly listing: string;
}

export function sealPageToken(scope: PageScope, position: string): string {
  return Buffer.concat([seal(scope, position), Buffer.from(position)]).toString("base64url");
}

export function openPageToken(scope: PageScope, token: string): string | StintError {
  const bytes = Buffer.from(token.slice(0, TOKEN_LENGTH_MAX), "base64url");
  const position = bytes.subarray(SEAL_BYTES).toString();
  const valid =
    token.length <= TOKEN_LENGTH_MAX && bytes.length > SEAL_BYTES && timingSafeEqual(bytes.subarray(0, SEAL_BYTES), seal(scope, position));
  return valid ? position : stintError("INVALID_PAGE_TOKEN", "The page token is not one that this listing gave.", { field: "page_token" });
}

function seal({ key, account, listing }: PageScope, position: string): Buffer {
  return createHmac("sha256", key).update(`${account}\0${listing}\0${position}`).digest().subarray(0, SEAL_BYTES);
}

/** The page size that a request gets. */
export function pageSize(asked: number): number | StintError {
  if (asked < 0) return stintError("OUT_OF_RANGE_INPUT", `page_size is ${asked}; it must not be negative.`, { field: "page_size" });
  return asked === 0 ? 100 : Math.min(asked, 1_000);
}
