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

/** A name, or a name with options beside it, as `stubdown.config.json` has them. */
export type NamedChoice = string | { readonly name: string; readonly [option: string]: JsonValue };

/** How pages are read. Each option is that of the same name in `stubdown.config.json`. */
export interface ReadOptions {
  /** Default: the dialect that most of the pages are in. */
  readonly dialect?: NamedChoice;
  /** Globs of pages that are not read, relative to the docs folder. Default: none. */
  readonly exclude?: readonly string[];
  /** Severities by code. Default: as docs/diagnostics.md has them. */
  readonly severity?: Levels;
  /** Other severities for some pages. Default: none. */
  readonly overrides?: readonly {
    /** Globs of pages, relative to the docs folder. */
    readonly paths: readonly string[];
    readonly severity: Levels;
  }[];
}

/** Pages that were read, and what they mean. Made by `read` only. */
export interface Reading {
  /** What the pages describe. If a diagnostic is an error, a part of it may be missing. */
  readonly api: Api;
  /** What is wrong with the pages, in their order, without what is turned off. */
  readonly diagnostics: readonly Diagnostic[];
  /** True if a diagnostic is an error. */
  readonly hasErrors: boolean;
  /** The name of the dialect that the pages were read in. */
  readonly dialect: string;
  /** The pages that were read, sorted by path. */
  readonly pages: readonly Page[];
}

/** What the packages of an API are like. Each option is that of the same name in `stubdown.config.json`. */
export interface CompileOptions {
  /** The name of the API: small letters, digits and hyphens. */
  readonly name: string;
  /** The scope of the packages. Default: `@` and the name. */
  readonly packageScope?: string;
  /** The version of the packages. Default: `0.0.0`. */
  readonly version?: string;
  /** How the API behaves on the wire. Default: the protocol of the dialect. */
  readonly protocol?: NamedChoice;
  /** The OpenAPI document among the files; false for none. Default: JSON of version 3.1. */
  readonly openapi?: false | { readonly [option: string]: JsonValue };
  /** The docs folder as generated comments name it. Default: none is named. */
  readonly docs?: string;
  /** Templates that replace those of stubdown or make files of their own: see docs/templates.md. Default: none. */
  readonly templates?: readonly TemplateFile[];
}

/** A Handlebars template. */
export interface TemplateFile {
  /** Relative to the folder of templates, with `/` between its parts: `group/queries.ts.hbs`. */
  readonly path: string;
  readonly text: string;
}

/** The files of an API. */
export interface Compilation {
  /** Sorted by path. Empty if a diagnostic is an error, because half an API is a wrong one. */
  readonly files: readonly GeneratedFile[];
  /**
   * What is wrong with the pages, with what the protocol says of them, and with templates. The file of a
   * diagnostic whose code begins with `template/` is relative to the folder of templates, any other to the
   * docs folder.
   */
  readonly diagnostics: readonly Diagnostic[];
}

/** A file to write. */
export interface GeneratedFile {
  /** Relative to the output folder, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** What `check` looks at. */
export interface CheckOptions {
  /** The working folder, where the configuration is looked for. Default: that of the process. */
  readonly cwd?: string;
  /** The path of the configuration, relative to `cwd`. Default: the nearest `stubdown.config.json`. */
  readonly config?: string;
  /** The name of an API of the configuration. Default: all of them. */
  readonly api?: string;
  /**
   * `docs`: faults of the pages. `stale`: generated files that are not what the pages give. `breaking`:
   * changes since an earlier state of the pages. Default: all three.
   */
  readonly part?: "docs" | "stale" | "breaking";
  /** What `breaking` compares with: a git ref, a folder of pages or a facts file. Default: where the branch left the main branch. */
  readonly against?: string;
  /** The file of accepted findings. Default: `baseline` of the configuration. */
  readonly baseline?: string;
  /** From which severity on `failed` is true. Default: `error`. */
  readonly failOn?: "error" | "warning" | "info";
}
