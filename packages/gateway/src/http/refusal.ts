/** What went wrong with a request, as its caller is told: in the words of the version that was called, with what was sent. */
import { StintFailure } from "@stint/client";
import { dialectOf } from "../api/earlier-versions.ts";
import { readQuery, valueOf } from "../api/query.ts";
import { echo, fromStintFailure, RestError, type Values } from "./rest-error.ts";

/** null = it is no refusal, but a fault. */
export function refusalOf(error: unknown, rawQuery: string): RestError | null {
  const refusal = error instanceof StintFailure ? fromStintFailure(error) : error;
  if (!(refusal instanceof RestError)) return null;
  const { code, status, message } = refusal;
  const values = error instanceof StintFailure ? withQueryValue(rawQuery, refusal.values) : refusal.values;
  return new RestError(code, inWordsOf(rawQuery, values), { status, message });
}

/** What the cluster refuses of a query it does not quote. */
function withQueryValue(rawQuery: string, values: Values): Values {
  const [first, ...others] = values;
  const sent = first?.[0] === "QueryParameterName" ? valueOf(readQuery(rawQuery), first[1]) : undefined;
  return first === undefined || sent === undefined ? values : [first, ["QueryParameterValue", echo(sent)], ...others];
}

function inWordsOf(rawQuery: string, values: Values): Values {
  const dialect = dialectOf(/(?:^|&)api-version=([^&]*)/i.exec(rawQuery)?.[1] ?? "");
  return dialect === null ? values : values.map(([key, value]) => [key, dialect.said(value)] as const);
}
