/**
 * Agents on this host, started by the supervisor that started this controller: it is asked on stdout and answers on stdin, a JSON object a
 * line. It knows nothing when it starts, so it is told everything by whoever begins to lead.
 */
import { type NodeProvider, NOTHING_SAID, type ProviderAnswer, type ProviderRequest } from "./node-provider.ts";

export class LocalProvider implements NodeProvider {
  readonly forgets = true;
  readonly #say: (message: object) => void;
  readonly #waiting = new Map<number, (answer: ProviderAnswer) => void>();
  #asked = 0;

  constructor(say: (message: object) => void) {
    this.#say = say;
  }

  change(request: ProviderRequest, signal: AbortSignal): Promise<ProviderAnswer> {
    if (signal.aborted) return Promise.resolve(NOTHING_SAID);
    const number = ++this.#asked;
    return new Promise((resolve) => {
      const answered = (answer: ProviderAnswer): void => {
        this.#waiting.delete(number);
        signal.removeEventListener("abort", ended);
        resolve(answer);
      };
      const ended = (): void => answered(NOTHING_SAID);
      this.#waiting.set(number, answered);
      signal.addEventListener("abort", ended, { once: true });
      this.#say({ provision: { number, ...request } });
    });
  }

  /** A line of the supervisor's; anything else that it says is not for this. */
  heard(line: string): void {
    const { provisioned } = JSON.parse(line) as { provisioned?: ProviderAnswer & { number: number } };
    if (provisioned !== undefined) this.#waiting.get(provisioned.number)?.(provisioned);
  }
}
