/** The first port from this one on that nothing listens on. */
import { createServer } from "node:net";

const TRIES_MAX = 100;

export async function freePort(host: string, first: number): Promise<number> {
  for (let port = first; port < first + TRIES_MAX; port++) if (await isFree(host, port)) return port;
  throw new Error(`no port from ${first} to ${first + TRIES_MAX - 1} is free on ${host}`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
