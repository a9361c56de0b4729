import type { Block } from "../../markdown/block.js";
import type { Placed, Section } from "../../markdown/page.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import type { FactContext } from "./unread-facts.js";

/**
 * Returns the first text or block of code of a request that stands below words for parameters and has an unknown name.
 * Undefined if a parameter of the request was read, except from the path, or if a block below the same words was read:
 * the text then explains what was read.
 */
export function findUnreadParameters(
  section: Section,
  { scope: { title }, operation: { parameters, sends } }: ResolvedScope,
  { used, context }: { readonly used: ReadonlySet<Block>; readonly context: FactContext },
): Placed | undefined {
  if (sends !== undefined || parameters.some((one) => one.in.value !== "path")) return undefined;
  // The heading of the request itself names no parameters.
  const above = ({ label }: Placed): string =>
    label?.text.replace(/\s*[:：]\s*$/, "") ?? (section === title ? "" : section.title);
  const read = new Set(section.blocks.filter(({ block }) => used.has(block)).map(above));
  return section.blocks.find((placed) => {
    const words = above(placed);
    return !read.has(words) && context.isOfParameters(words) && names(placed, context);
  });
}

/** Matches the first word of a line of code, and a name in code or bold. */
const nameInCode = /^[ \t]*["'`]?([A-Za-z_][\w.[\]-]*)/gm;
const nameInText = /`([A-Za-z_][\w.[\]-]*)`|\*\*([A-Za-z_][\w.[\]-]*):?\*\*/g;

/** True if a block has the name of a parameter that no page describes. */
function names({ block }: Placed, { page, isNamed }: FactContext): boolean {
  const isCode = block.kind === "code" && /^(?:text|txt|plain\w*)?$/.test(block.lang);
  if (block.kind !== "paragraph" && !isCode) return false;
  const text = page.slice(isCode ? block.content : block).slice(0, 10_000);
  return [...text.matchAll(isCode ? nameInCode : nameInText)].some(
    ([, first, second = ""]) => !isNamed(first ?? second),
  );
}
