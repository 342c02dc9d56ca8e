/** The messages of stored records, loaded once. */
import protobuf, { type INamespace } from "protobufjs";
import { RECORD_DEFINITIONS } from "../../gen/definitions.ts";

export const storedRoot: protobuf.Root = protobuf.Root.fromJSON(JSON.parse(RECORD_DEFINITIONS) as INamespace);

export const READ: protobuf.IConversionOptions = { longs: Number, defaults: true, arrays: true, oneofs: true };
