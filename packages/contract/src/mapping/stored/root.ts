/** The messages of stored records, loaded once. */
import { join } from "node:path";
import protobuf from "protobufjs";
import { PROTO_DIR } from "../../load.ts";

export const storedRoot: protobuf.Root = new protobuf.Root();
storedRoot.loadSync(join(PROTO_DIR, "stint/state/v1/record.proto"), { keepCase: false });

export const READ: protobuf.IConversionOptions = { longs: Number, defaults: true, arrays: true, oneofs: true };
