/** Settings of long-lived processes, by flags, variables and a file; apart from the rest, for what reads them is large and slow to load. */
export { type Configuration, flagOf, readConfiguration, secretOf } from "./config.ts";
export * as setting from "./config-settings.ts";
