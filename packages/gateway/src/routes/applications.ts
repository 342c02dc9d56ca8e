/** Applications: they are made by the cluster's own clients, and read here. */
import type { Application } from "@stint/client";
import type { Call, Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import type { Version } from "../http/conditions.ts";
import { etagOf, msOf } from "../convert/values.ts";
import { entityAnswer, listAnswer, pageOf } from "./answers.ts";

export const APPLICATION_HANDLERS: Handlers = {
  Application_Get: async (call: Call) => {
    const application = await call.client.applications.get(call.params["applicationId"] as string);
    const answer = entityAnswer(call, "applications", { json: toRest(application) });
    return { ...answer, version: versionOf(application) };
  },
  Application_List: async (call: Call) => {
    const { pageSize, pageToken } = pageOf(call);
    const { items, nextPageToken } = await call.client.applications.page({ pageSize, pageToken });
    return listAnswer(call, "applications", { items: items.map(toRest), nextPageToken, definition: "ApplicationSummary" });
  },
};

function versionOf({ etag, lastModified }: Application): Version {
  return { etag: etagOf(etag), lastModifiedMs: msOf(lastModified) };
}

/** With the versions that nodes may install. */
function toRest({ id, displayName, packages }: Application): JsonObject {
  const active = packages.filter(({ state }) => state === "APPLICATION_PACKAGE_STATE_ACTIVE");
  return { id, displayName, versions: active.map(({ version }) => version) };
}
