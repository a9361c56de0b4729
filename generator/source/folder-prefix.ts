/** Returns the prefix of the paths in a folder: `docs/`, or nothing for the folder of the configuration. */
export function folderPrefix(shown: string): string {
  return shown === "" ? "" : `${shown}/`;
}
