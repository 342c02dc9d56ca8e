/** Clients that take their time: what they begin is cut off when its time is over, and others are served meanwhile. */
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { answerOf, authorizationOf, bytesOf, closed, raw, send, VERSION } from "../signed-request.ts";
import { expectRefusal, type TheFixture } from "./fixture.ts";

const SLOW_SOCKETS = 50;
const DROP_EVERY_MS = 1_000;
const PIPELINED = 1_000;
const READ_OF_THEM = 20;
const TUNNEL = "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n";
const STALLED = 50;
const MB = 1024 * 1024;

/** Sends this, and then one letter at a time until the server has closed the connection, which it does not itself. What was answered. */
async function dripped(base: string, text: string): Promise<string> {
  const { hostname, port } = new URL(base);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  let answered = "";
  socket.on("data", (piece) => {
    answered += String(piece);
  });
  socket.on("error", () => {});
  socket.write(text);
  const timer = setInterval(() => socket.write("a"), DROP_EVERY_MS);
  await closed(socket);
  clearInterval(timer);
  return answered;
}

/** Half a body, and nothing more; signed, or not. */
function halfBody(signed: boolean): string {
  const query = `api-version=${VERSION}`;
  const headers = { "content-length": "10", "content-type": "application/json", "ocp-date": new Date().toUTCString() };
  const authorization = signed ? { authorization: authorizationOf({ call: "POST /jobs", query, headers }) } : {};
  const lines = Object.entries({ host: "x", ...headers, ...authorization }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /jobs?${query} HTTP/1.1\r\n${lines.join("")}\r\n{}`;
}

/** Begun before everything else, so that nothing waits for them but the last test. */
export class SlowClients {
  readonly #halfBodies: Promise<string[]>;
  readonly #slow: Promise<string[]>;
  readonly #tunnel: Promise<string>;

  constructor(base: string) {
    this.#halfBodies = Promise.all([raw(base, halfBody(true)), raw(base, halfBody(false))]);
    this.#tunnel = dripped(base, TUNNEL);
    this.#slow = Promise.all(
      Array.from({ length: SLOW_SOCKETS }, (_, at) =>
        at % 2 === 0 ? dripped(base, "GET /jobs HTTP/1.1\r\nHost: x\r\nx-a: ") : raw(base, ""),
      ),
    );
  }

  async expectCut(): Promise<void> {
    expectRefusal(answerOf(await this.#tunnel), "405 UnsupportedHttpVerb");
    for (const answered of [...(await this.#slow), ...(await this.#halfBodies)]) expectRefusal(answerOf(answered), "408 OperationTimedOut");
  }
}

export function badConnections(fixture: TheFixture, slowClients: () => SlowClients): void {
  test(`row 30: ${PIPELINED} requests for 1 MB at once, of which nothing is read`, async () => {
    const before = fixture().memoryBytes;
    const { hostname, port } = new URL(fixture().url);
    const socket = connect({ host: hostname, port: Number(port) }).pause();
    await once(socket, "connect");
    socket.write(bytesOf("GET /jobs/job/tasks/files/files/wd/big").repeat(PIPELINED));
    let largest = 0;
    for (let asked = 0; asked < 30; asked++) {
      expect((await send(fixture().url, "GET /jobs/job")).status).toBe(200);
      largest = Math.max(largest, fixture().memoryBytes);
    }
    expect(largest - before).toBeLessThan((PIPELINED / 4) * MB);
    let answers = 0;
    for await (const piece of socket.resume() as AsyncIterable<Buffer>) {
      answers += piece.toString("latin1").split("HTTP/1.1 200 OK").length - 1;
      if (answers >= READ_OF_THEM) break;
    }
    expect(answers).toBeGreaterThanOrEqual(READ_OF_THEM);
    socket.destroy();
  });

  test(`row 30: ${STALLED} connections that ask for a file without an end and read nothing`, async () => {
    const { hostname, port } = new URL(fixture().url);
    const sockets = await Promise.all(
      Array.from({ length: STALLED }, async () => {
        const socket = connect({ host: hostname, port: Number(port) }).pause();
        socket.on("error", () => {});
        await once(socket, "connect");
        socket.write(bytesOf("GET /jobs/job/tasks/files/files/wd/sparse"));
        return socket;
      }),
    );
    for (let asked = 0; asked < 30; asked++) expect((await send(fixture().url, "GET /jobs/job")).status).toBe(200);
    const small = await send(fixture().url, "GET /jobs/job/tasks/files/files/stdout.txt");
    for (const socket of sockets) socket.destroy();
    expect(`${small.status} ${small.text}`).toBe("200 hello\n");
  });

  test("row 30: bytes that are no request, behind one that is being answered, put nothing into its answer", async () => {
    const { hostname, port } = new URL(fixture().url);
    const socket = connect({ host: hostname, port: Number(port) });
    socket.on("error", () => {});
    socket.write(bytesOf("GET /jobs/job/tasks/files/files/wd/sparse"));
    let text = "";
    let sent = false;
    let within = false;
    socket.on("data", (piece: Buffer) => {
      text = text.slice(-PIPELINED) + piece.toString("latin1");
      within ||= text.lastIndexOf("HTTP/1.1 ") > 0;
      if (!sent) socket.write("hello\r\n\r\n");
      sent = true;
    });
    await closed(socket);
    expect([sent, within]).toEqual([true, false]);
  });

  test("row 27: a CONNECT that is reset", async () => {
    const { hostname, port } = new URL(fixture().url);
    const socket = connect({ host: hostname, port: Number(port) });
    socket.write(TUNNEL);
    await once(socket, "data");
    socket.resetAndDestroy();
  });

  test("rows 2, 27 and 29: half a body, a tunnel, and 50 connections that send a byte now and then, are cut", () =>
    slowClients().expectCut());
}
