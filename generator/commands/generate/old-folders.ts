import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { manifestPath } from "../../emit/output-file.js";
import { hashPages, parseManifest } from "../../output/manifest.js";
import { folderName } from "../../source/folder-prefix.js";
import type { SourceFile } from "../../source/source.js";
import type { Options, Terminal } from "../command.js";
import { posix } from "../posix.js";
import type { Project } from "../project.js";

/** The input of `warnOfOldFolders`. */
export interface Moving {
  readonly options: Options;
  readonly sources: readonly SourceFile[];
  readonly terminal: Terminal;
}

/**
 * Warns of folders beside a new output folder that have the packages of the same API, because `out` was changed in the
 * configuration. The manifest in such a folder has the name of the API and at least one page as it is now. Folders
 * elsewhere are not searched.
 */
export function warnOfOldFolders(
  { out, shownOut, name }: Project,
  { options, sources, terminal }: Moving,
): void {
  const isConfigured = options.docs === undefined && options.out === undefined;
  if (out === undefined || !isConfigured || existsSync(join(out, manifestPath))) return;
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  const pages = Object.entries(hashPages(sources));
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === basename(out)) continue;
    const manifest = manifestIn(join(parent, entry.name));
    const isSame = pages.some(([path, hash]) => manifest?.pages[path] === hash);
    if (manifest?.api !== name || !isSame) continue;
    const old = folderName(posix(join(dirname(shownOut), entry.name)));
    terminal.warn(
      `${old} still has packages of ${name}, which are now written to ${folderName(shownOut)}; delete ${old} if nothing else writes or uses it`,
    );
  }
}

function manifestIn(folder: string): ReturnType<typeof parseManifest> {
  const path = join(folder, manifestPath);
  return existsSync(path) ? parseManifest(readFileSync(path, "utf8")) : undefined;
}
