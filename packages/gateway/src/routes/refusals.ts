/** What Azure Batch refuses for the state that an entity is in, where the cluster's own clients may repeat what they asked for. */
import { StintFailure } from "@stint/client";
import { RestError } from "../http/rest-error.ts";

interface Stateful {
  readonly state: string;
}

/** By state, the code. */
type Codes = Readonly<Record<string, string>>;

/** Throws the code of the state, if it has one. */
export function refuse({ state }: Stateful, codes: Codes): void {
  const code = codes[state];
  if (code !== undefined) throw new RestError(code, [], { status: 409 });
}

/** Makes an entity. When there is one of its id, the refusal is that of its state: an id of what has ended is not told that it exists. */
export async function unlessThere<T>(
  make: () => Promise<T>,
  there: Readonly<Record<string, () => Promise<Stateful>>>,
  codes: Codes,
): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const find = error instanceof StintFailure ? there[error.error.reason] : undefined;
    if (find === undefined) throw error;
    const found = await find().catch(() => null);
    if (found !== null) refuse(found, codes);
    throw error;
  }
}
