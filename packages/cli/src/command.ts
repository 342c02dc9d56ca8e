/** How a command's work is called: with the context, closed afterwards, and the words and options that commander read. */
import type { Command } from "commander";
import { type Context, createContext, type GlobalOptions } from "./context.ts";

export type Options = GlobalOptions & Readonly<Record<string, unknown>>;
export type Handler = (context: Context, args: readonly string[], options: Options) => Promise<void>;

export function withContext(handler: Handler): (this: Command) => Promise<void> {
  return async function run(this: Command): Promise<void> {
    const options = this.optsWithGlobals<Options>();
    const context = createContext(options);
    try {
      await handler(context, this.args, options);
    } finally {
      context.client.close();
    }
  };
}
