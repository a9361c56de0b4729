/** What the disk may refuse, which is no fault of stubdown. */
const codes = new Set([
  ...["EACCES", "EBUSY", "EDQUOT", "EEXIST", "EFBIG", "EIO", "EISDIR", "ELOOP", "EMFILE", "ENFILE"],
  ...["ENAMETOOLONG", "ENOENT", "ENOSPC", "ENOTDIR", "ENOTEMPTY", "EPERM", "EROFS", "EXDEV"],
]);

/** What to say of an error of the file system; undefined for any other. */
export function describeDiskError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || !codes.has(code)) return undefined;
  // Node tells no path where writing to an open file fails, standard output for example.
  return `${path ?? "output cannot be written"}: ${error.message}`;
}
