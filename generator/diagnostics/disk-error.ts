/** Codes of file system errors that are not bugs of stubdown. */
const codes = new Set([
  ...["EACCES", "EBUSY", "EDQUOT", "EEXIST", "EFBIG", "EIO", "EISDIR", "ELOOP", "EMFILE", "ENFILE"],
  ...["ENAMETOOLONG", "ENOENT", "ENOSPC", "ENOTDIR", "ENOTEMPTY", "EPERM", "EROFS", "EXDEV"],
]);

/** The message for an error of the file system; undefined for any other error. */
export function describeDiskError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || !codes.has(code)) return undefined;
  // Node gives no path if writing to an open file fails, such as standard output.
  return `${path ?? "output cannot be written"}: ${error.message}`;
}
