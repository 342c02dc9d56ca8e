/** What the account offers. */
import { compileFilter, parseFilter, SUPPORTED_IMAGES_FILTER, valueColumn } from "@stint/core";
import { StintFailure } from "@stint/client";
import type { Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { supportedImages } from "../convert/images.ts";
import { listAnswer, slice } from "./answers.ts";

const text = (name: string) => valueColumn<JsonObject>((image) => image[name] as string);
const COLUMNS = { osType: text("osType"), verificationType: text("verificationType"), nodeAgentSKUId: text("nodeAgentSKUId") };

/** What tells an image from the others. */
function keyOf({ imageReference, nodeAgentSKUId }: JsonObject): string {
  return JSON.stringify([imageReference, nodeAgentSKUId]);
}

export const ACCOUNT_HANDLERS: Handlers = {
  Account_ListSupportedImages: (call) => {
    const filter = parseFilter(call.query.text("$filter"), SUPPORTED_IMAGES_FILTER);
    if (filter !== null && "reason" in filter) throw new StintFailure(filter);
    const images = supportedImages().filter(compileFilter(filter, COLUMNS));
    return Promise.resolve(listAnswer(call, "supportedimages", { ...slice(call, images, keyOf), definition: "ImageInformation" }));
  },
};
