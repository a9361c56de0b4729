import type { Block, ListBlock, ListItem } from "../../../markdown/block.js";
import type { Range } from "../../../source/source.js";

/** The keywords of API Blueprint that begin an item. */
export type Keyword =
  | "Parameters"
  | "Request"
  | "Response"
  | "Model"
  | "Attributes"
  | "Headers"
  | "Body"
  | "Schema"
  | "Relation";

/** An item that a keyword begins. */
export interface KeywordItem {
  readonly word: Keyword;
  /** The text after the keyword: `201 (application/json)`, `(Shelf)`. */
  readonly rest: string;
  /** The first line of the item, with its mark. */
  readonly label: Range;
  /** The blocks below the label. The text below the label in its paragraph is a block, too. */
  readonly inside: readonly Block[];
}

const keyword =
  /^(Parameters?|Request|Response|Model|Attributes?|Headers?|Body|Schema|Relation)\b[ \t]*:?[ \t]*/;

/** Reads an item that a keyword begins. Undefined for another item. */
export function readKeyword(text: string, item: ListItem): KeywordItem | undefined {
  const [first, ...below] = item.blocks;
  if (first?.kind !== "paragraph") return undefined;
  const [line = ""] = text.slice(first.start, first.end).split("\n", 1);
  const [start, word] = keyword.exec(line) ?? [];
  if (start === undefined || word === undefined) return undefined;
  const rest = line.slice(start.length).trim();
  const isNamed = word === "Request" || word === "Relation";
  if (!isNamed && rest !== "" && !/^[(\d]/.test(rest)) return undefined;
  const end = first.start + line.trimEnd().length;
  const next = first.start + line.length;
  const from = next + Math.max(0, text.slice(next, first.end).search(/\S/));
  const inside = next < first.end ? [{ ...first, start: from }, ...below] : below;
  return { word: pluralOf(word) as Keyword, rest, label: { start: item.start, end }, inside };
}

const pluralOf = (word: string): string =>
  /^(?:Parameter|Attribute|Header)$/.test(word) ? `${word}s` : word;

/** Returns the items of all lists among blocks. */
export const itemsIn = (blocks: readonly Block[]): readonly ListItem[] =>
  blocks.flatMap((block) => (block.kind === "list" ? block.items : []));

/** Returns a block without a meaning, for a label or for text that another place repeats. */
export const ruleOf = ({ start, end }: Range): Block => ({ kind: "rule", start, end });

/** Returns a body as one sample. A body that is indented too little is a paragraph to remark. */
export function bodyOf(text: string, blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return [];
  const { start } = first;
  const { end } = last;
  const isJson = /^\s*(?:\{|\[(?![^\]\n]*\]\[\]))/.test(text.slice(start, end));
  if (!isJson || blocks.every(({ kind }) => kind === "code")) return blocks;
  const content = { start, end };
  return [{ kind: "code", isFenced: false, lang: "json", meta: "", content, start, end }];
}

/** The language of a block of code that is a JSON Schema. */
export const schemaLang = "json-schema";

/** Returns a JSON Schema that names members as code. A schema without members says nothing. */
export function schemaOf(text: string, blocks: readonly Block[]): readonly Block[] {
  return bodyOf(text, blocks).map((block) =>
    block.kind === "code" && /"properties"\s*:/.test(text.slice(block.start, block.end))
      ? { ...block, lang: schemaLang }
      : ruleOf(block),
  );
}

/** Returns a list whose items are the lines of headers in blocks. Undefined without lines. */
export function headerList(
  text: string,
  blocks: readonly Block[],
  under: string,
): ListBlock | undefined {
  const lines = blocks.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[A-Za-z][^\n]*/g)].map(({ 0: line, index }) => ({
      start: start + index,
      end: start + index + line.trimEnd().length,
    })),
  );
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const items = lines.map((line) => ({
    ...line,
    blocks: [{ kind: "paragraph" as const, ...line }],
  }));
  return { kind: "list", items, under, start: first.start, end: last.end };
}
