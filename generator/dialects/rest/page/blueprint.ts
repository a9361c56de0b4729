import type { Block, HeadingBlock, ListBlock, ListItem } from "../../../markdown/block.js";
import type { Range } from "../../../source/source.js";
import { splitMson } from "./split-mson.js";
import { msonType } from "./read-mson.js";

/**
 * Turns the lists of a page in API Blueprint into the headings, lists and samples that they stand for, because there the
 * nesting of lists is that of headings elsewhere: `+ Response 200` is a heading, `+ Body` is the sample below it. The
 * blocks keep their places on the page. Returns other pages as they are.
 */
export function readBlueprint(text: string, blocks: readonly Block[]): readonly Block[] {
  return isBlueprint(text, blocks) ? new BlueprintReader(text, blocks).read() : blocks;
}

const inBrackets = /\[(?:(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b)?\s*(?:\/[^\]]*)?\]\s*$/;
const response = /^[+*-][ \t]+Response(?:[ \t]+\d{3})?[ \t]*(?:\(|$)/m;

/** True for a page that names its format, or has both a request in brackets in a heading and an item `Response`. */
function isBlueprint(text: string, blocks: readonly Block[]): boolean {
  if (/^\s*FORMAT:\s*(?:X-)?1A\b/.test(text.slice(0, 400))) return true;
  const titles = blocks.flatMap((block) =>
    block.kind === "heading" ? [text.slice(block.text.start, block.text.end)] : [],
  );
  const isBracketed = titles.some((title) => title.endsWith("]") && inBrackets.test(title));
  const areStructures = titles.some((title) => structures.test(title));
  return (
    (isBracketed && response.test(text)) || (areStructures && titles.some((one) => named.test(one)))
  );
}

const structures = /^Data Structures?$/i;
/** Matches the heading of a type: `Shelf (object)`, `Shelves (array[Shelf])`. */
const named = /^`?([^`()[\]]+?)`?[ \t]*\(([^()]*)\)[ \t]*$/;
const method = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/** A type that the page declares. */
interface Structure {
  /** The text in the brackets: `object`, the name of another type, `array[Shelf]`. */
  readonly base: string;
  readonly items: readonly ListItem[];
}

/** The heading above a block: the resource, the action or the type that the block belongs to. */
interface Above {
  readonly depth: number;
  readonly kind: "resource" | "action" | "structure" | "other";
  /** The name of the resource or the type. */
  readonly name: string;
  /** True below a heading in a type whose list shows no members: `### Sample`. */
  readonly isExample?: boolean;
}

class BlueprintReader {
  readonly #structures = new Map<string, Structure>();
  readonly #models = new Map<
    string,
    { readonly label: string; readonly blocks: readonly Block[] }
  >();
  /** The blocks of the parameters of the resource above, which all its actions share. */
  #shared: readonly Block[] = [];

  constructor(
    readonly text: string,
    readonly blocks: readonly Block[],
  ) {}

