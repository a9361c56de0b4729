import { plainText } from "../../markdown/inline.js";
import type { Placed } from "../../markdown/page.js";
import { isOfCodes } from "./page/code-table.js";
import { columnsOf } from "./page/columns.js";
import type { HeadingReader } from "./page/heading-words.js";
import { labelAbove } from "./page/label-above.js";
import type { Tree } from "./read-tree.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { takesBody } from "./resolve/takes-body.js";

/** The words above an unread block, and the reason why the block was not read. */
export interface UnreadCause {
  /** The nearest label or heading above the block. */
  readonly heading: string;
  /**
   * The part that is missing: a column of names, a known word, or a sentence that says which requests have these errors.
   * Empty if the form is unknown.
   */
  readonly lacks: "names" | "label" | "heading" | "requests" | "";
  /** The options that may help, and for a table without names the header of its first column. */
  readonly keys: readonly string[];
}

/**
 * Says why a block was not read: a table has no names, a list of errors does not say for which requests, or a label or
 * heading is in no list of `headings`.
 */
export function causeOf(
  placed: Placed,
  own: ResolvedScope | undefined,
  { headings, vocabulary }: Tree,
): UnreadCause {
  const { block, section, label } = placed;
  const { page } = section;
  const above = labelAbove(label, block);
  const isLabelled = above !== undefined;
  const text = isLabelled ? above.text.replace(/\s*[:：]\s*$/, "") : section.title;
  if (block.kind === "table" && isOfCodes(block, page))
    return { heading: text, lacks: "", keys: [] };
  if (block.kind === "table") {
    const [first] = block.header;
    const senses = columnsOf(page, block, vocabulary);
    const header = first && plainText(page.inline(first)).trim();
    if (senses.every((sense) => !sense.has("name") && !sense.has("value")))
      return { heading: text, lacks: "names", keys: ["columns.name", header ?? ""] };
  }
  const { words } = headings.read(section.title);
  if (own === undefined && block.kind === "table" && words.has("errors"))
    return { heading: text, lacks: "requests", keys: [] };
  const title = own?.scope.title;
  const isTitle = !isLabelled && (section === title || section.heading === undefined);
  if (own === undefined || isTitle || says(text, headings))
    return { heading: text, lacks: "", keys: [] };
  return { heading: text, lacks: isLabelled ? "label" : "heading", keys: keysFor(placed, own) };
}

/** Names the options that the words above a block may belong to. */
function keysFor({ block }: Placed, { operation }: ResolvedScope): readonly string[] {
  const isBody = takesBody(operation.method.value);
  if (block.kind === "code" && !isBody) return ["headings.response"];
  const sent = block.kind === "code" ? "request" : isBody ? "body" : "query";
  return [`headings.${sent}`, "headings.response"];
}

/** True if words have a meaning for the blocks below them. */
function says(text: string, headings: HeadingReader): boolean {
  const { words, status } = headings.read(text);
  return status !== undefined || [...words].some((word) => word !== "filler");
}
