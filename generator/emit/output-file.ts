import { hashText } from "../source/hash.js";

/** A file as it should be on disk. `path` is relative to the API's output folder. */
export interface OutputFile {
  readonly path: string;
  /** The hash of the text. */
  readonly hash: string;
  readonly text: string;
}

/** Makes an output file. */
export function outputFile(path: string, text: string): OutputFile {
  return { path, text, hash: hashText(text) };
}

/** The texts of files, keyed by path. */
export type Texts = ReadonlyMap<string, string>;

/** The files in `templates/`. */
export interface Assets {
  /** The templates, keyed by path with the ending `.hbs`. */
  readonly templates: Texts;
  /**
   * Loads the files that are copied into packages. They are loaded only when one of them is printed, because they are
   * large and most runs find them unchanged.
   */
  readonly loadRuntime: () => Promise<Texts>;
}

/** Returns the paths `x/dist/y.js` and `x/dist/y.d.ts` for the source `x/src/y.ts`; undefined for any other file. */
export function builtPaths(
  path: string,
): { readonly code: string; readonly types: string } | undefined {
  const match = /^([^/]+)\/src\/(.*)\.ts$/.exec(path);
  if (match === null) return undefined;
  const base = `${match[1] ?? ""}/dist/${match[2] ?? ""}`;
  return { code: `${base}.js`, types: `${base}.d.ts` };
}

/** True for a compiled file. Compiled files are not committed. */
export function isBuilt(path: string): boolean {
  return /^[^/]+\/dist\//.test(path);
}

/** The path of the manifest, which lists the files of the last run. */
export const manifestPath = "manifest.json";

/** True for a relative path that stays inside of its folder. */
export function isInside(path: string): boolean {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) return false;
  return !path.includes("\\") && !path.includes("\u0000");
}
