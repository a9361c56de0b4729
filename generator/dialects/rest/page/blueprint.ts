import type { Block, HeadingBlock, ListBlock, ListItem } from "../../../markdown/block.js";
import type { Range } from "../../../source/source.js";
import { BlueprintHeadings, isBlueprint, top, type Above } from "./blueprint-headings.js";
import {
  bodyOf,
  headerList,
  itemsIn,
  readKeyword,
  ruleOf,
  schemaOf,
  type KeywordItem,
} from "./blueprint-items.js";
import { BlueprintTypes, typeIn } from "./blueprint-types.js";

/**
 * Turns the lists of a page in API Blueprint into the headings, lists and samples that they stand for, because there the
 * nesting of lists is that of headings elsewhere: `+ Response 200` is a heading, `+ Body` is the sample below it. The
 * blocks keep their places on the page. Returns other pages as they are.
 */
export function readBlueprint(text: string, blocks: readonly Block[]): readonly Block[] {
  return isBlueprint(text, blocks) ? new BlueprintReader(text, blocks).read(blocks) : blocks;
}

/** The part of an operation that an item is in. */
type Part = "request" | "response" | undefined;

class BlueprintReader {
  readonly #types: BlueprintTypes;
  #above: Above = top;

  constructor(
    readonly text: string,
    blocks: readonly Block[],
  ) {
    this.#types = new BlueprintTypes(text, blocks);
  }

  read(blocks: readonly Block[]): readonly Block[] {
    const headings = new BlueprintHeadings(this.text);
    const declared = new Set<string>();
    return blocks.flatMap((block): readonly Block[] => {
      if (block.kind === "heading") {
        this.#above = headings.next(block);
        const { kind, name } = this.#above;
        if (kind !== "type" || declared.has(name)) return [block];
        declared.add(name);
        return this.#type(block, name);
      }
      if (block.kind !== "list") return [block];
      return this.#above.kind === "type" ? [ruleOf(block)] : this.#list(block);
    });
  }

  /** Returns the heading of a type with the list of its members or values. */
  #type(block: HeadingBlock, name: string): readonly Block[] {
    const heading = { ...block, says: name };
    const hasItems = this.#types.isEnumeration(name) || this.#types.isObject(name);
    if (!hasItems) return [heading];
    const items = this.#types.itemsOf(name);
    return [heading, this.#types.members(block.text, items, { declares: name })];
  }

  /** Reads the items of a list. Items that no keyword begins stay in a list. */
  #list(list: ListBlock, part?: Part): readonly Block[] {
    const blocks: Block[] = [];
    for (const item of list.items) {
      const found = this.#item(item, part);
      const last = blocks.at(-1);
      if (found !== undefined) blocks.push(...found);
      else if (last?.kind === "list" && last.end <= item.start && last.items.length > 0)
        blocks[blocks.length - 1] = { ...last, items: [...last.items, item], end: item.end };
      else blocks.push({ kind: "list", items: [item], start: item.start, end: item.end });
    }
    return blocks;
  }

  /** Returns the blocks that an item stands for. Undefined if no keyword begins it. */
  #item(item: ListItem, part?: Part): readonly Block[] | undefined {
    const found = readKeyword(this.text, item);
    if (found === undefined) return undefined;
    const { word, inside, label } = found;
    switch (word) {
      case "Request":
        return this.#payload(found, "request");
      case "Response":
        return this.#payload(found, "response");
      case "Parameters":
        return [ruleOf(label), ...inside.map((block) => this.#parameters(block))];
      case "Attributes":
        return [ruleOf(label), ...this.#attributes(item, found, part)];
      case "Headers": {
        const under = part === "response" ? "Response headers" : "Request headers";
        return [ruleOf(label), headerList(this.text, inside, under) ?? []].flat();
      }
      case "Body":
        return [ruleOf(label), ...bodyOf(this.text, inside)];
      case "Schema":
        return [ruleOf(label), ...schemaOf(this.text, inside)];
      case "Model":
      case "Relation":
        return [ruleOf(item)];
    }
  }

  /** Returns the heading of a request or an answer, and its blocks. */
  #payload({ word, rest, label, inside }: KeywordItem, part: Part): readonly Block[] {
    const model = this.#types.modelIn(inside);
    const media = [rest, model?.rest ?? ""].flatMap(
      (one) => /\([^()]*\/[^()]*\)/.exec(one)?.[0] ?? [],
    );
    const status = part === "response" ? (/^\d{3}\b/.exec(rest)?.[0] ?? "") : "";
    const says = [word, status, media[0] ?? ""].filter((one) => one !== "").join(" ");
    const heading: Block = {
      kind: "heading",
      depth: this.#above.depth + 1,
      text: label,
      says,
      ...label,
    };
    const blocks = model?.inside ?? inside;
    const hasKeyword = itemsIn(blocks).some((item) => readKeyword(this.text, item) !== undefined);
    const own = hasKeyword
      ? blocks.flatMap((block) => (block.kind === "list" ? this.#list(block, part) : [block]))
      : bodyOf(this.text, blocks);
    const reference = model === undefined ? [] : inside.map((block) => ruleOf(block));
    return [heading, ...reference, ...own];
  }

  #parameters(block: Block): Block {
    if (block.kind !== "list") return block;
    return this.#types.members(block, block.items, { under: "URI parameters", isOptional: false });
  }

  /** Reads the type or the members of a body, or of the resource above. */
  #attributes({ end }: Range, { rest, label, inside }: KeywordItem, part: Part): readonly Block[] {
    const types = this.#types;
    const { kind, name } = this.#above;
    const range = { start: label.end, end };
    const items = itemsIn(inside);
    if (kind === "resource" && part === undefined)
      return types.isObject(name)
        ? [types.members(range, types.itemsOf(name), { declares: name })]
        : [];
    const base = typeIn(rest);
    const isSent = part !== "response";
    const under = isSent ? "Body parameters" : "Response";
    if (base === "" || /^object$/i.test(base))
      return items.length === 0 ? [] : [types.members(range, items, { under })];
    // A body has the members of its type, so that each is a parameter of the request.
    if (types.isObject(base) && (isSent || items.length > 0))
      return [types.members(range, [...types.itemsOf(base), ...items], { under })];
    const type = types.typeOf(base, items);
    const at = this.text.indexOf(base, label.start);
    const whole: Block = {
      kind: "paragraph",
      type,
      under: isSent ? "Body" : under,
      ...{ start: at, end: at + base.length },
    };
    const members = /^array\[object\]$/i.test(type)
      ? items.flatMap(({ blocks }) => itemsIn(blocks))
      : [];
    return members.length === 0 ? [whole] : [whole, types.members(range, members, { under })];
  }
}
