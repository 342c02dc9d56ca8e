/** Job files; loaded only by the commands that read them, for the schema is slow to load. */
export { readJobFile } from "./read.ts";
export { jobFileJsonSchema } from "./schema.ts";
export { toSpecs } from "./to-specs.ts";
export { uploadLocalFiles } from "./upload-local-files.ts";
