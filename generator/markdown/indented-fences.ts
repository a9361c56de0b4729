import type { Range, Source } from "../source/source.js";

/** A fence in text that remark takes for indented code. */
export interface IndentedFence extends Range {
  readonly lang: string;
  /** The whole info string. */
  readonly meta: string;
  readonly content: Range;
}

const line = /([^\n]*)(?:\n|$)/y;

/**
 * Finds the fences in indented code below a tag such as `<Tab>`. MDX has no indented code, so its formatters indent the
 * content of a tag. Undefined if the code has anything besides closed fences and tags.
 */
export function findIndentedFences(
  { text }: Source,
  { start, end }: Range,
): readonly IndentedFence[] | undefined {
  if (!/^\s*(?:`{3}|~{3})/.test(text.slice(start, end))) return undefined;
  if (!/<[A-Z][^<>]*>\s*$/.test(text.slice(Math.max(0, start - 400), start))) return undefined;
  const first = start + text.slice(start, end).search(/\S/);
  if (!/(?: {4}|\t)[ \t]*$/.test(text.slice(text.lastIndexOf("\n", first) + 1, first)))
    return undefined;
  const fences: IndentedFence[] = [];
  let open: { mark: string; meta: string; start: number; content: number } | undefined;
  for (let at = start; at < end;) {
    line.lastIndex = at;
    const own = (line.exec(text)?.[1] ?? "").slice(0, end - at);
    const [, indent = "", mark, info = ""] = /^([ \t]*)(`{3,}|~{3,})([^\n]*)/.exec(own) ?? [];
    const next = at + own.length + 1;
    if (open === undefined && mark !== undefined)
      open = { mark, meta: info.trim(), start: at + indent.length, content: Math.min(next, end) };
    else if (open !== undefined && mark?.startsWith(open.mark) === true && info.trim() === "") {
      const content = { start: open.content, end: Math.max(open.content, at - 1) };
      const lang = open.meta.split(/\s/)[0] ?? "";
      fences.push({
        lang,
        meta: open.meta,
        content,
        start: open.start,
        end: at + own.trimEnd().length,
      });
      open = undefined;
    } else if (open === undefined && !/^\s*(?:<[^<>]*>\s*)*$/.test(own)) return undefined;
    at = next;
  }
  return open === undefined ? fences : undefined;
}
