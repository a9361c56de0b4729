import type { Block, ListBlock, ListItem, MsonItems } from "../../../markdown/block.js";
import type { Range } from "../../../source/source.js";
import { BlueprintHeadings, top } from "./blueprint-headings.js";
import { itemsIn, readKeyword, type KeywordItem } from "./blueprint-items.js";
import { msonType } from "./read-mson.js";
import { markWords, splitMson, splitParts } from "./split-mson.js";

/** A type that a page declares. */
interface Declared {
  readonly base: string;
  readonly items: readonly ListItem[];
}

/** What a list of members is for. */
interface MembersOf {
  /** The name of the type that the members describe. */
  readonly declares?: string;
  /** The heading that the list stands under. */
  readonly under?: string;
  /** True if an item without a mark is optional. */
  readonly isOptional?: boolean;
}

/** The types and the models that a page in API Blueprint declares. */
export class BlueprintTypes {
  readonly #types = new Map<string, Declared>();
  /** Keyed by the name of the resource in lower case. */
  readonly #models = new Map<string, KeywordItem>();

  constructor(
    readonly text: string,
    blocks: readonly Block[],
  ) {
    const headings = new BlueprintHeadings(text);
    let above = top;
    for (const block of blocks) {
      if (block.kind === "heading") {
        above = headings.next(block);
        const { kind, name, base } = above;
        if (kind === "type" && !this.#types.has(name)) this.#types.set(name, { base, items: [] });
      }
      if (block.kind !== "list") continue;
      const known = this.#types.get(above.name);
      if (above.kind === "type" && known !== undefined && !above.isExample)
        this.#types.set(above.name, { ...known, items: [...known.items, ...block.items] });
      if (above.kind === "resource") this.#collect(above.name, block.items);
    }
  }

  /** Collects the model of a resource, and the type that its attributes describe. */
  #collect(name: string, items: readonly ListItem[]): void {
    for (const item of items) {
      const found = readKeyword(this.text, item);
      if (found?.word === "Model") this.#models.set(name.toLowerCase(), found);
      if (found?.word !== "Attributes" || name === "") continue;
      const base = typeIn(found.rest) || "object";
      this.#types.set(name, { base, items: itemsIn(found.inside) });
    }
  }

  /** Returns the model that a reference such as `[Bottle][]` names. Undefined if the blocks are something else. */
  modelIn(blocks: readonly Block[]): KeywordItem | undefined {
    const [only, more] = blocks;
    if (only?.kind !== "paragraph" || more !== undefined) return undefined;
    const text = this.text.slice(only.start, only.end);
    const name = /^\s*\[([^\]\n]+)\](?:\[\])?\s*$/.exec(text)?.[1];
    return name === undefined ? undefined : this.#models.get(name.toLowerCase());
  }

  /** True for a declared type with members: its base is `object`, or another type with members. */
  isObject(name: string, depth = 0): boolean {
    const { base } = this.#types.get(name) ?? {};
    if (base === undefined || depth > 8) return false;
    return /^object$/i.test(base) || (base !== name && this.isObject(base, depth + 1));
  }

  /** True for a declared type with values: `enum`, `enum[string]`. */
  isEnumeration(name: string): boolean {
    const { base = "", items = [] } = this.#types.get(name) ?? {};
    return /^enum\b/i.test(base) && items.length > 0;
  }

  /** Returns the items of a type, after those of its base. */
  itemsOf(name: string, depth = 0): readonly ListItem[] {
    const own = this.#types.get(name);
    if (own === undefined || depth > 8) return [];
    const inherited = own.base === name ? [] : this.itemsOf(own.base, depth + 1);
    return [...inherited, ...this.#withIncluded(own.items, depth)];
  }

  /** Puts the members of a type in the place of an item such as `Include Shelf`. */
  #withIncluded(items: readonly ListItem[], depth = 0): readonly ListItem[] {
    return items.flatMap((item) => {
      const [line = ""] = this.text.slice(item.start, item.end).split("\n", 1);
      const name = /^[+*-][ \t]+Include[ \t]+\(?([^()]+?)\)?[ \t]*$/.exec(line)?.[1] ?? "";
      return this.#types.has(name) ? this.itemsOf(name, depth + 1) : [item];
    });
  }

  /** Makes a list of members at a range of the page. */
  members(range: Range, items: readonly ListItem[], told: MembersOf): ListBlock {
    const { start, end } = range;
    const { under, declares, isOptional = true } = told;
    const named = [...this.#types].filter(([name]) => !this.isObject(name));
    const enumerations = named.filter(([name]) => this.isEnumeration(name));
    const mson: MsonItems = {
      items: this.#withIncluded(items),
      isOptional,
      aliases: Object.fromEntries(named.map(([name, { base }]) => [name, base])),
      enumerations: Object.fromEntries(enumerations.map(([name, one]) => [name, one.items])),
      ...(declares !== undefined && { declares, areValues: this.isEnumeration(declares) }),
    };
    return { kind: "list", items: [], mson, start, end, ...(under !== undefined && { under }) };
  }

  /** Returns the type of a body in words: `array[Shelf]` for `array` over the item `(Shelf)`. */
  typeOf(base: string, items: readonly ListItem[]): string {
    const named = [...this.#types].filter(([name]) => !this.isObject(name));
    const aliases = Object.fromEntries(named.map(([name, one]) => [name, one.base]));
    const type = msonType(base, aliases);
    if (!/^array$/i.test(type)) return type;
    const lines = items.flatMap(({ blocks: [first] }) =>
      first === undefined ? [] : splitMson(this.text.slice(first.start, first.end), first.start),
    );
    const inner = lines.find(({ name }) => name === "")?.type;
    return inner === undefined ? type : `array[${msonType(inner, aliases)}]`;
  }
}

/** Returns the type in the brackets after a keyword: `array[Shelf]` for `(array[Shelf], required)`. */
export function typeIn(rest: string): string {
  const inside = /^\((.*)\)/.exec(rest)?.[1] ?? "";
  return splitParts(inside).find((part) => !markWords.test(part)) ?? "";
}
