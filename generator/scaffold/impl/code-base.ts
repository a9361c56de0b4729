import { posix } from "node:path";

import { parseFile, type Parsed } from "../parse-file.js";

/** A source file of the user. */
export interface CodeFile {
  /** The path, with `/` as separator. */
  readonly path: string;
  readonly text: string;
}

/** The source files of the user, which may import each other. Each is parsed at most once, on demand. */
export class CodeBase {
  readonly #files: ReadonlyMap<string, CodeFile>;
  readonly #parsed = new Map<string, Parsed>();

  constructor(files: readonly CodeFile[]) {
    // Offsets do not count a byte order mark.
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

  /**
   * Returns the path of the file that an import names; undefined for a package, or a file that is not in this code
   * base.
   */
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
