import type { Range } from "../source/source.js";

/** The start or the end of a part of a page between tags, such as a tab or a `<details>`. */
export interface TagMark {
  /** The name of the tag in lower case; `details` for a `<summary>`. */
  readonly name: string;
  /** The range of the title; undefined at the end of the part. */
  readonly title: Range | undefined;
  /** The titles of the parts inside, which have none themselves: `<Tabs items={["Request", "Response"]}>`. */
  readonly titles?: readonly Range[];
  /** True for the start of a part without a title of its own, such as a `<Tab>` inside of these `<Tabs>`. */
  readonly isUntitled?: true;
}

/**
 * Matches a tag of HTML, MDX or Liquid, a shortcode of Hugo, a line of colons around a container, or a comment. A
 * `<summary>` is matched with its words.
 */
const tag =
  /<!--[^]*?(?:-->|$)|<(summary)\b[^<>]*>((?:[^<]|<(?!\/?(?:summary|details)\b)){0,300})<\/summary>|<(\/?)(details|[A-Z][\w.]*)\b((?:"[^"\n]*"|'[^'\n]*'|[^"'<>])*)>|\{%-?[ \t]*(end)?([a-z][\w-]*)((?:"[^"\n]*"|'[^'\n]*'|[^"'%{}])*)-?%\}|\{\{[<%][ \t]*(\/?)[ \t]*([a-z][\w-]*)((?:"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|[^"'`%<>{}\n])*)[%>]\}\}|^[ \t]*(:{3,})[ \t]*((?:[a-z][\w-]*[ \t]*)?)([^\n]*)$/gm;

const stated = /(?:^|\s)(title|label|header|summary)\s*=\s*(["'])([^"'\n]+)\2/i;
const status =
  /(?:^|\s)(?:value|name|status|code|httpCode)\s*=\s*\{?(["']?)([1-5]\d\d\b[^"'\n{}]*?)\1\}?(?=\s|\/|$)/;

/**
 * Returns the titled parts that begin or end in a range, in text order: `<details><summary>Request</summary>`, `<Tab
 * title="200">`, `{% tab title="Body" %}`, `</Tab>`. A tag without a title begins nothing.
 */
export function readTagMarks(text: string, { start, end }: Range): readonly TagMark[] {
  const slice = text.slice(start, end);
  if (!/[<%]|:::/.test(slice)) return [];
  return [...slice.matchAll(tag)].flatMap((found): TagMark[] => {
    const [whole, summary, words = "", closing, element, attributes, ending, liquid, rest] = found;
    const [slash, shortcode, values, colons, , about = ""] = found.slice(9);
    if (colons !== undefined) return containerMark(found.index + start, whole, { colons, about });
    const at = start + found.index;
    if (summary !== undefined) {
      const from = at + whole.indexOf(">") + 1;
      const inner = words.replace(/<[^<>]*>/g, (one) => " ".repeat(one.length));
      const lead = inner.search(/\S/);
      if (lead === -1) return [];
      return [
        { name: "details", title: { start: from + lead, end: from + inner.trimEnd().length } },
      ];
    }
    const name = (element ?? liquid ?? shortcode)?.toLowerCase();
    if (name === undefined) return [];
    if (closing === "/" || ending !== undefined || slash === "/")
      return [{ name, title: undefined }];
    const own = attributes ?? rest ?? values ?? "";
    if (/\/\s*$/.test(own)) return [];
    const value = titleIn(own) ?? (shortcode === undefined ? undefined : firstQuoted(own));
    if (value === undefined) return element === undefined ? [] : untitled(name, at, whole);
    const from = at + whole.indexOf(own) + value.start;
    return [{ name, title: { start: from, end: from + value.end - value.start } }];
  });
}

/** Returns the mark of tabs with a list of titles, or of a tab without a title. Empty for other tags. */
function untitled(name: string, at: number, whole: string): TagMark[] {
  if (/(?:^|\.)tab(?:item)?$/.test(name)) return [{ name, title: undefined, isUntitled: true }];
  const items = /\sitems=\{\[([^\]{}]*)\]/.exec(whole);
  if (items === null) return [];
  const base = at + items.index + items[0].length - 1 - (items[1] ?? "").length;
  const titles = [...(items[1] ?? "").matchAll(/(["'`])([^"'`\n]+)\1/g)].map((found) => {
    const start = base + found.index + 1;
    return { start, end: start + (found[2] ?? "").length };
  });
  return [{ name, title: undefined, titles }];
}

/**
 * Returns the mark of a line of colons. `about` are the words after the kind of the container: `::: tip Body`. A
 * container without a title also begins a part, because its end is the same line of colons as that of others.
 */
function containerMark(
  at: number,
  whole: string,
  { colons, about }: { readonly colons: string; readonly about: string },
): TagMark[] {
  if (whole.trim() === colons) return [{ name: colons, title: undefined }];
  const title = about
    .replace(/^\[|\][^\]]*$/g, "")
    .replace(/^"|"$/g, "")
    .trim();
  const start = at + (title === "" ? whole.length : whole.lastIndexOf(title));
  return [{ name: colons, title: { start, end: start + title.length } }];
}

/** Returns the range of the text in quotes that begins the words of a shortcode: `{{< tab "Request" >}}`. */
function firstQuoted(words: string): Range | undefined {
  const [whole = "", , value = ""] =
    /^\s*(?:(?:name|tabName)\s*=\s*)?(["'`])([^"'`\n]+)\1/.exec(words) ?? [];
  const start = whole.length - 1 - value.length;
  return value === "" ? undefined : { start, end: start + value.length };
}

/** Returns the range of the title in the attributes of a tag. A status is a title if no other attribute has one. */
function titleIn(attributes: string): Range | undefined {
  const found = status.exec(attributes);
  const named = stated.exec(attributes);
  const value = named?.[3] ?? found?.[2];
  if (value === undefined) return undefined;
  const match = named ?? found;
  const start = (match?.index ?? 0) + (match?.[0].lastIndexOf(value) ?? 0);
  return { start, end: start + value.length };
}

interface OpenPart {
  readonly name: string;
  /** The title, if it applies to the blocks of the part. */
  readonly title: Range | undefined;
  /** The titles of the parts inside that have not begun. */
  readonly titles: Range[];
}

/** The titled parts around a place on a page, the outermost first. */
export class OpenParts {
  #open: OpenPart[] = [];

  /**
   * Follows the marks of a range.
   *
   * @param applies True for a title that describes the blocks of its part.
   * @returns True if a part with such a title began or ended.
   */
  follow(text: string, range: Range, applies: (title: Range) => boolean): boolean {
    let isChanged = false;
    for (const { name, titles, isUntitled, ...mark } of readTagMarks(text, range)) {
      if (titles !== undefined) {
        this.#open.push({ name, title: undefined, titles: [...titles] });
        continue;
      }
      const listed = this.#open.findLast((one) => one.titles.length > 0)?.titles;
      const title = isUntitled === true ? listed?.shift() : mark.title;
      if (title !== undefined) {
        const own = applies(title) ? title : undefined;
        this.#open.push({ name, title: own, titles: [] });
        isChanged ||= own !== undefined;
        continue;
      }
      if (isUntitled === true) continue;
      const at = this.#open.findLastIndex((one) => one.name === name);
      if (at === -1) continue;
      isChanged ||= this.#open.slice(at).some((one) => one.title !== undefined);
      this.#open = this.#open.slice(0, at);
    }
    return isChanged;
  }

  /** The titles that apply, the innermost first. */
  get titles(): readonly Range[] {
    return this.#open.flatMap(({ title }) => title ?? []).toReversed();
  }

  /** Forgets all parts. */
  clear(): void {
    this.#open = [];
  }
}
