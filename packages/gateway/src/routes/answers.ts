/** Answers as every resource gives them: one entity, a page of a list, a changed entity; with what was selected of it. */
import { type Condition, type Page, StintFailure } from "@stint/client";
import type { Answer, Call } from "../http/call.ts";
import type { Version } from "../http/conditions.ts";
import type { JsonObject } from "../http/json.ts";
import { propertiesOf, resolved } from "../api/operations.ts";
import { etagOf, msOf, type Timestamp } from "../convert/values.ts";
import { invalidQuery } from "../http/rest-error.ts";

/** An entity under Azure's name for its set, e.g. `jobs`, or for its type, which has dots. Conditions of the request are checked against its version, if it has one. */
export function entityAnswer(call: Call, set: string, { json, version }: { json: JsonObject; version?: Version }): Answer {
  if (version !== undefined) call.conditions.check(version);
  const selected = selection(call, Object.keys(resolved(call.operation.result ?? {}).properties ?? {}));
  const body = { "odata.metadata": `${call.base}/$metadata#${set.includes(".") ? set : `${set}/@Element`}`, ...selected(json) };
  return version === undefined ? { body } : { body, version };
}

/** A page of a list; `definition` is of its items. */
export function listAnswer(call: Call, set: string, page: Page<JsonObject> & { readonly definition: string }): Answer {
  const selected = selection(call, [...propertiesOf(page.definition)]);
  return {
    body: {
      "odata.metadata": `${call.base}/$metadata#${set}`,
      value: page.items.map(selected),
      ...(page.nextPageToken === "" ? {} : { "odata.nextLink": nextLink(call, page.nextPageToken) }),
    },
  };
}

/** Of an entity that was made or changed. */
export function changedAnswer(entityUrl: string, version: Version): Answer {
  return { version, entityUrl };
}

/** Which part of a list is asked for. */
export function pageOf(call: Call): { filter: string; pageSize: number; pageToken: string } {
  return { filter: call.query.text("$filter"), pageSize: call.query.number("maxresults"), pageToken: call.query.text("$skiptoken") };
}

/** A page of a list that is made here: it begins after the item whose key, which no other has, is in the token. */
export function slice<T>(call: Call, items: readonly T[], keyOf: (item: T) => string): Page<T> {
  const { pageSize, pageToken } = pageOf(call);
  const keys = items.map((item) => Buffer.from(keyOf(item)).toString("base64url"));
  const from = pageToken === "" ? 0 : keys.indexOf(pageToken) + 1;
  if (pageToken !== "" && from === 0) throw invalidQuery("$skiptoken", pageToken, "It is not one that this service gave.");
  const to = from + pageSize;
  return { items: items.slice(from, to), nextPageToken: to < items.length ? (keys[to - 1] as string) : "" };
}

/** Tries of a change on a condition that is met, while others change the same entity. */
const CHANGE_TRIES_MAX = 5;

/**
 * Makes a change while the conditions of its request are met: what they were checked against is what is changed, or they are checked again.
 * `act` is given the etag for the cluster; empty = any.
 */
export async function onConditions<T>(
  call: Call,
  current: () => Promise<{ readonly etag: string; readonly lastModified: Timestamp }>,
  act: (condition: Condition) => Promise<T>,
): Promise<T> {
  if (!call.conditions.any) return act({});
  for (let tries = 1; ; tries++) {
    const { etag, lastModified } = await current();
    call.conditions.check({ etag: etagOf(etag), lastModifiedMs: msOf(lastModified) });
    try {
      return await act({ ifMatch: etag });
    } catch (error) {
      const changed = error instanceof StintFailure && error.error.reason === "CONDITION_NOT_MET";
      if (!changed || tries === CHANGE_TRIES_MAX) throw error;
    }
  }
}

function nextLink(call: Call, token: string): string {
  const kept = call.rawQuery.split("&").filter((part) => part !== "" && !/^(?:\$|%24)skiptoken=/i.test(part));
  return `${call.base}${call.rawPath}?${[...kept, `$skiptoken=${encodeURIComponent(token)}`].join("&")}`;
}

const SELECTED_MAX = 100;

function selection(call: Call, known: readonly string[]): (json: JsonObject) => JsonObject {
  checkExpand(call);
  const text = call.query.text("$select");
  if (text === "") return (json) => json;
  const names = text.split(",").map((name) => name.trim());
  if (names.length > SELECTED_MAX) throw invalidQuery("$select", text, `At most ${SELECTED_MAX} properties are selected.`);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalidQuery("$select", unknown, "The entity has no such property.");
  const wanted = new Set(names);
  return (json) => Object.fromEntries(Object.entries(json).filter(([name]) => wanted.has(name)));
}

function checkExpand(call: Call): void {
  const expand = call.query.text("$expand").trim();
  if (expand !== "" && expand !== "stats") throw invalidQuery("$expand", expand, "Only stats is expanded.");
}
