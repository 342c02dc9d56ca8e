/** What an upload's answers mean, and its pieces. */
import type { FileHandle } from "node:fs/promises";
import { TransferError } from "../errors.ts";
import { headerOf, type HttpResponse, mayHelpAgain, retryAfterMs, textOf } from "./http-client.ts";

/** The server's own word for what is wrong; "" = it has none. */
export async function errorCodeOf(response: HttpResponse, where: string): Promise<string> {
  const text = await textOf(response, where);
  return headerOf(response, "x-ms-error-code").slice(0, 100) || (/<Code>([A-Za-z0-9]{1,100})<\/Code>/.exec(text)?.[1] ?? "");
}

/** Throws what a refusal means to the task. `where` is shown. */
export async function mustSucceed(where: string, response: HttpResponse): Promise<void> {
  const { statusCode } = response;
  if (statusCode < 300) return;
  throw writeRefusal(where, response, await errorCodeOf(response, where));
}

export function writeRefusal(where: string, response: HttpResponse, code: string): TransferError {
  const { statusCode } = response;
  const said = `HTTP ${statusCode}${code === "" ? "" : ` ${code}`}`;
  if (code === "ContainerNotFound" || code === "NoSuchBucket" || code === "ContainerBeingDeleted")
    return new TransferError("FileUploadContainerNotFound", `${where} lies in a container that does not exist (${said}).`);
  if (statusCode === 401 || statusCode === 403)
    return new TransferError(
      "FileUploadAccessDenied",
      `${where} may not be written (${said}): check the url's permissions and its expiry.`,
    );
  return new TransferError("FileUploadMiscError", `${where} answered with ${said}.`, {
    retryable: mayHelpAgain(statusCode),
    retryAfterMs: retryAfterMs(response),
  });
}

/** Bytes of the file from `offset` on. Throws TransferError when there are fewer. */
export async function pieceOf(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const piece = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await handle.read(piece, at, length - at, offset + at);
    if (bytesRead === 0) throw new TransferError("FileUploadMiscError", "The file became shorter while it was uploaded.");
    at += bytesRead;
  }
  return piece;
}

/** The file in pieces of `bytes`, in order; none of an empty file. */
export function piecesOf(sizeBytes: number, bytes: number): { index: number; offset: number; length: number }[] {
  const count = Math.ceil(sizeBytes / bytes);
  return Array.from({ length: count }, (_, index) => ({
    index,
    offset: index * bytes,
    length: Math.min(bytes, sizeBytes - index * bytes),
  }));
}

/** Text between tags of an answer, with its entities replaced. */
export function xmlTexts(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))].map(([, text]) => unescapeXml(text as string));
}

function unescapeXml(text: string): string {
  const names: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return names[(name as string).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
