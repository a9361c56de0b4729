import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import { linkTarget } from "../resolve/link-target.js";
import type { IndexEntry, Page } from "../page/page.js";
import type { Edit } from "./edit.js";
import type { FixContext } from "./fix-copies.js";

/**
 * Adds a missing resource to the index: in the form of the other entries, with the description of its page, in
 * alphabetical order. Returns no edit if the index has fewer than two entries, or if no entry can be made, such as for
 * a page without a description.
 */
export function fixIndex(diagnostic: Diagnostic, context: FixContext): readonly Edit[] {
  const { pages, sources } = context;
  const page = pages.find(({ path }) => path === diagnostic.span.file);
  const index = pages.find(({ kind, path, entries }) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return kind === "index" && entries.length > 1 && page?.path.startsWith(folder) === true;
  });
  const source = sources.find(({ path }) => path === index?.path);
  const description = page?.description?.value.replace(/\s+/g, " ").trim();
  if (!page || !index || !source || description === undefined) return [];
  const text = source.text.replace(/^\uFEFF/, "");
  const form = readForm(index, text);
  const link = form && makeLink(page.id.value, form.link, index.path);
  if (form === undefined || link === undefined || /\|/.test(description)) return [];
  const next = index.entries.find(({ link: { value } }) => {
    return (linkTarget(value.url, index.path) ?? "").toLowerCase() > page.id.value.toLowerCase();
  });
  const block = link + form.middle + description;
  const file = index.path;
  if (next !== undefined) {
    const { offset } = next.link.span.start;
    return [{ diagnostic, file, start: offset, end: offset, text: block + form.tail }];
  }
  const last = index.entries.at(-1)?.description?.span.end.offset;
  if (last === undefined) return [];
  const line = /\r?\n/.exec(form.tail)?.index ?? form.tail.length;
  const [close, gap] = [form.tail.slice(0, line), form.tail.slice(line)];
  // The last entry may lack the text that ends the other entries.
  const end = text.startsWith(close, last) ? last + close.length : last;
  return [{ diagnostic, file, start: end, end, text: gap + block + close }];
}

/** The form of entries: the text between link and description, and the text after the description. */
interface Form {
  readonly link: { readonly text: string; readonly url: string };
  readonly middle: string;
  readonly tail: string;
}

/** Returns the form of the first entry whose text can be imitated; undefined if there is none. */
function readForm({ entries }: Page, text: string): Form | undefined {
  const forms = entries.slice(0, -1).flatMap((entry, index): Form[] => {
    const { link, description } = entry;
    const next = entries[index + 1]?.link.span.start.offset;
    if (description === undefined || next === undefined) return [];
    const middle = text.slice(link.span.end.offset, description.span.start.offset);
    const tail = text.slice(description.span.end.offset, next);
    // Any other text is prose between two entries.
    return /^[\s|:-]*$/.test(middle) && /^[\s|]*(?:<br>\s*)?$/.test(tail)
      ? [{ link: link.value, middle, tail }]
      : [];
  });
  return forms[0];
}

/** Makes a link to another type in the same form: the same kind of URL and the same letter case. */
function makeLink(
  id: string,
  like: IndexEntry["link"]["value"],
  index: string,
): string | undefined {
  const target = linkTarget(like.url, index);
  if (target === undefined || !/^[A-Za-z][\w-]*$/.test(id)) return undefined;
  const at = like.url.lastIndexOf(target);
  const url = like.url.slice(0, at) + id + like.url.slice(at + target.length);
  const isPlain = like.text === target;
  if (!isPlain && like.text !== capitalized(target)) return undefined;
  return `[${isPlain ? id : capitalized(id)}](${url})`;
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
