import type { ListBlock } from "../../markdown/block.js";
import { plainText } from "../../markdown/inline.js";
import type { Page, Placed } from "../../markdown/page.js";
import type { HeadingReader } from "./page/heading-words.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";

/** Matches a name alone in small letters. Words for formats and for nothing are no names. */
const bareName = /^(?!(?:json|xml|csv|html|yaml|text|none|nothing|empty|null)$)[a-z][\w.[\]-]*$/;
/** Matches a name in code or bold, alone or with its description behind a sign. */
const setName =
  /^(?:`[A-Za-z_][\w.[\]-]*`|\*\*[A-Za-z_][\w.[\]-]*:?\*\*)\s*(?:$|[:,(\u2013\u2014-])/;

/** True for items below an item such as `Response` or `body:` that each begin with a name, or are a name. */
export function areItemsOfMembers(
  { block, section, containers, label }: Placed,
  headings: HeadingReader,
): boolean {
  if (block.kind !== "list" || label === undefined || !containers.includes("item")) return false;
  const { words, isWhole } = headings.read(label.text.replace(/\s*[:：]\s*$/, ""));
  if (!isWhole || !(words.has("response") || words.has("body"))) return false;
  return areMembers(block, section.page);
}

function areMembers({ items }: ListBlock, page: Page): boolean {
  const texts = items.map(({ blocks: [first] }) =>
    first?.kind === "paragraph"
      ? { plain: plainText(page.inline(first)).trim(), text: page.slice(first).trim() }
      : undefined,
  );
  const areSet = texts.every((one) => one !== undefined && setName.test(one.text));
  const areBare =
    texts.length > 1 && texts.every((one) => one !== undefined && bareName.test(one.plain));
  return areSet || areBare;
}

/** True if all items of a list begin with a name in code, in bold letters or in quotes: `` `id`: the number ``. */
export const areNames = ({ items }: ListBlock, page: Page): boolean =>
  items.every((item) => /^[-*+]\s+[`*"“]+[\w.$-]+[`*"”]+\s*[,:(–—-]/.test(page.slice(item)));

/**
 * True for a list of names without a label, right below a request of which only the parameters of the path were read:
 * `` - `size` – 1 to 100 ``.
 */
export function isListOfRequest(
  { block, section, containers, label }: Placed,
  { scope, operation }: ResolvedScope,
): boolean {
  return (
    block.kind === "list" &&
    section === scope.title &&
    containers.length === 0 &&
    label === undefined &&
    operation.parameters.every((one) => one.in.value === "path") &&
    areNames(block, section.page)
  );
}
