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
  // An error of standard output has no path.
  return `${path ?? "output cannot be written"}: ${error.message}`;
}

/** Adds the path of a file to an error that has none: Node states no path if writing to an open file fails. */
export function statePath(error: unknown, path: string): unknown {
  if (error instanceof Error && !("path" in error)) Object.assign(error, { path });
  return error;
}
