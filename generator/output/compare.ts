import { compareText } from "../diagnostics/diagnostic.js";
import { builtPaths, type OutputFile } from "../emit/output-file.js";
import { hashText } from "../source/hash.js";
import { inTheWay, type DiskFiles } from "./disk-files.js";
import { isBuilt, manifestPath, type Manifest } from "./manifest.js";

/** A file that is not what a fresh run makes. */
export interface Difference {
  readonly path: string;
  /**
   * - `missing`, `changed`: ours, and not up to date.
   * - `orphaned`: ours, and no longer made.
   * - `edited`: ours, and changed by hand since.
   * - `foreign`: not ours, and in the way.
   */
  readonly kind: "missing" | "changed" | "orphaned" | "edited" | "foreign";
  /** True if somebody changed the file since we made it, or may have: a copy of it is to be kept. */
  readonly isEdited: boolean;
  /** What is on disk. */
  readonly actual: string | undefined;
  /** What a fresh run makes. */
  readonly expected: string | undefined;
}

/** Holds the files of a run against the disk; sorted by path. */
export function compare(
  files: readonly OutputFile[],
  disk: DiskFiles,
  last: Manifest | undefined,
): readonly Difference[] {
  const made = new Set(files.map((file) => file.path));
  const orphans = ownedPaths(last).filter(
    (path) => !made.has(path) && ![undefined, inTheWay].includes(disk.hash(path)),
  );
  return [
    ...files.flatMap((file) => {
      // Most files are as they should be, and neither text of them is even read.
      const hash = disk.hash(file.path);
      if (hash === file.hash) return [];
      if (hash === inTheWay) return makeForeign(file, undefined);
      return compareFile(file, disk.text(file.path), last) ?? [];
    }),
    ...orphans.map((path): Difference => {
      const actual = disk.text(path);
      const edited = isEdited(path, actual, last);
      return { path, kind: "orphaned", actual, expected: undefined, isEdited: edited };
    }),
  ].sort((a, b) => compareText(a.path, b.path));
}

function compareFile(
  { path, text: expected }: OutputFile,
  actual: string | undefined,
  last: Manifest | undefined,
): Difference | undefined {
  if (actual === expected) return;
  if (actual === undefined) return { path, kind: "missing", isEdited: false, actual, expected };
  const edited = isEdited(path, actual, last);
  const isOurs = isBuilt(path) || path === manifestPath || recordedHash(path, last) !== undefined;
  // Without a manifest, our header still tells a file of ours, if not whether it was changed.
  if (!isOurs && !actual.startsWith(headerStart)) {
    return makeForeign({ path, text: expected }, actual);
  }
  return { path, kind: edited ? "edited" : "changed", isEdited: edited, actual, expected };
}

function makeForeign(
  { path, text: expected }: Pick<OutputFile, "path" | "text">,
  actual: string | undefined,
): Difference {
  return { path, kind: "foreign", isEdited: false, actual, expected };
}

const headerStart = "// Generated from ";

function recordedHash(path: string, last: Manifest | undefined): string | undefined {
  return last && Object.hasOwn(last.files, path) ? last.files[path] : undefined;
}

/** What is compiled, and the manifest, follow from other files; of the rest the last hash tells. */
function isEdited(path: string, actual: string | undefined, last: Manifest | undefined): boolean {
  if (actual === undefined || isBuilt(path) || path === manifestPath) return false;
  // A checkout may give lines other ends, which nobody changed by hand.
  return ![actual, withoutReturns(actual)].some(
    (text) => recordedHash(path, last) === hashText(text),
  );
}

/** A text as it was before a checkout gave its lines the ends of Windows. */
export function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** The files of the last run and what was compiled from them. */
function ownedPaths(last: Manifest | undefined): readonly string[] {
  return Object.keys(last?.files ?? {}).flatMap((path) => {
    const built = builtPaths(path);
    return built === undefined ? [path] : [path, built.code, built.types];
  });
}
