import { builtPaths, outputFile, type OutputFile } from "./output-file.js";

/** Compiles a source file. Returns an empty list for any other file. */
export type FileBuilder = (file: OutputFile, content: Content) => readonly OutputFile[];

/** The content of a source file: types alone, or code. */
export type Content = "types" | "code";

/** Thrown for a source that cannot be compiled on its own. That is a bug, unless a user's template made the source. */
export class CompileError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`Bug in the generator: ${path} does not compile: ${reason}`);
  }
}

/**
 * Makes a builder that compiles `src/x.ts` to `dist/x.js` and `dist/x.d.ts`. A file with types alone has no `.js`,
 * unless it is the entry of a package. For the content `types`, the declarations are a copy of the source.
 *
 * Each file is compiled on its own, without a type checker. Every export of a source therefore has to state its type.
 *
 * The builder throws a CompileError if a source cannot be compiled on its own.
 */
export async function makeFileBuilder(): Promise<FileBuilder> {
  // Imported late, because most runs compile nothing; and with `import()`, because not every Node can `require` an ES
  // module.
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
    // A file with types alone is never imported at run time, so no `.js` is written, which saves time. The entry of a
    // package always has one, in case a program imports it.
    if (code.code.trim() === "export {};" && !isEntry(path)) return [declarations];
    return [outputFile(built.code, code.code), declarations];
  };
}

/** True for the entry file of a package. */
export function isEntry(path: string): boolean {
  return /^[^/]+\/src\/index\.ts$/.test(path);
}
