/** Returns the prefix of the paths in a folder: `docs/`. Empty for the folder that paths are relative to. */
export function folderPrefix(shown: string): string {
  return shown === "" ? "" : `${shown}/`;
}

/** Returns the name of a folder for a message: `docs`, or `.` for the folder that paths are relative to. */
export function folderName(shown: string): string {
  return shown === "" ? "." : shown;
}
