import { compareText } from "../diagnostics/diagnostic.js";
import {
  isBuilt,
  isInside,
  manifestPath,
  outputFile,
  type OutputFile,
} from "../emit/output-file.js";
import { hashText } from "../source/hash.js";
import type { SourceFile } from "../source/source.js";

/** The record of a run in the output folder: the generated files, and the pages that they were made from. */
export interface Manifest {
  readonly generator: string;
  /** The name of the API. Undefined in a manifest of an earlier version, and in one with conflict markers. */
  readonly api: string | undefined;
  /** The hash of each page, keyed by path. */
  readonly pages: Readonly<Record<string, string>>;
  /** The hash of each committed file, keyed by path. Compiled files follow from these. */
  readonly files: Readonly<Record<string, string>>;
}

/** Hashes each page. Line breaks of Windows and Unix give the same hash. */
export function hashPages(sources: readonly SourceFile[]): Readonly<Record<string, string>> {
  return hashes(
    sources.map(({ path, text }) => ({ path, hash: hashText(text.replaceAll("\r\n", "\n")) })),
  );
}

/** Adds the manifest to the files of a run. */
export function withManifest(
  files: readonly OutputFile[],
  sources: readonly SourceFile[],
  { generator, api }: Pick<Manifest, "generator" | "api">,
): readonly OutputFile[] {
  const committed = files.filter((file) => !isBuilt(file.path));
  const pages = hashPages(sources);
  const manifest: Manifest = { generator, api, pages, files: hashes(committed) };
  return [...files, outputFile(manifestPath, `${JSON.stringify(manifest, undefined, 2)}\n`)];
}

/** The hash of a generated file whose last content is unknown. */
const unknownHash = "";

/**
 * Reads a manifest. Undefined if the text is not a manifest, or if a path in it leads out of the folder.
 *
 * If the manifest contains the conflict markers of a merge, the files of both sides are listed, without their hashes.
 */
export function parseManifest(text: string | undefined): Manifest | undefined {
  if (text === undefined) return undefined;
  if (/^<{7} /m.test(text)) {
    const listed = text.slice(text.indexOf('"files"'));
    const paths = [...listed.matchAll(/^ +"([^"]+)": "[0-9a-f]{16}",?\r?$/gm)];
    const files = paths.map((match) => [match[1] ?? "", unknownHash] as const);
    return checkPaths({
      generator: "",
      api: undefined,
      pages: {},
      files: Object.fromEntries(files),
    });
  }
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    const { generator, api, pages, files } = value ?? {};
    if (typeof generator !== "string" || typeof pages !== "object" || typeof files !== "object")
      return;
    const name = typeof api === "string" ? api : undefined;
    return checkPaths({ generator, api: name, pages, files });
  } catch {
    return undefined;
  }
}

/**
 * Returns the name of the API that a manifest belongs to if that is another API than the given one. Empty if its name
 * is unknown. Undefined if the manifest belongs to the given API.
 *
 * @param name the name of the given API; undefined if it has none, so that its pages decide
 */
export function otherApi(
  { api, pages }: Manifest,
  name: string | undefined,
  sources: readonly SourceFile[],
): string | undefined {
  if (api !== undefined && name !== undefined) {
    // An API with the same pages was renamed.
    const isSame = api === name || JSON.stringify(pages) === JSON.stringify(hashPages(sources));
    return isSame ? undefined : api;
  }
  const isKnown =
    Object.keys(pages).length === 0 || sources.some(({ path }) => Object.hasOwn(pages, path));
  return isKnown ? undefined : (api ?? "");
}

/** Returns undefined if a path leads out of the folder, because Stubdown writes no such manifest. */
function checkPaths(manifest: Manifest): Manifest | undefined {
  return Object.keys(manifest.files).every(isInside) ? manifest : undefined;
}

function hashes(
  files: readonly { readonly path: string; readonly hash: string }[],
): Record<string, string> {
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  return Object.fromEntries(sorted.map(({ path, hash }) => [path, hash]));
}
