/** Small files of the kernel's that are read again and again: opened once, read from their beginning each time. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";

const buffer = Buffer.alloc(4_096);

export class KernelFile {
  readonly #fd: number;

  constructor(path: string, flags: "r" | "r+" | "w") {
    this.#fd = openSync(path, flags);
  }

  read(): string {
    return buffer.toString("latin1", 0, readSync(this.#fd, buffer, 0, buffer.length, 0));
  }

  write(value: string): void {
    writeSync(this.#fd, value);
  }

  close(): void {
    closeSync(this.#fd);
  }
}

/** The number of a line `name number`; null = there is none. */
export function counterIn(text: string, name: string): number | null {
  const start = text.startsWith(`${name} `) ? 0 : text.indexOf(`\n${name} `) + 1;
  if (start === 0 && !text.startsWith(`${name} `)) return null;
  return Number.parseInt(text.slice(start + name.length + 1), 10);
}
