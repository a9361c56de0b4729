import type { Range } from "../source/source.js";

/** A table cell: the range of its text, without the white space around it. */
export type Cell = Range;

export interface Row extends Range {
  readonly cells: readonly Cell[];
}

/** A heading; `text` is the range of its words, without marks. */
export interface HeadingBlock extends Range {
  readonly kind: "heading";
  readonly depth: number;
  readonly text: Range;
  /** The words that the heading stands for, if they are not those of `text`. */
  readonly says?: string;
}

export interface ParagraphBlock extends Range {
  readonly kind: "paragraph";
  /** The text of a type, if the paragraph is the type of a body and nothing else: `array[Book]`. */
  readonly type?: string;
  /** The heading that the block stands under, nearer than that of its section. */
  readonly under?: string;
}

/** A fenced or indented code block, or a `<pre>`, which counts as fenced. `content` is the range of the code. */
export interface CodeBlock extends Range {
  readonly kind: "code";
  readonly isFenced: boolean;
  /** The language in lower case; empty if there is none. */
  readonly lang: string;
  /** The whole info string after the opening fence. */
  readonly meta: string;
  readonly content: Range;
}

export interface TableBlock extends Range {
  readonly kind: "table";
  readonly header: readonly Cell[];
  readonly delimiter: Range;
  readonly rows: readonly Row[];
  /** True if remark does not see a table, because the header and the delimiter row have different numbers of cells. */
  readonly isBroken: boolean;
}

export interface ListItem extends Range {
  readonly blocks: readonly Block[];
}

export interface ListBlock extends Range {
  readonly kind: "list";
  readonly items: readonly ListItem[];
  /** Items in the notation MSON. Then `items` is empty, because one reader reads the list with all nested lists. */
  readonly mson?: MsonItems;
  /** The heading that the block stands under, nearer than that of its section. */
  readonly under?: string;
}

/** Items in MSON, the notation of types in API Blueprint: `+ size: 4 (number, required) - How large it is`. */
export interface MsonItems {
  readonly items: readonly ListItem[];
  /** The name of the type that the items describe. Undefined for items of a body and for parameters. */
  readonly declares?: string;
  /** True if the items are the values of the type. */
  readonly areValues?: boolean;
  /** The types of the page that are no objects, such as `array[Book]`. Keyed by name. */
  readonly aliases: Readonly<Record<string, string>>;
  /** The items of the enumerations of the page. Keyed by name. */
  readonly enumerations: Readonly<Record<string, readonly ListItem[]>>;
  /** True if an item without a mark is optional, as in a body. Otherwise such an item has no presence. */
  readonly isOptional: boolean;
}

/** A term with its definitions: the texts after `:` on the lines below the term, or the `<dd>` elements. */
export interface DefinitionItem extends Range {
  readonly term: Range;
  readonly texts: readonly Range[];
}

export interface DefinitionListBlock extends Range {
  readonly kind: "definitionList";
  readonly items: readonly DefinitionItem[];
}

/** A tag that describes a parameter: `<ParamField body="size" type="integer">text</ParamField>`. */
export interface TagItem extends Range {
  readonly name: string;
  /**
   * Keyed by attribute name in lower case; a value in quotes without a name is keyed by a number. An attribute without a
   * value has the value `true`. No `Map`, because blocks are kept as JSON.
   */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text inside of the tag, up to the first nested item. Undefined if the tag is not closed by another tag. */
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

/** The target of reference links: `[label]: url`. */
export interface DefinitionBlock extends Range {
  readonly kind: "definition";
  readonly label: string;
  readonly url: string;
}

export interface FrontMatterBlock extends Range {
  readonly kind: "frontMatter";
  readonly value: string;
}

/** A block whose text is not read: a thematic break, or a label whose meaning the blocks below it already have. */
export interface RuleBlock extends Range {
  readonly kind: "rule";
}

/** A block that is nested too deeply to be parsed. */
export interface TooDeepBlock extends Range {
  readonly kind: "tooDeep";
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
  | RuleBlock
  | TooDeepBlock;
