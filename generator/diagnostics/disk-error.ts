/** The codes of file system errors that are not bugs of Stubdown. */
const codes = new Set([
  ...["EACCES", "EBUSY", "EDQUOT", "EEXIST", "EFBIG", "EIO", "EISDIR", "ELOOP", "EMFILE", "ENFILE"],
  ...["ENAMETOOLONG", "ENOENT", "ENOSPC", "ENOTDIR", "ENOTEMPTY", "EPERM", "EROFS", "EXDEV"],
]);

/** Returns the message for a file system error; undefined for any other error. */
export function describeDiskError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || !codes.has(code)) return undefined;
  // Node states no path if writing to an open file, such as standard output, fails.
  return `${path ?? "output cannot be written"}: ${error.message}`;
}
