export { OPERATIONS } from "./api/operations.ts";
