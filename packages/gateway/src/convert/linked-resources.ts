/**
 * What of a pool lies elsewhere in Azure: a network, an image of one's own. Whoever calls with an account's key cannot be given it, as in
 * Azure Batch; callers with a token may name them, and they are kept as labels. Errors: InvalidPropertyValue, AuthenticationFailed.
 */
import type { Caller } from "../auth/authenticator.ts";
import { invalidProperty, RestError } from "../http/rest-error.ts";

export interface Linked {
  readonly networkConfiguration?: { readonly subnetId?: string };
  readonly virtualMachineConfiguration?: { readonly imageReference?: { readonly virtualMachineImageId?: string } };
}

const GROUP = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute";
const IMAGE_FORMS = [
  `${GROUP}/images/{imageName}`,
  `${GROUP}/galleries/{galleryName}/images/{galleryImageName}/versions/{galleryImageVersionName}`,
  `${GROUP}/galleries/{galleryName}/images/{galleryImageName}`,
] as const;
const IMAGE_PATTERNS = IMAGE_FORMS.map((form) => new RegExp(`^${form.replace(/\{\w+\}/g, "[^/]+")}$`, "i"));

export function checkLinkedResources(pool: Linked, { scheme }: Pick<Caller, "scheme">): void {
  const subnetId = pool.networkConfiguration?.subnetId;
  const imageId = pool.virtualMachineConfiguration?.imageReference?.virtualMachineImageId;
  if (imageId !== undefined && !IMAGE_PATTERNS.some((pattern) => pattern.test(imageId))) {
    const [first, second, third] = IMAGE_FORMS;
    throw invalidProperty(
      "virtualMachineImageId",
      imageId,
      `The specified resource id must be of the format ${first}, ${second}, or ${third}`,
    );
  }
  if (scheme === "Bearer") return;
  if (subnetId !== undefined) {
    const reason = "The specified subnetId is in a different subscription and cannot be used with the current Batch account";
    throw invalidProperty("subnetId", subnetId, `${reason}; a caller with a bearer token may name it.`);
  }
  if (imageId !== undefined) {
    const detail = "The specified type of authentication SharedKey is not allowed when external resources of type Compute are linked.";
    throw new RestError("AuthenticationFailed", [["AuthenticationErrorDetail", detail]]);
  }
}
