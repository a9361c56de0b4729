/** What the disk may refuse, which is no fault of ours. */
const codes = new Set([
  ...["EACCES", "EBUSY", "EDQUOT", "EEXIST", "EIO", "EISDIR", "ELOOP", "EMFILE", "ENAMETOOLONG"],
  ...["ENFILE", "ENOENT", "ENOSPC", "ENOTDIR", "ENOTEMPTY", "EPERM", "EROFS", "EXDEV"],
]);

/** What to say of an error of the file system; undefined for any other. */
export function describeDiskError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || !codes.has(code)) return undefined;
  return `${path ?? "file system"}: ${error.message}`;
}
