import { hashText } from "../source/hash.js";

/** A file as it should be on disk. The path is relative to the API's output folder. */
export interface OutputFile {
  readonly path: string;
  /** Of the text: what can be told of a file that is on disk without reading it. */
  readonly hash: string;
  readonly text: string;
}

/** A file with its hash. */
export function outputFile(path: string, text: string): OutputFile {
  return { path, text, hash: hashText(text) };
}

/** The texts of `templates/`, by path: what emitting needs besides the plan. */
export type Assets = ReadonlyMap<string, string>;

/** Where a source is compiled to: `x/src/y.ts` to `x/dist/y.js` and `x/dist/y.d.ts`; undefined for what is no source. */
export function builtPaths(
  path: string,
): { readonly code: string; readonly types: string } | undefined {
  const match = /^([^/]+)\/src\/(.*)\.ts$/.exec(path);
  if (match === null) return undefined;
  const base = `${match[1] ?? ""}/dist/${match[2] ?? ""}`;
  return { code: `${base}.js`, types: `${base}.d.ts` };
}
