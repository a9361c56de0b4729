import { compareText } from "../diagnostics/diagnostic.js";
import { hashText } from "../source/hash.js";
import { folderHash, type DiskFiles } from "./disk-files.js";
import { builtPaths, isBuilt, manifestPath, type OutputFile } from "../emit/output-file.js";
import type { Manifest } from "./manifest.js";

/** A file that differs between the disk and the output of this run. */
export interface FileDifference {
  readonly path: string;
  /**
   * - `missing`, `changed`: a generated file that is not up to date.
   * - `orphaned`: a generated file that is no longer made.
   * - `edited`: a generated file that is not up to date and was changed by hand, or may have been.
   * - `foreign`: a folder, or a file that was not generated, at the path of a generated file.
   */
  readonly kind: "missing" | "changed" | "orphaned" | "edited" | "foreign";
  /** True if the file was changed by hand, or may have been. A copy of it is then kept. */
  readonly isEdited: boolean;
  /** The text on disk. Undefined if there is no file at the path. */
  readonly actual: string | undefined;
  /** The text that this run generates. Undefined if it does not generate the file. */
  readonly expected: string | undefined;
}

/** Compares the output of a run with the disk. The result is sorted by path. */
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
      // Comparing hashes suffices for most files, because most are up to date.
      const hash = disk.hash(file.path);
      if (hash === file.hash) return [];
      if (hash === folderHash) return makeForeign(file, undefined);
      if (hash !== undefined && recordedHash(file.path, last) === hash) {
        return changedFile(file, disk);
      }
      // A missing file is not opened. In a first run most files are missing, and a failed open costs more than
      // looking at the hash.
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

/** Returns the difference of a file that is on disk as the last run wrote it. The file is read when `actual` is used. */
function changedFile({ path, text: expected }: OutputFile, disk: DiskFiles): FileDifference {
  return {
    path,
    kind: "changed",
    isEdited: false,
    expected,
    get actual() {
      return disk.text(path);
    },
  };
}

/** The hash and the text of a file on disk. Both are undefined if there is no file. */
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
  // A checkout may change line breaks, which does not matter.
  if (withoutReturns(actual) === expected) return;
  const edited = isEdited(path, onDisk, last);
  const isOurs = isBuilt(path) || path === manifestPath || recordedHash(path, last) !== undefined;
  // If no manifest lists the file, its header shows that it was generated, but not whether it was changed since.
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

/**
 * True if the text on disk differs from what the manifest records, or if the manifest records nothing for the file.
 * Always false for compiled files and the manifest.
 */
function isEdited(path: string, { hash, text }: OnDisk, last: Manifest | undefined): boolean {
  if (text === undefined || isBuilt(path) || path === manifestPath) return false;
  const recorded = recordedHash(path, last);
  // A checkout may change line breaks.
  return recorded !== hash && recorded !== hashText(withoutReturns(text));
}

/** Replaces the line breaks of Windows by `\n`. */
export function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** Returns the files of the last run, including the compiled ones. */
function ownedPaths(last: Manifest | undefined): readonly string[] {
  return Object.keys(last?.files ?? {}).flatMap((path) => {
    const built = builtPaths(path);
    return built === undefined ? [path] : [path, built.code, built.types];
  });
}
