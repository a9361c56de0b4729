/** Returns the prefix of the paths in a folder: `docs/`. Blank for the folder to which paths are relative. */
export function folderPrefix(shown: string): string {
  return shown === "" ? "" : `${shown}/`;
}

/** Returns the name of a folder for a message: `docs`, or `.` for the folder to which paths are relative. */
export function folderName(shown: string): string {
  return shown === "" ? "." : shown;
}
