import type { Range } from "../source/source.js";

/** The start or the end of a part of a page between tags, such as a tab or a `<details>`. */
export interface TagMark {
  /** The name of the tag in lower case; `details` for a `<summary>`. */
  readonly name: string;
  /** The range of the title; undefined at the end of the part. */
  readonly title: Range | undefined;
}

/** Matches a tag of HTML, MDX or Liquid, or a comment. A `<summary>` is matched with its words. */
const tag =
  /<!--[^]*?(?:-->|$)|<(summary)\b[^<>]*>((?:[^<]|<(?!\/?(?:summary|details)\b)){0,300})<\/summary>|<(\/?)(details|[A-Z][\w.]*)\b((?:"[^"\n]*"|'[^'\n]*'|[^"'<>])*)>|\{%-?[ \t]*(end)?([a-z][\w-]*)((?:"[^"\n]*"|'[^'\n]*'|[^"'%{}])*)-?%\}/g;

const stated = /(?:^|\s)(title|label|header|summary)\s*=\s*(["'])([^"'\n]+)\2/i;
const status =
  /(?:^|\s)(?:value|name|status|code|httpCode)\s*=\s*(["']?)([1-5]\d\d\b[^"'\n]*?)\1(?=\s|\/|$)/;

/**
 * Returns the titled parts that begin or end in a range, in text order: `<details><summary>Request</summary>`, `<Tab
 * title="200">`, `{% tab title="Body" %}`, `</Tab>`. A tag without a title begins nothing.
 */
export function readTagMarks(text: string, { start, end }: Range): readonly TagMark[] {
  const slice = text.slice(start, end);
  if (!/[<%]/.test(slice)) return [];
  return [...slice.matchAll(tag)].flatMap((found): TagMark[] => {
    const [whole, summary, words = "", closing, element, attributes, ending, liquid, rest] = found;
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
    const name = (element ?? liquid)?.toLowerCase();
    if (name === undefined) return [];
    if (closing === "/" || ending !== undefined) return [{ name, title: undefined }];
    const own = attributes ?? rest ?? "";
    if (/\/\s*$/.test(own)) return [];
    const value = titleIn(own);
    if (value === undefined) return [];
    const from = at + whole.indexOf(own) + value.start;
    return [{ name, title: { start: from, end: from + value.end - value.start } }];
  });
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
    for (const { name, title } of readTagMarks(text, range)) {
      if (title !== undefined) {
        const own = applies(title) ? title : undefined;
        this.#open.push({ name, title: own });
        isChanged ||= own !== undefined;
        continue;
      }
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
