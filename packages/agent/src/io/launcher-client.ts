/** The launcher behind its socket. */
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import type { Clock } from "@stint/runtime";
import { encodeFrame, encodeStart, endFromFields, type Frame, FrameDecoder, PROTOCOL_VERSION } from "../launcher/protocol.ts";
import { ProtocolError } from "../launcher/confinement.ts";
import type { Launcher, LauncherEvents, LaunchSpec, LimitKind } from "../logic/launcher-port.ts";

const CONNECT_LIMIT_MS = 5_000;

export class LauncherClient implements Launcher {
  readonly #path: string;
  readonly #clock: Clock;
  #socket: Socket | null = null;
  /** How the launcher holds processes together; known after the first hello. */
  containment: string = "";
  /** Limits that the launcher has seen the kernel enforce. */
  limitsEnforced: readonly LimitKind[] = [];

  constructor(options: { state: string; clock: Clock }) {
    this.#path = join(options.state, "socket");
    this.#clock = options.clock;
  }

  connect(events: LauncherEvents): Promise<{ running: readonly string[] }> {
    this.#socket?.destroy();
    const socket = connect(this.#path);
    this.#socket = socket;
    const running: string[] = [];
    return new Promise((resolve, reject) => {
      const timer = this.#clock.setTimer(CONNECT_LIMIT_MS, () =>
        socket.destroy(new Error(`the launcher at ${this.#path} does not answer`)),
      );
      const decoder = new FrameDecoder();
      const handle = (frame: Frame): void => {
        const [key = "", argument = "", slot = ""] = frame.fields;
        if (frame.type === "R") {
          running.push(key);
          events.onStarted(key, Number(argument), slot);
        } else if (frame.type === "E") events.onEnded(endFromFields(frame.fields));
        else if (frame.type === "F") events.onRefused(key, argument);
        else if (frame.type === "h") {
          timer.cancel();
          if (slot !== String(PROTOCOL_VERSION)) throw new ProtocolError(`the launcher speaks version ${slot || "1"} of the protocol`);
          this.containment = key;
          this.limitsEnforced = argument.split(",").filter((kind) => kind !== "") as LimitKind[];
          resolve({ running });
        }
      };
      socket.on("data", (bytes) => {
        try {
          for (const frame of decoder.push(bytes)) handle(frame);
        } catch (error) {
          socket.destroy(error as Error);
        }
      });
      socket.on("error", reject);
      socket.on("close", () => {
        timer.cancel();
        reject(new Error("the launcher closed the connection"));
        if (this.#socket === socket) {
          this.#socket = null;
          events.onDisconnected();
        }
      });
      socket.write(encodeFrame("H", []));
    });
  }

  start(spec: LaunchSpec): void {
    this.#socket?.write(encodeStart(spec));
  }

  kill(key: string, now: boolean): void {
    this.#socket?.write(encodeFrame("K", [key, now ? "9" : "15"]));
  }

  acknowledge(key: string): void {
    this.#socket?.write(encodeFrame("A", [key]));
  }

  setDeadline(key: string, deadlineBootMs: number | null): void {
    this.#socket?.write(encodeFrame("L", [key, deadlineBootMs ?? "never"]));
  }

  bootMs(): number {
    return this.#clock.monotonicMs();
  }

  close(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.destroy();
  }
}
