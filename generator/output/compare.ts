import { compareText } from "../diagnostics/diagnostic.js";
import { hashText } from "../source/hash.js";
import { folderHash, type DiskFiles } from "./disk-files.js";
import { builtPaths, isBuilt, manifestPath, type OutputFile } from "../emit/output-file.js";
import type { Manifest } from "./manifest.js";

/** A file whose content on disk differs from what this run makes. */
export interface FileDifference {
  readonly path: string;
  /**
   * - `missing`, `changed`: a generated file that is not up to date.
   * - `orphaned`: a generated file that is no longer made.
   * - `edited`: a generated file that was changed by hand.
   * - `foreign`: a file that was not generated, at the path of a generated one.
   */
  readonly kind: "missing" | "changed" | "orphaned" | "edited" | "foreign";
  /** True if the file was or may have been changed by hand. Then a copy of it is kept. */
  readonly isEdited: boolean;
  /** The text on disk. Undefined if the file is missing. */
  readonly actual: string | undefined;
  /** The text that this run makes; undefined if it makes none. */
  readonly expected: string | undefined;
}

/** Compares the files of a run with the disk. Sorted by path. */
export function compare(
  files: readonly OutputFile[],
  disk: DiskFiles,
  last: Manifest | undefined,
): readonly FileDifference[] {
  const made = new Set(files.map((file) => file.path));
  const orphans = ownedPaths(last).filter(
    (path) => !made.has(path) && ![undefined, folderHash].includes(disk.hash(path)),
  );
  return [
    ...files.flatMap((file) => {
      // The hash is enough for most files, because they are up to date.
      const hash = disk.hash(file.path);
      if (hash === file.hash) return [];
      if (hash === folderHash) return makeForeign(file, undefined);
      // Most files of a first run are missing, and the error for opening such a file costs more than the look.
      const actual = hash === undefined ? undefined : disk.text(file.path);
      return compareFile(file, { hash, text: actual }, last) ?? [];
    }),
    ...orphans.map((path): FileDifference => {
      const actual = disk.text(path);
      const edited = isEdited(path, { hash: disk.hash(path), text: actual }, last);
      return { path, kind: "orphaned", actual, expected: undefined, isEdited: edited };
    }),
  ].sort((a, b) => compareText(a.path, b.path));
}

/** What is on disk where a file should be. */
interface OnDisk {
  readonly hash: string | undefined;
  readonly text: string | undefined;
}

function compareFile(
  { path, text: expected }: OutputFile,
  onDisk: OnDisk,
  last: Manifest | undefined,
): FileDifference | undefined {
  const actual = onDisk.text;
  if (actual === undefined) return { path, kind: "missing", isEdited: false, actual, expected };
  // A checkout may change the line ends, which does not matter to readers of the file.
  if (withoutReturns(actual) === expected) return;
  const edited = isEdited(path, onDisk, last);
  const isOurs = isBuilt(path) || path === manifestPath || recordedHash(path, last) !== undefined;
  // Without a manifest, the header shows that a file was generated, but not whether it was changed.
  if (!isOurs && !actual.startsWith(headerStart)) {
    return makeForeign({ path, text: expected }, actual);
  }
  return { path, kind: edited ? "edited" : "changed", isEdited: edited, actual, expected };
}

function makeForeign(
  { path, text: expected }: Pick<OutputFile, "path" | "text">,
  actual: string | undefined,
): FileDifference {
  return { path, kind: "foreign", isEdited: false, actual, expected };
}

const headerStart = "// Generated from ";

function recordedHash(path: string, last: Manifest | undefined): string | undefined {
  return last && Object.hasOwn(last.files, path) ? last.files[path] : undefined;
}

/** True if the text on disk is not what the last run wrote. Compiled files and the manifest never count. */
function isEdited(path: string, { hash, text }: OnDisk, last: Manifest | undefined): boolean {
  if (text === undefined || isBuilt(path) || path === manifestPath) return false;
  const recorded = recordedHash(path, last);
  // A checkout may change the line ends.
  return recorded !== hash && recorded !== hashText(withoutReturns(text));
}

/** A text with `\n` as line end. */
export function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** The files of the last run, and those compiled from them. */
function ownedPaths(last: Manifest | undefined): readonly string[] {
  return Object.keys(last?.files ?? {}).flatMap((path) => {
    const built = builtPaths(path);
    return built === undefined ? [path] : [path, built.code, built.types];
  });
}
