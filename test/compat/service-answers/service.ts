/** The cluster that answers, and how its answers are asked for and read. */
import { expect } from "vitest";
import type { DevServer } from "../../support/stint.ts";
import { type Answer, type RequestParts, send } from "../signed-request.ts";
import { until } from "../waiting.ts";

export type TheService = () => DevServer;

export const MACHINE = {
  vmSize: "standard_d2_v2",
  virtualMachineConfiguration: {
    imageReference: { publisher: "Canonical", offer: "UbuntuServer", sku: "18.04-LTS" },
    nodeAgentSKUId: "batch.node.ubuntu 18.04",
  },
};

export type Entity = Readonly<Record<string, unknown>>;

/** What is called of a service, and what it says. */
export class Caller {
  readonly #service: TheService;

  constructor(service: TheService) {
    this.#service = service;
  }

  get url(): string {
    return this.#service().batchUrl;
  }

  send(call: string, body?: object, parts: RequestParts = {}): Promise<Answer> {
    return send(this.url, call, { ...(body === undefined ? {} : { body }), ...parts });
  }

  /** Taken, with this status. */
  async taken(call: string, status: number, body?: object): Promise<Answer> {
    const answer = await this.send(call, body);
    expect(`${call}: ${answer.status} ${answer.code ?? ""}`).toBe(`${call}: ${status} `);
    return answer;
  }

  async get(path: string): Promise<Entity> {
    return JSON.parse((await this.taken(`GET ${path}`, 200)).text) as Entity;
  }

  waitFor(path: string, isThere: (entity: Entity) => boolean): Promise<Entity> {
    return until(() => this.get(path), isThere);
  }

  /** Status and code. */
  async refusal(call: string, body?: object, parts: RequestParts = {}): Promise<string> {
    const { status, code = "" } = await this.send(call, body, parts);
    return `${status} ${code}`.trim();
  }
}

/** Of a refusal: its values, as an object. */
export function valuesOf({ text }: Answer): Entity {
  const { values = [] } = JSON.parse(text) as { values?: readonly { key: string; value: string }[] };
  return Object.fromEntries(values.map(({ key, value }) => [key, value]));
}

/** Of a refusal: its sentence, without the request's id and time. */
export function sentenceOf({ text }: Answer): string | undefined {
  return (JSON.parse(text) as { message: { value: string } }).message.value.split("\n", 1)[0];
}
