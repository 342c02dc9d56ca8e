/** The form of answers: headers, metadata, sentences, words. */
import { expect, test } from "vitest";
import { Caller, MACHINE, sentenceOf, type TheService, valuesOf } from "./service.ts";

const OLDEST = "api-version=2020-03-01.11.0";

export function formsOfAnswers(service: TheService): void {
  const it = new Caller(service);

  test("what is made is told where it is; what is changed, where it was called", async () => {
    const made = await it.taken("POST /jobs", 201, { id: "headers", poolInfo: { poolId: "nowhere" } });
    const url = `${it.url}/jobs/headers`;
    expect(made.headers).toMatchObject({
      location: url,
      dataserviceid: url,
      dataserviceversion: "3.0",
      "x-content-type-options": "nosniff",
    });
    const { eTag, lastModified } = await it.get("/jobs/headers");
    expect(made.headers["etag"]).toBe(eTag);
    expect(eTag).toMatch(/^0x8[0-9A-F]{14}$/);
    expect(made.headers["last-modified"]).toBe(new Date(String(lastModified)).toUTCString());
    const disabled = await it.taken("POST /jobs/headers/disable", 202, { disableTasks: "requeue" });
    expect([disabled.headers["dataserviceid"], disabled.headers["location"]]).toEqual([`${url}/disable`, undefined]);
    const patched = await it.taken("PATCH /jobs/headers", 200, { priority: 1 });
    expect(patched.headers["dataserviceid"]).toBe(url);
  });

  test("a refusal's first line says what its body does", async () => {
    const refused = await it.send("GET /jobs", undefined, { signer: null });
    const sentence =
      "Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.";
    expect([refused.status, refused.code, refused.reason, sentenceOf(refused), valuesOf(refused)]).toEqual([
      401,
      "AuthenticationFailed",
      sentence,
      sentence,
      {},
    ]);
  });

  test("query parameters are refused by their names and values", async () => {
    const refused = async (query: string) => {
      const answer = await it.send("GET /pools", undefined, { query: `api-version=2022-10-01.16.0&${query}` });
      return [answer.status, answer.code, valuesOf(answer)];
    };
    const reason = { Reason: expect.any(String) };
    expect(await refused("maxresults=-5")).toEqual([
      400,
      "InvalidQueryParameterValue",
      { QueryParameterName: "maxresults", QueryParameterValue: "-5", Reason: "MaxResults cannot be less than 1" },
    ]);
    for (const [name, value] of [
      ["$filter", "nothing eq 1"],
      ["$skiptoken", "xyz"],
      ["$select", "nothing"],
    ] as const)
      expect(await refused(`${name}=${value.replaceAll(" ", "%20")}`)).toEqual([
        400,
        "InvalidQueryParameterValue",
        { QueryParameterName: name, QueryParameterValue: value, ...reason },
      ]);
  });

  test("properties are named as they were sent, in the words of the version", async () => {
    const named = async (call: string, body: object, query?: string) =>
      valuesOf(await it.send(call, body, query === undefined ? {} : { query }))["PropertyName"];
    const job = { id: "named", poolInfo: { poolId: "nowhere" } };
    expect(await named("POST /jobs", { ...job, constraints: { maxTaskRetryCount: -2 } })).toBe("constraints.maxTaskRetryCount");
    const schedule = (timing: object) => ({ id: "named", schedule: timing, jobSpecification: { poolInfo: job.poolInfo } });
    expect(await named("POST /jobschedules", schedule({ recurrenceInterval: "PT1S" }))).toBe("schedule.recurrenceInterval");
    expect(await named("POST /jobschedules", schedule({ startWindow: "PT1S" }))).toBe("schedule.startWindow");
    expect(await named("POST /pools", { id: "named", ...MACHINE, taskSlotsPerNode: 0 })).toBe("taskSlotsPerNode");
    expect(await named("POST /pools", { id: "named", ...MACHINE, maxTasksPerNode: 0 }, OLDEST)).toBe("maxTasksPerNode");
    expect(await named("POST /pools", { id: "named", ...MACHINE, maxTasksPerNode: 999 }, OLDEST)).toBe("maxTasksPerNode");
  });

  test("the pages of images go on after the image that was last, whatever else is in the list", async () => {
    const ids: unknown[] = [];
    let next = `/supportedimages?api-version=2022-10-01.16.0&maxresults=4`;
    const tokens = new Set<string>();
    while (next !== "") {
      const [path = "", query = ""] = next.split("?");
      const { value, "odata.nextLink": link } = JSON.parse((await it.send(`GET ${path}`, undefined, { query })).text) as {
        value: unknown[];
        "odata.nextLink"?: string;
      };
      ids.push(...value.map((image) => JSON.stringify(image)));
      if (link !== undefined) tokens.add(new URL(link).searchParams.get("$skiptoken") ?? "");
      next = link === undefined ? "" : link.slice(it.url.length);
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(tokens.size).toBe(Math.ceil(ids.length / 4) - 1);
    expect([...tokens].filter((token) => /^\d+$/.test(token))).toEqual([]);
  });
}
