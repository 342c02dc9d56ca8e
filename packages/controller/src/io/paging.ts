/** Pages of listings that are short enough to be made whole: ordered by uid, newest first unless said otherwise. */
import { openPageToken, type PageScope, sealPageToken, StintFailure } from "@stint/contract";
import type { StintError } from "@stint/core";

export interface PageRequest {
  readonly account: string;
  readonly listing: string;
  readonly token: string;
  readonly size: number;
}

export class Pager {
  readonly #key: Uint8Array;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** Where the page begins; null = at the start. */
  position(request: PageRequest): string | null {
    return request.token === "" ? null : valid(openPageToken(this.#scope(request), request.token));
  }

  token(request: PageRequest, position: string): string {
    return sealPageToken(this.#scope(request), position);
  }

  /** A page of items in their order; each is found again by its uid. */
  page<T extends { readonly uid: number }>(request: PageRequest, items: readonly T[]): { items: readonly T[]; next: string } {
    const after = this.position(request);
    const start = after === null ? 0 : items.findIndex(({ uid }) => uid === Number(after)) + 1;
    const page = items.slice(start, start + request.size);
    const last = page.at(-1);
    const more = last !== undefined && start + request.size < items.length;
    return { items: page, next: more ? this.token(request, String(last.uid)) : "" };
  }

  #scope({ account, listing }: PageRequest): PageScope {
    return { key: this.#key, account, listing };
  }
}

/** The value, or the refusal thrown. */
export function valid<T>(value: T | StintError): T {
  if (typeof value === "object" && value !== null && "reason" in value && "metadata" in value) throw new StintFailure(value as StintError);
  return value as T;
}
