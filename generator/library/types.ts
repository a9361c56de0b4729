import type { Api, JsonValue } from "../core/api.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Levels } from "../diagnostics/policy.js";

/** A Markdown page. */
export interface Page {
  /** Relative to the docs folder, with `/` between its parts: `books/list.md`. */
  readonly path: string;
  /** The Markdown. */
  readonly text: string;
}

/**
 * The name of a dialect or a protocol, or an object with the name and options, as in `stubdown.config.json`.
 */
export type NamedChoice = string | { readonly name: string; readonly [option: string]: JsonValue };

/** Options for reading pages. Each option means the same as in `stubdown.config.json`. */
export interface ReadOptions {
  /** The dialect of the pages. Default: the dialect that recognises most of the pages. */
  readonly dialect?: NamedChoice;
  /** Globs of pages that are not read, relative to the docs folder. Default: none. */
  readonly exclude?: readonly string[];
  /** Severities, keyed by code. Default: the severities in docs/diagnostics.md. */
  readonly severity?: Levels;
  /** Other severities for some pages. Default: none. */
  readonly overrides?: readonly {
    /** Globs of pages, relative to the docs folder. */
    readonly paths: readonly string[];
    readonly severity: Levels;
  }[];
}

/** The result of `read`: the pages, and the API that they describe. */
export interface Reading {
  /** The API that the pages describe. If a diagnostic is an error, a part of the API may be missing. */
  readonly api: Api;
  /** The faults in the pages, in the order of the pages, without those that are turned off. */
  readonly diagnostics: readonly Diagnostic[];
  /** True if a diagnostic is an error. */
  readonly hasErrors: boolean;
  /** The name of the dialect with which the pages were read. */
  readonly dialect: string;
  /** The pages that were read, sorted by path. */
  readonly pages: readonly Page[];
}

/** Options for making the packages of an API. Each option means the same as in `stubdown.config.json`. */
export interface CompileOptions {
  /** The name of the API: a small letter, then small letters, digits and hyphens. */
  readonly name: string;
  /** The npm scope of the packages. Default: `@` and the name. */
  readonly packageScope?: string;
  /** The version of the packages. Default: `0.0.0`. */
  readonly version?: string;
  /** The protocol: how the API behaves on the wire. Default: the protocol with the name of the dialect. */
  readonly protocol?: NamedChoice;
  /** Options of the OpenAPI document; false for no document. Default: version 3.1 as JSON. */
  readonly openapi?: false | { readonly [option: string]: JsonValue };
  /** The docs folder, as generated comments show it. Default: comments show no folder. */
  readonly docs?: string;
  /** Templates that replace those of stubdown or make further files; see docs/templates.md. Default: none. */
  readonly templates?: readonly TemplateFile[];
}

/** A Handlebars template. */
export interface TemplateFile {
  /** Relative to the folder of templates, with `/` between its parts: `group/queries.ts.hbs`. */
  readonly path: string;
  readonly text: string;
}

/** The result of `compile`. */
export interface Compilation {
  /**
   * The files, sorted by path. Empty if a diagnostic is an error, because the files of half an API would be
   * wrong.
   */
  readonly files: readonly GeneratedFile[];
  /**
   * The faults in the pages and in templates, and the parts of the API that the protocol cannot serve. The
   * file of a diagnostic is relative to the templates folder if its code begins with `template/`, otherwise
   * to the docs folder.
   */
  readonly diagnostics: readonly Diagnostic[];
}

/** A file to write. */
export interface GeneratedFile {
  /** Relative to the output folder, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** Options of `check`. */
export interface CheckOptions {
  /**
   * The folder where the search for the configuration begins. The search goes on in the folders above. Default: the
   * working directory of the process.
   */
  readonly cwd?: string;
  /** The path of the configuration, relative to `cwd`. Default: the nearest `stubdown.config.json`. */
  readonly config?: string;
  /** The name of an API of the configuration. Default: all APIs. */
  readonly api?: string;
  /**
   * The part to run. `docs`: faults in the pages. `stale`: generated files that are out of date. `breaking`:
   * changes since an earlier version of the pages. Default: all three.
   */
  readonly part?: "docs" | "stale" | "breaking";
  /**
   * The earlier version for `breaking`: a git ref, `REF:FOLDER`, a folder of pages, a facts file, or the file
   * or URL of an OpenAPI document. Default: the commit where the branch left the main branch.
   */
  readonly against?: string;
  /** The file of accepted findings. Default: `baseline` of the configuration. */
  readonly baseline?: string;
  /** The lowest severity that makes `failed` true. Default: `error`. */
  readonly failOn?: "error" | "warning" | "info";
}
