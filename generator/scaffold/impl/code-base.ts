import { posix } from "node:path";

import { parseFile, type Parsed } from "../parse-file.js";

/** A file of code. */
export interface CodeFile {
  /** With `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** Files of code that import each other. Each is parsed at most once, when it is first needed. */
export class CodeBase {
  readonly #files: ReadonlyMap<string, CodeFile>;
  readonly #parsed = new Map<string, Parsed>();

  constructor(files: readonly CodeFile[]) {
    // Places do not count a byte order mark.
    this.#files = new Map(
      files.map((file) => [file.path, { ...file, text: file.text.replace(/^\uFEFF/, "") }]),
    );
  }

  get files(): readonly CodeFile[] {
    return [...this.#files.values()];
  }

  /** Parses a file. @throws Error if there is no such file. */
  parse(path: string): Parsed {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const file = this.#files.get(path);
    if (file === undefined) throw new Error(`Bug in stubdown: no file ${path}`);
    const parsed = parseFile(file.text);
    this.#parsed.set(path, parsed);
    return parsed;
  }

  /** The file that an import names; undefined for a package, or a file outside of this code. */
  resolve(from: string, specifier: string): string | undefined {
    if (!specifier.startsWith(".")) return undefined;
    const path = posix.join(posix.dirname(from), specifier);
    const stem = path.replace(/\.([cm]?)js$/, ".$1ts");
    const candidates = [
      stem,
      path,
      `${path}.ts`,
      `${path}.js`,
      `${path}/index.ts`,
      `${path}/index.js`,
    ];
    return candidates.find((one) => this.#files.has(one));
  }
}
