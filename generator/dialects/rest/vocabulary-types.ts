/** What a column of a table tells of its row. */
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

/** What a heading or a label says about the blocks below it. */
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
  /** Says nothing by itself: `the`, `list of`. */
  | "filler";

/** Words in running text. */
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

/** The types that type words stand for. */
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

/** What a parameter without a mark is. */
export type Unmarked = "required" | "optional" | "unknown";

/**
 * The words a site writes its reference in. A configuration adds to the English ones, key by key.
 * Words are compared in small letters, without marks around them.
 */
export interface Vocabulary {
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  readonly headings: Readonly<Record<HeadingWord, readonly string[]>>;
  readonly words: Readonly<Record<TextWord, readonly string[]>>;
  readonly types: Readonly<Record<TypeWord, readonly string[]>>;
  /** What describes nothing of the API: globs of pages, and headings behind `# `. */
  readonly exclude: readonly string[];
  /** Keys of front matter that list the pages of a site. */
  readonly includes: readonly string[];
  /**
   * How requests are written besides the usual forms: patterns such as `[{method}] {path}`, and names of
   * forms that count although little speaks for them.
   */
  readonly routes: readonly string[];
  /** What a parameter is that nothing marks; undefined lets the tree tell. */
  readonly unmarked: Unmarked | undefined;
}

/** What a configuration may add: any key, any words. */
export type VocabularyPatch = {
  readonly [K in "columns" | "headings" | "words" | "types"]?: {
    readonly [P in keyof Vocabulary[K]]?: readonly string[];
  };
} & Partial<Pick<Vocabulary, "exclude" | "includes" | "routes" | "unmarked">>;
