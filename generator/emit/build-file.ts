import { builtPaths, outputFile, type OutputFile } from "./output-file.js";

/** Compiled output of a source file; empty for other files. */
export type FileBuilder = (file: OutputFile, content: Content) => readonly OutputFile[];

/** What a source has: types only, or anything. */
export type Content = "types" | "code";

/** A source that cannot be compiled by itself. Unless a template of a user made it, that is a bug. */
export class CompileError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`Bug in the generator: ${path} does not compile: ${reason}`);
  }
}

/**
 * Makes a builder that compiles `src/x.ts` to `dist/x.js` and `dist/x.d.ts`. A file of types only has
 * no `.js`, and its declarations are its own text.
 *
 * Each file is compiled by itself, without a type checker: every export of a source states its type.
 *
 * The builder throws a CompileError if a source cannot be compiled by itself.
 */
export async function makeFileBuilder(): Promise<FileBuilder> {
  // Imported late, because most runs compile nothing, and as a module, which not every Node can require.
  const { isolatedDeclarationSync, transformSync } = await import("oxc-transform");
  return ({ path, text, hash }, content) => {
    const built = builtPaths(path);
    if (built === undefined) return [];
    if (content === "types") return [{ path: built.types, text, hash }];
    const code = transformSync(path, text, {
      target: "es2022",
      typescript: { onlyRemoveTypeImports: true },
    });
    const types = isolatedDeclarationSync(path, text, { stripInternal: false });
    const [error] = [...code.errors, ...types.errors];
    if (error !== undefined) {
      throw new CompileError(path, error.message);
    }
    const declarations = outputFile(built.types, types.code);
    // Nothing imports a file of types when it runs, and writing files is most of what a run costs; the
    // entry of a package is there all the same, for those who import it without need.
    if (code.code.trim() === "export {};" && !isEntry(path)) return [declarations];
    return [outputFile(built.code, code.code), declarations];
  };
}

/** True for the entry of a package. */
export function isEntry(path: string): boolean {
  return /^[^/]+\/src\/index\.ts$/.test(path);
}
