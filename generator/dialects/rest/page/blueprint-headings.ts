import type { Block, HeadingBlock } from "../../../markdown/block.js";

/** The heading above a block of API Blueprint: that of a resource, an action, a type or something else. */
export interface Above {
  readonly depth: number;
  readonly kind: "resource" | "action" | "type" | "other";
  /** The name of the resource or the type. Empty for others. */
  readonly name: string;
  /** The text in brackets after the name of a type: `object`, the name of another type, `array[Shelf]`. */
  readonly base: string;
  /** True below a heading such as `### Sample`: the list there shows values, not members of the type. */
  readonly isExample: boolean;
}

/** The place above the first heading. */
export const top: Above = { depth: 0, kind: "other", name: "", base: "", isExample: false };

const chapter = /^Data Structures?$/i;
/** Matches the heading of a type: `Shelf (object)`, `Shelves (array[Shelf])`. */
const named = /^`?([^`()[\]]+?)`?[ \t]*\(([^()]*)\)[ \t]*$/;
const method = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;
/** Matches a heading inside of a type. */
const partOfType = /^(?:Members|Items|Properties|Sample|Default|One Of)$/i;
const inBrackets = /\[(?:(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b)?\s*(?:\/[^\]]*)?\]$/;
const response = /^[+*-][ \t]+Response(?:[ \t]+\d{3})?[ \t]*(?:\(|$)/m;

/** True for a page that names its format, or has both a request in brackets in a heading and an item `Response`. */
export function isBlueprint(text: string, blocks: readonly Block[]): boolean {
  if (/^\s*FORMAT:\s*(?:X-)?1A\b/.test(text.slice(0, 400))) return true;
  const titles = blocks.flatMap((block) =>
    block.kind === "heading" ? [text.slice(block.text.start, block.text.end)] : [],
  );
  if (titles.some((title) => inBrackets.test(title)) && response.test(text)) return true;
  return titles.some((title) => chapter.test(title)) && titles.some((title) => named.test(title));
}

/** Follows the headings of a page. */
export class BlueprintHeadings {
  #above = top;
  /** The depth of the heading `Data Structures`. Undefined outside of that chapter. */
  #chapter: number | undefined;

  constructor(readonly text: string) {}

  /** Returns the meaning of the next heading. */
  next({ text: { start, end }, depth }: HeadingBlock): Above {
    const title = this.text.slice(start, end);
    const isInside = this.#chapter !== undefined && depth > this.#chapter;
    this.#chapter = chapter.test(title) ? depth : isInside ? this.#chapter : undefined;
    return (this.#above = isInside ? this.#inChapter(title, depth) : outside(title, depth));
  }

  #inChapter(title: string, depth: number): Above {
    const last = this.#above;
    if (last.kind === "type" && depth > last.depth && partOfType.test(title))
      return { ...last, isExample: /^(?:Sample|Default)$/i.test(title) };
    const [, name = title, base = "object"] = named.exec(title) ?? [];
    const bare = name.replaceAll("`", "").trim();
    return { depth, kind: "type", name: bare, base, isExample: false };
  }
}

function outside(title: string, depth: number): Above {
  const [, name = "", own = ""] = /^(.*?)[ \t]*\[([^\]]*)\]$/.exec(title) ?? [];
  const [first = ""] = (own === "" ? title : own).split(/\s+/);
  const kind = method.test(first) ? "action" : first.startsWith("/") ? "resource" : "other";
  return { ...top, depth, kind, name: kind === "resource" ? name : "" };
}
