/** The meaning of a column in a table. */
export type Column =
  | "name"
  | "type"
  | "required"
  | "optional"
  | "in"
  | "default"
  | "description"
  | "value"
  | "options"
  | "nullable"
  | "deprecated"
  | "readOnly"
  | "method"
  | "path"
  | "status";

/** The meaning of a word in a heading or a label for the blocks below. */
export type HeadingWord =
  | "example"
  | "response"
  | "request"
  | "errors"
  | "path"
  | "query"
  | "body"
  | "header"
  | "cookie"
  | "parameters"
  | "required"
  | "optional"
  | "entity"
  | "values"
  | "endpoint"
  | "status"
  | "notes"
  /** No meaning: `the`, `list of`. */
  | "filler";

/** The meaning of a word in running text or in a cell. */
export type TextWord =
  | "yes"
  | "no"
  | "required"
  | "optional"
  | "nullable"
  | "deprecated"
  | "readOnly"
  | "default"
  | "options"
  | "returns"
  | "nothing"
  | "conditional"
  | "listOf"
  | "or"
  | "base";

/** The types for which a vocabulary has words. */
export type TypeWord =
  | "string"
  | "int"
  | "float"
  | "boolean"
  | "date"
  | "datetime"
  | "json"
  | "file"
  | "null"
  | "array"
  | "map"
  | "unknown";

/** The presence of a parameter without a mark. */
export type Unmarked = "required" | "optional" | "unknown";

/**
 * The words of a site's reference that the reader understands. A configuration adds words to each key of the built-in
 * vocabulary. Words are compared in lower case, without marks around them.
 */
export interface Vocabulary {
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  readonly headings: Readonly<Record<HeadingWord, readonly string[]>>;
  readonly words: Readonly<Record<TextWord, readonly string[]>>;
  readonly types: Readonly<Record<TypeWord, readonly string[]>>;
  /** The parts of the docs that describe nothing of the API: globs of pages, and headings with `# ` in front. */
  readonly exclude: readonly string[];
  /** The keys of front matter, besides `includes` and similar keys, whose lists name included pages. */
  readonly includes: readonly string[];
  /**
   * Forms of requests besides the usual forms: patterns such as `[{method}] {path}`, or names of forms that are
   * read as requests even with little evidence.
   */
  readonly routes: readonly string[];
  /** The presence of a parameter without a mark. Undefined: learned from the marks of the tree. */
  readonly unmarked: Unmarked | undefined;
}

/** The words and options that a configuration adds. */
export type VocabularyPatch = {
  readonly [K in "columns" | "headings" | "words" | "types"]?: {
    readonly [P in keyof Vocabulary[K]]?: readonly string[];
  };
} & Partial<Pick<Vocabulary, "exclude" | "includes" | "routes" | "unmarked">>;