  read(): readonly Block[] {
    this.#collect();
    let above: Above = { depth: 0, kind: "other", name: "" };
    let isInStructures = false;
    let depthOfStructures = 0;
    let isOpen = false;
    return this.blocks.flatMap((block): readonly Block[] => {
      if (block.kind === "heading") {
        const title = this.#slice(block.text);
        if (structures.test(title)) [isInStructures, depthOfStructures] = [true, block.depth];
        else if (isInStructures && block.depth <= depthOfStructures) isInStructures = false;
        above = this.#above(block, isInStructures, above);
        isOpen = false;
        if (above.kind === "resource" || above.kind === "other") this.#shared = [];
        if (above.kind === "structure") return this.#structure(block, above.name);
        const isNested = above.kind === "action" && !title.includes("/");
        return isNested ? [block, ...this.#shared] : [block];
      }
      if (block.kind !== "list") return isOpen && block.kind === "paragraph" ? [block] : [block];
      if (above.kind === "structure") return [this.#rule(block)];
      isOpen = true;
      return this.#list(block, above);
    });
  }

  /** Finds the types and the models of the page. */
  #collect(): void {
    let above: Above = { depth: 0, kind: "other", name: "" };
    let isInStructures = false;
    let depthOfStructures = 0;
    for (const block of this.blocks) {
      if (block.kind === "heading") {
        const title = this.#slice(block.text);
        if (structures.test(title)) [isInStructures, depthOfStructures] = [true, block.depth];
        else if (isInStructures && block.depth <= depthOfStructures) isInStructures = false;
        above = this.#above(block, isInStructures, above);
        if (above.kind !== "structure" || partOfType.test(title)) continue;
        const base = named.exec(title)?.[2] ?? "object";
        this.#structures.set(above.name, { base, items: [] });
      }
      if (block.kind !== "list") continue;
      const known = this.#structures.get(above.name);
      if (above.kind === "structure" && known !== undefined && above.isExample !== true)
        this.#structures.set(above.name, { ...known, items: [...known.items, ...block.items] });
      if (above.kind !== "resource") continue;
      for (const item of block.items) {
        const { word, rest } = this.#labelOf(item);
        if (word === "Model")
          this.#models.set(above.name.toLowerCase(), { label: rest, blocks: this.#inside(item) });
        if (word === "Attributes") {
          const base = /^\(([^()]*)\)/.exec(rest)?.[1] ?? "object";
          this.#structures.set(above.name, { base, items: itemsIn(this.#inside(item)) });
        }
      }
    }
  }

  #above({ text, depth }: HeadingBlock, isInStructures: boolean, last: Above): Above {
    const title = this.#slice(text);
    if (isInStructures && !structures.test(title)) {
      const isPart = last.kind === "structure" && depth > last.depth && partOfType.test(title);
      if (isPart) return { ...last, isExample: /^(?:Sample|Default)$/i.test(title) };
      return {
        depth,
        kind: "structure",
        name: (named.exec(title)?.[1] ?? title).replaceAll("`", "").trim(),
      };
    }
    const [, name = "", own = ""] = /^(.*?)[ \t]*\[([^\]]*)\]$/.exec(title) ?? [];
    const words = (own === "" ? title : own).split(/\s+/);
    if (words.some((word) => method.test(word)) && (own !== "" || method.test(words[0] ?? "")))
      return { depth, kind: "action", name };
    if (own.startsWith("/") || title.startsWith("/")) return { depth, kind: "resource", name };
    return { depth, kind: "other", name: "" };
  }

  /** Returns the heading of a type with the list of its members. */
  #structure(block: HeadingBlock, name: string): readonly Block[] {
    const structure = this.#structures.get(name);
    if (structure === undefined || partOfType.test(this.#slice(block.text))) return [block];
    const heading = { ...block, says: name };
    const { start, end } = block.text;
    const areValues = this.#isEnumeration(name);
    if (!areValues && !this.#isObject(name)) return [heading];
    return [
      heading,
      this.#members({ start, end }, this.#itemsOf(name), { declares: name, areValues }),
    ];
  }

  /** True if a type has members: its base is an object, or another type that is one. */
  #isObject(name: string, depth = 0): boolean {
    const { base } = this.#structures.get(name) ?? { base: "" };
    if (/^object$/i.test(base) || depth > 8) return true;
    return this.#structures.has(base) && base !== name && this.#isObject(base, depth + 1);
  }

  /** True if a type has values: `enum`, `enum[string]`. */
  #isEnumeration(name: string): boolean {
    const { base = "", items = [] } = this.#structures.get(name) ?? {};
    return /^enum\b/i.test(base) && items.length > 0;
  }

  /** Returns the types that are no objects. Keyed by name. */
  get #aliases(): Readonly<Record<string, string>> {
    const all = [...this.#structures].filter(([name]) => !this.#isObject(name));
    return Object.fromEntries(all.map(([name, { base }]) => [name, base]));
  }

  get #enumerations(): Readonly<Record<string, readonly ListItem[]>> {
    const all = [...this.#structures].filter(([name]) => this.#isEnumeration(name));
    return Object.fromEntries(all.map(([name, { items }]) => [name, items]));
  }

  /** Returns the items of a type, after those of its base and those of included types. */
  #itemsOf(name: string, depth = 0): readonly ListItem[] {
    const structure = this.#structures.get(name);
    if (structure === undefined || depth > 8) return [];
    const own = structure.base === name ? [] : this.#itemsOf(structure.base, depth + 1);
    return [...own, ...this.#withIncluded(structure.items, depth)];
  }

  /** Puts the members of a type in the place of an item such as `Include Shelf`. */
  #withIncluded(items: readonly ListItem[], depth = 0): readonly ListItem[] {
    return items.flatMap((item) => {
      const included = /^Include[ \t]+\(?([^()\n]+?)\)?[ \t]*$/m.exec(
        this.#slice(item.blocks[0] ?? item),
      )?.[1];
      return included !== undefined && this.#structures.has(included)
        ? this.#itemsOf(included, depth + 1)
        : [item];
    });
  }

  #members(
    { start, end }: Range,
    items: readonly ListItem[],
    told: { declares?: string; areValues?: boolean; under?: string; isOptional?: boolean },
  ): ListBlock {
    const { under, isOptional = true, ...type } = told;
    const [aliases, enumerations] = [this.#aliases, this.#enumerations];
    const mson = { items: this.#withIncluded(items), aliases, enumerations, isOptional, ...type };
    return { kind: "list", items: [], mson, start, end, ...(under !== undefined && { under }) };
  }

  /** Reads the items of a list below a heading. Items that no keyword begins stay in a list. */
  #list(list: ListBlock, above: Above): readonly Block[] {
    const result: Block[] = [];
    let others: ListItem[] = [];
    const flush = (): void => {
      const [first] = others;
      const last = others.at(-1);
      if (first !== undefined && last !== undefined)
        result.push({ ...list, items: others, start: first.start, end: last.end });
      others = [];
    };
    for (const item of list.items) {
      const blocks = this.#item(item, above, "other");
      if (blocks === undefined) others.push(item);
      else {
        flush();
        result.push(...blocks);
      }
    }
    flush();
    return result;
  }

  /** Returns the blocks that an item stands for. Undefined if no keyword begins it. */
  #item(
    item: ListItem,
    above: Above,
    inside: "request" | "response" | "other",
  ): readonly Block[] | undefined {
    const { word, rest, label } = this.#labelOf(item);
    const blocks = this.#inside(item);
    const rule: Block = { kind: "rule", ...label };
    switch (word) {
      case "Request":
      case "Response": {
        const model = this.#modelIn(blocks);
        const media =
          /\(([^()]*\/[^()]*)\)/.exec(rest)?.[1] ??
          /\(([^()]*\/[^()]*)\)/.exec(model?.label ?? "")?.[1];
        const status = word === "Response" ? /^\d{3}\b/.exec(rest)?.[0] : undefined;
        const says = [word, status, media && `(${media})`].filter(Boolean).join(" ");
        const depth = above.depth + 1;
        const heading: Block = {
          kind: "heading",
          depth,
          text: label,
          says,
          start: item.start,
          end: label.end,
        };
        const role = word === "Request" ? "request" : "response";
        return [heading, ...this.#payload(model?.blocks ?? blocks, above, role)];
      }
      case "Parameters": {
        const parameters = [
          rule,
          ...blocks.map((block) =>
            block.kind === "list"
              ? this.#members(block, block.items, { under: "URI parameters", isOptional: false })
              : block,
          ),
        ];
        if (above.kind === "resource")
          this.#shared = parameters.filter(({ kind }) => kind === "list");
        return parameters;
      }
      case "Attributes":
        return [rule, ...this.#attributes(item, blocks, { rest, label, above, inside })];
      case "Model":
        return [rule, ...blocks.map((block) => this.#rule(block))];
      case "Headers": {
        const lines = blocks.flatMap((block) => this.#linesOf(block));
        const under = inside === "response" ? "Response headers" : "Request headers";
        return [rule, ...(lines.length === 0 ? [] : [headerList(lines, under)])];
      }
      case "Body":
        return [rule, ...this.#body(blocks)];
      case "Schema":
        return [rule, ...blocks.map((block) => this.#rule(block))];
      case "Relation":
        return [this.#rule(item)];
      default:
        return undefined;
    }
  }

  /** Reads the blocks in a request or a response: items with keywords, a description or the body itself. */
  #payload(
    blocks: readonly Block[],
    above: Above,
    inside: "request" | "response",
  ): readonly Block[] {
    const hasParts = blocks.some(
      (block) =>
        block.kind === "list" && block.items.some((item) => this.#labelOf(item).word !== undefined),
    );
    if (!hasParts) return this.#body(blocks);
    return blocks.flatMap((block) => {
      if (block.kind !== "list") return [block];
      return block.items.flatMap((item) => this.#item(item, above, inside) ?? [this.#rule(item)]);
    });
  }

  /** Reads the type or the members of a body, or of the resource above. */
  #attributes(
    item: ListItem,
    blocks: readonly Block[],
    {
      rest,
      label,
      above,
      inside,
    }: { rest: string; label: Range; above: Above; inside: "request" | "response" | "other" },
  ): readonly Block[] {
    const typed = /^\((.*)\)/.exec(rest)?.[1] ?? "";
    const base = typed.split(/,(?![^[]*\])/)[0]?.trim() ?? "";
    const items = itemsIn(blocks);
    const range = { start: label.end, end: item.end };
    if (above.kind === "resource" && inside === "other") {
      const { name } = above;
      return this.#isObject(name) && name !== ""
        ? [this.#members(range, this.#itemsOf(name), { declares: name })]
        : [];
    }
    const isSent = inside !== "response";
    const under = isSent ? "Body parameters" : "Response";
    if (base === "" || /^object$/i.test(base))
      return items.length === 0 ? [] : [this.#members(range, items, { under })];
    if (this.#isObject(base) && this.#structures.has(base) && (isSent || items.length > 0))
      return [this.#members(range, [...this.#itemsOf(base), ...items], { under })];
    const type = this.#typeOf(base, items);
    const told: Block = { kind: "paragraph", type, under: isSent ? "Body" : under, ...label };
    const members = /^array\[object\]$/i.test(type)
      ? items.flatMap(({ blocks: own }) => itemsIn(own))
      : [];
    return members.length === 0 ? [told] : [told, this.#members(range, members, { under })];
  }

  /** Returns the type of a body in words: `array[Shelf]` for `array` over the item `(Shelf)`. */
  #typeOf(base: string, items: readonly ListItem[]): string {
    const aliases = this.#aliases;
    const type = msonType(base, aliases);
    if (!/^array$/i.test(type)) return type;
    const of = items.map(({ blocks: [first] }) =>
      first === undefined ? undefined : splitMson(this.#slice(first), first.start),
    );
    const inner = of.find((one) => one?.name === "")?.type;
    return inner === undefined ? type : `array[${msonType(inner, aliases)}]`;
  }

  /** Returns a body as one sample. A body that is indented too little is a paragraph to remark. */
  #body(blocks: readonly Block[]): readonly Block[] {
    const [first] = blocks;
    const last = blocks.at(-1);
    if (first === undefined || last === undefined) return [];
    const areCode = blocks.every(({ kind }) => kind === "code");
    const { start } = first;
    const { end } = last;
    const isJson = /^\s*[[{"]/.test(this.text.slice(start, end));
    if (areCode || !isJson || /^\s*\[[^\]\n]*\]\[\]/.test(this.text.slice(start, end)))
      return blocks;
    return [
      {
        kind: "code",
        isFenced: false,
        lang: "json",
        meta: "",
        content: { start, end },
        start,
        end,
      },
    ];
  }

  /** Returns the model that a reference such as `[Bottle][]` names. Undefined if the blocks are something else. */
  #modelIn(
    blocks: readonly Block[],
  ): { readonly label: string; readonly blocks: readonly Block[] } | undefined {
    const [only, more] = blocks;
    if (only?.kind !== "paragraph" || more !== undefined) return undefined;
    const name = /^\s*\[([^\]\n]+)\](?:\[\])?\s*$/.exec(this.#slice(only))?.[1];
    return name === undefined ? undefined : this.#models.get(name.toLowerCase());
  }

  /** Returns the blocks below the label of an item; the text below the label in its paragraph is a block, too. */
  #inside({ blocks }: ListItem): readonly Block[] {
    const [first, ...rest] = blocks;
    if (first?.kind !== "paragraph") return blocks;
    const at = this.#slice(first).indexOf("\n");
    const from =
      first.start + at + 1 + this.text.slice(first.start + at + 1, first.end).search(/\S/);
    return at === -1 ? rest : [{ ...first, start: from }, ...rest];
  }

  #labelOf({ blocks: [first], start }: ListItem): { word?: string; rest: string; label: Range } {
    const none = { rest: "", label: { start, end: start } };
    if (first?.kind !== "paragraph") return none;
    const [line = ""] = this.#slice(first).split("\n");
    const [, word = "", rest = ""] =
      /^(Parameters?|Request|Response|Model|Attributes?|Headers?|Body|Schema|Relation)\b[ \t]*:?[ \t]*(.*?)[ \t]*$/.exec(
        line,
      ) ?? [];
    const isLabel =
      word !== "" &&
      (word === "Request" || word === "Relation" || rest === "" || /^[(\d]/.test(rest));
    if (!isLabel) return none;
    const plain =
      { Parameter: "Parameters", Attribute: "Attributes", Header: "Headers" }[word] ?? word;
    return {
      word: plain,
      rest,
      label: { start: first.start, end: first.start + line.trimEnd().length },
    };
  }

  /** Returns the lines of a block with headers. */
  #linesOf({ start, end }: Range): readonly Range[] {
    const found: Range[] = [];
    for (const { 0: line, index } of this.text.slice(start, end).matchAll(/[A-Za-z][^\n]*[^\s]/g)) {
      const from = start + index;
      found.push({ start: from, end: from + line.length });
    }
    return found;
  }

  #rule({ start, end }: Range): Block {
    return { kind: "rule", start, end };
  }

  #slice({ start, end }: Range): string {
    return this.text.slice(start, end);
  }
}

/** Headings inside of a type: `### Members`. */
const partOfType = /^(?:Members|Items|Properties|Sample|Default|One Of)$/i;

const itemsIn = (blocks: readonly Block[]): readonly ListItem[] =>
  blocks.flatMap((block) => (block.kind === "list" ? block.items : []));

/** Makes a list whose items are the lines of headers. */
function headerList(lines: readonly Range[], under: string): ListBlock {
  const items = lines.map((line): ListItem => ({
    ...line,
    blocks: [{ kind: "paragraph", ...line }],
  }));
  return { kind: "list", items, under, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
