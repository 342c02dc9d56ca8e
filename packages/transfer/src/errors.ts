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
  | "FileUploadFailed";

const USER_ERRORS: readonly TransferCode[] = ["BlobNotFound", "BlobAccessDenied", "ResourceFileInvalid", "ResourceArchiveRefused"];

export class TransferError extends Error {
  readonly code: TransferCode;
  readonly retryable: boolean;

  constructor(code: TransferCode, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "TransferError";
    this.code = code;
    this.retryable = options.retryable ?? false;
  }

  get category(): "userError" | "serverError" {
    return USER_ERRORS.includes(this.code) ? "userError" : "serverError";
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
  return bare.replace(/([?&](?:sig|se|sp|sv|st|X-Amz-[A-Za-z-]+|token|key)=)[^&#]*/gi, "$1***").slice(0, 500);
}
