import { isolatedDeclarationSync, transformSync } from "oxc-transform";

import type { OutputFile } from "./output-file.js";

/**
 * Compiles sources to what Node runs and editors read: `src/x.ts` to `dist/x.js` and `dist/x.d.ts`.
 *
 * File by file, without a type checker: every export of the sources states its type.
 *
 * @throws Error if a source cannot be compiled alone, which is a fault of a template.
 */
export function buildPackages(files: readonly OutputFile[]): readonly OutputFile[] {
  return files.flatMap(({ path, text }): OutputFile[] => {
    const match = /^([^/]+)\/src\/(.*)\.ts$/.exec(path);
    if (match === null) return [];
    const code = transformSync(path, text, {
      target: "es2022",
      typescript: { onlyRemoveTypeImports: true },
    });
    const types = isolatedDeclarationSync(path, text, { stripInternal: false });
    const [error] = [...code.errors, ...types.errors];
    if (error !== undefined) {
      throw new Error(`Bug in the generator: ${path} does not compile: ${error.message}`);
    }
    const base = `${match[1] ?? ""}/dist/${match[2] ?? ""}`;
    return [
      { path: `${base}.js`, text: code.code },
      { path: `${base}.d.ts`, text: types.code },
    ];
  });
}
