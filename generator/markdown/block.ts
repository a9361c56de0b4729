import type { Range } from "../source/source.js";

/** A cell of a table: the range of its text, without the white space around it. */
export type Cell = Range;

export interface Row extends Range {
  readonly cells: readonly Cell[];
}

/** A heading; `text` is what stands behind the marks. */
export interface HeadingBlock extends Range {
  readonly kind: "heading";
  readonly depth: number;
  readonly text: Range;
}

export interface ParagraphBlock extends Range {
  readonly kind: "paragraph";
}

/** A fence or an indented block; `content` is what stands between the fences. */
export interface CodeBlock extends Range {
  readonly kind: "code";
  readonly isFenced: boolean;
  /** In small letters; blank if there is none. */
  readonly lang: string;
  /** All that stands behind the opening fence. */
  readonly meta: string;
  readonly content: Range;
}

export interface TableBlock extends Range {
  readonly kind: "table";
  readonly header: readonly Cell[];
  readonly delimiter: Range;
  readonly rows: readonly Row[];
  /** True if remark sees no table in it: header and delimiter row have different widths. */
  readonly isBroken: boolean;
}

export interface ListItem extends Range {
  readonly blocks: readonly Block[];
}

export interface ListBlock extends Range {
  readonly kind: "list";
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

/** A term with what stands behind the `:` lines below it. */
export interface DefinitionItem extends Range {
  readonly term: Range;
  readonly texts: readonly Range[];
}

export interface DefinitionListBlock extends Range {
  readonly kind: "definitionList";
  readonly items: readonly DefinitionItem[];
}

/** A tag that describes a member: `<ParamField body="size" type="integer">text</ParamField>`. */
export interface TagItem extends Range {
  readonly name: string;
  /** By their names in small letters; one without a value is `true`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The text in it, before the first item in it. */
  readonly content: Range | undefined;
  readonly items: readonly TagItem[];
}

export interface TagListBlock extends Range {
  readonly kind: "tags";
  readonly items: readonly TagItem[];
}

export interface QuoteBlock extends Range {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
}

export interface HtmlBlock extends Range {
  readonly kind: "html";
}

/** The target of a link by reference. */
export interface DefinitionBlock extends Range {
  readonly kind: "definition";
  readonly label: string;
  readonly url: string;
}

export interface FrontMatterBlock extends Range {
  readonly kind: "frontMatter";
  readonly value: string;
}

/** A line across the page, and what else carries no text. */
export interface RuleBlock extends Range {
  readonly kind: "rule";
}

/** A block of a page, with offsets into its text. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | CodeBlock
  | TableBlock
  | ListBlock
  | DefinitionListBlock
  | TagListBlock
  | QuoteBlock
  | HtmlBlock
  | DefinitionBlock
  | FrontMatterBlock
  | RuleBlock;
