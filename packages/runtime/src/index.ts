export { type Backoff, backoff } from "./backoff.ts";
export { type Clock, sleep, type Timer } from "./clock.ts";
export { createLogger, type LogFields, type Logger, redact, silentLogger } from "./logger.ts";
export type { Random } from "./random.ts";
export { type SeededRandom, seededRandom } from "./seeded-random.ts";
export { systemClock } from "./system-clock.ts";
export { systemRandom } from "./system-random.ts";
export { checkDirectory, lockDirectory, LockHeld, startTimeOf } from "./lock-file.ts";
