import type { Span } from "../diagnostics/diagnostic.js";
import { builtPaths, isBuilt, isInside, manifestPath } from "../emit/output-file.js";
import type { TemplateFaults } from "./prepare.js";

/** The most characters of a path, so that common file systems accept it. */
const longest = 200;

/**
 * The paths of the output files of an API. Refuses a path that is taken or leads out of the output folder.
 */
export class OutputPaths {
  /**
   * The owners of files: `stubdown itself` or a template. Keyed by path in small letters, because some file
   * systems ignore case.
   */
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();
  readonly #faults: TemplateFaults;

  /** `ours` are the paths of the files that are made from plans. */
  constructor(ours: readonly string[], faults: TemplateFaults) {
    this.#faults = faults;
    for (const path of [...ours, manifestPath]) this.#add(path, "stubdown itself");
  }

  /**
   * Takes a path for a file of a template. Returns false, and reports the reason at `span`, if the path
   * cannot be used.
   */
  take(path: string, template: string, span: Span): boolean {
    const reason = refusePath(path);
    if (reason !== undefined) {
      this.#faults.report("template/output-path", span, { path, reason });
      return false;
    }
    const built = builtPaths(path);
    const all = built === undefined ? [path] : [path, built.code, built.types];
    const other = all.map((one) => this.#ownerOf(one)).find((owner) => owner !== undefined);
    if (other !== undefined) {
      this.#faults.report("template/path-clash", span, { path, other });
      return false;
    }
    for (const one of all) this.#add(one, `\`${template}\``);
    return true;
  }

  /** Returns the owner of a file at the path, below it, or in place of a folder above it. */
  #ownerOf(path: string): string | undefined {
    const key = path.toLowerCase();
    const above = foldersOf(key).map((folder) => this.#files.get(folder));
    return this.#files.get(key) ?? this.#folders.get(key) ?? above.find((one) => one !== undefined);
  }

  #add(path: string, owner: string): void {
    const key = path.toLowerCase();
    this.#files.set(key, owner);
    for (const folder of foldersOf(key)) this.#folders.set(folder, owner);
  }
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Returns the reason why a template cannot make a file at a path; undefined if it can. */
function refusePath(path: string): string | undefined {
  if (path.trim() === "") return "it is blank";
  if (path.length > longest) return `it has more than ${longest} characters`;
  // Characters that Windows does not allow in file names.
  const [sign] = /[<>:"|?*\\\u0000-\u001F\u007F]/.exec(path) ?? [];
  if (sign !== undefined) return `${JSON.stringify(sign)} cannot be in the name of a file`;
  if (!isInside(path)) return "it leads out of the output folder, or has an empty part";
  if (path.split("/").some((part) => /^\s|[\s.]$/.test(part))) {
    return "a part of it begins with a blank, or ends with a blank or a dot";
  }
  if (/^\.(?:replaced|stubdown-staging)(?:\/|$)/i.test(path))
    return "stubdown keeps its own files there";
  if (isBuilt(path)) return "compiled files are there; write the source to `src`";
  return undefined;
}
