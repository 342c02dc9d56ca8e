/** Certificates in stored records. */
import type { Certificate } from "@stint/core";
import { optional, type Stored } from "./shared.ts";

export function certificateToStored({ previousState, previousStateTransitionTimeMs, ...certificate }: Certificate): Stored {
  return {
    ...certificate,
    previousState: previousState ?? "",
    ...optional("previousStateTransitionTimeMs", previousStateTransitionTimeMs),
  };
}

export function certificateFromStored(stored: Stored): Certificate {
  const pick = (name: string) => stored[name] as never;
  const previousState = stored["previousState"] as Certificate["state"] | "";
  return {
    uid: pick("uid"),
    account: pick("account"),
    thumbprint: pick("thumbprint"),
    format: pick("format"),
    data: pick("data"),
    password: pick("password"),
    publicData: pick("publicData"),
    state: pick("state"),
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    previousState: previousState === "" ? null : previousState,
    previousStateTransitionTimeMs: (stored["previousStateTransitionTimeMs"] as number | undefined) ?? null,
    pools: pick("pools"),
    lastModifiedMs: pick("lastModifiedMs"),
  };
}
