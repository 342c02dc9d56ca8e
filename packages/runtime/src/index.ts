export type { Clock, Timer } from "./clock.ts";
export { sleep } from "./clock.ts";
export type { Random } from "./random.ts";
