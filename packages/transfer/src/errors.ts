/** Why bytes did not move: an Azure Batch code where there is one, whose fault it is, and whether trying again may help. */
export type TransferCode =
  | "BlobNotFound"
  | "BlobAccessDenied"
  | "BlobDownloadTimedOut"
  | "BlobDownloadMiscError"
  | "ResourceDirectoryCreateFailed"
  | "ResourceFileCreateFailed"
  | "ResourceFileWriteFailed"
  | "ResourceFileInvalid"
  | "ResourceArchiveRefused"
  | "DiskFull"
  | "FileUploadContainerNotFound"
  | "FileUploadAccessDenied"
  | "FileUploadMiscError";

const USER_ERRORS: readonly TransferCode[] = [
  "BlobNotFound",
  "BlobAccessDenied",
  "ResourceFileInvalid",
  "ResourceArchiveRefused",
  "FileUploadContainerNotFound",
  "FileUploadAccessDenied",
];

export class TransferError extends Error {
  readonly code: TransferCode;
  readonly retryable: boolean;
  /** What the server asked to wait for; null = it did not say. */
  readonly retryAfterMs: number | null;

  constructor(code: TransferCode, message: string, options: { retryable?: boolean; retryAfterMs?: number | null; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "TransferError";
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }

  get category(): "userError" | "serverError" {
    return USER_ERRORS.includes(this.code) ? "userError" : "serverError";
  }
}

/** The file became another one while it was read: it may be read again from its beginning. */
export class SourceChanged extends TransferError {
  constructor(where: string) {
    super("BlobDownloadMiscError", `${where} changed while it was read.`, { retryable: true });
  }
}

/** What a failure of the file system means to a download. */
export function diskError(error: unknown, code: TransferCode, what: string): TransferError {
  if (error instanceof TransferError) return error;
  const { code: errno, message } = error as NodeJS.ErrnoException;
  if (errno === "ENOSPC" || errno === "EDQUOT")
    return new TransferError("DiskFull", `The node's disk is full: ${what} cannot be written.`, { cause: error });
  return new TransferError(code, `${what} cannot be written: ${message}`, { cause: error });
}

/** A url as a message may show it: without credentials and signatures. */
export function redactUrl(url: string): string {
  const bare = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i, "$1***@");
  return bare.replace(/([?&](?:sig|se|sp|sv|st|X-Amz-[A-Za-z-]+|token|key)=)[^&#\s"']*/gi, "$1***").slice(0, 500);
}

/** What names a file, apart from the proof that one may read it: the same for every signature. */
export function unsignedUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  for (const name of [...parsed.searchParams.keys()]) if (SIGNATURE_PARTS.test(name)) parsed.searchParams.delete(name);
  parsed.hash = "";
  return parsed.href;
}

/** Azure's SAS and Amazon's presigned urls. */
const SIGNATURE_PARTS = /^(?:s[vrpte]|s[sir]|sig|sip|spr|srt|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|sdd|ses|rsc[cdelt]|x-amz-.*)$/i;
