import type { ListBlock, TableBlock } from "../../markdown/block.js";
import { plainText } from "../../markdown/inline.js";
import type { Page, Placed, Section } from "../../markdown/page.js";
import type { Range } from "../../source/source.js";
import { declaresTypes } from "./declared-code.js";
import { columnsOf } from "./page/columns.js";
import { isName } from "./page/member.js";
import { isOfNamedValues } from "./page/named-values.js";
import { listsCodes, pairsStatuses } from "./page/status-column.js";
import { readValueTable } from "./page/read-values.js";
import { strongName } from "./page/text-below.js";
import type { Tree } from "./read-tree.js";
import { senseOfNames } from "./resolve/named-rows.js";
import { holdsTypes } from "./resolve/typed-sections.js";
import { isOfNoRequest, isPartOfRequest, isTypedOf } from "./resolve/part-of-request.js";
import { spokenHeaders } from "./resolve/spoken-headers.js";
import type { MemberResolver } from "./resolve/resolve-member.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import type { Column, Vocabulary } from "./vocabulary.js";
import { findParametersOfAll } from "./unread-of-all.js";
import { findFactsInForm, type FactContext, type FactsInForm } from "./unread-facts.js";

/**
 * Finds an unread table or list outside of operations that describes the API:
 *
 * - members with types below a heading of errors
 * - members of a request or of an object that was not read, and parameters to which no request belongs
 * - a list of members with types in a section below that of an object, or below a heading of one word
 * - a table of values below an object, below a heading such as `Lid enum`, or of values of members that are not there
 * - members with types in unknown words
 * - types in TypeScript, and below a heading about types also in other languages
 * - codes with their statuses
 * - rules for the fields of a type, below its name
 * - headers of an answer in a sentence
 * - parameters of all requests in a sentence
 */
export function findLeft(
  placed: Placed,
  { tree, resolver }: ResolvedTree,
  context: FactContext,
): (Range & { readonly kind: "table" | FactsInForm["kind"] }) | undefined {
  const { block, section } = placed;
  const isOfErrors = tree.headings.read(section.title).words.has("errors");
  if (block.kind === "table" && isOfNamedValues(section.page, block, tree.vocabulary))
    return { kind: "table", start: block.start, end: block.end };
  if (block.kind === "table" && !isOfErrors && pairsStatuses(section.page, block))
    return { kind: "table", start: block.start, end: block.end };
  if (block.kind === "list" && listsCodes(section.page, block))
    return { kind: "list of statuses", start: block.start, end: block.end };
  const isSet = block.kind === "paragraph" && strongName.test(section.page.slice(block));
  if (isOfErrors && (block.kind === "list" || block.kind === "definitionList" || isSet)) {
    const found = findFactsInForm(placed, context);
    return found?.kind === "text with names and types" ? found : undefined;
  }
  if (block.kind === "list" && isBelowObject(placed, resolver)) {
    const found = findFactsInForm(placed, context);
    return found?.kind === "text with names and types" ? found : undefined;
  }
  if (block.kind === "list" && isOfNoun(placed, tree)) {
    const found = findFactsInForm(placed, context);
    if (found?.kind === "text with names and types") return found;
  }
  if (block.kind === "list" && limitsFields(block, section, resolver))
    return { kind: "text with names and types", start: block.start, end: block.end };
  const isOpenCode = block.kind === "code" && holdsTypes(section, tree);
  const declares = isOpenCode && declaresTypes(block, section);
  if (declares && !resolver.registry.byBlock.has(placed))
    return { kind: "text with names and types", start: block.start, end: block.end };
  const [header] = spokenHeaders(placed).filter(({ name }) => !context.isNamed(name));
  if (header !== undefined)
    return {
      kind: "text with names and types",
      start: header.at,
      end: header.at + header.name.length + 2,
    };
  const ofAll = findParametersOfAll(placed, context);
  if (ofAll !== undefined) return ofAll;
  if (block.kind !== "table") return undefined;
  const whole = { kind: "table", start: block.start, end: block.end } as const;
  if (isOfNoRequest(block, section, resolver)) return whole;
  if (!isOfErrors && isPartOfRequest(placed, tree)) return whole;
  if (isOfErrors) return isTypedOf(block, section, resolver) ? whole : undefined;
  if (isOfMembers(block, section, tree.vocabulary) && namesOne(block, section, context))
    return whole;
  if (!resolver.registry.byBlock.has(placed) && isOpen(placed, tree)) return whole;
  const read = resolver.registry.bySection.get(section);
  const isOfType = isOfUnreadObject(block, section, tree) || isOfUnreadEnum(block, section, tree);
  if (read === undefined) return isOfType ? whole : undefined;
  const areValues = readValueTable(section.page, block, tree.vocabulary) !== undefined;
  return read.kind === "object" && areValues ? whole : undefined;
}

/** True for a list below a heading that divides the members of an object: `Status fields` below `BoatSpec`. */
function isBelowObject({ section, containers }: Placed, { registry }: MemberResolver): boolean {
  const { parent } = section;
  const draft = parent === undefined ? undefined : registry.bySection.get(parent);
  const isOwn = draft?.kind === "object" && draft.section === parent;
  return isOwn && containers.length === 0 && !registry.bySection.has(section);
}

/**
 * True for the only list of a section whose heading is one word such as `Boat`, on a page with requests. Each item
 * begins with a name in code.
 */
function isOfNoun({ block, section, containers, label }: Placed, tree: Tree): boolean {
  const { page, title, blocks } = section;
  return (
    block.kind === "list" &&
    containers.length === 0 &&
    label === undefined &&
    /^[A-Z][a-z]+$/.test(title) &&
    !tree.headings.read(title).isWhole &&
    tree.choice.requests.some(({ candidate }) => candidate.section.page === page) &&
    holdsTypes(section, tree) &&
    blocks.every((one) => one.block === block || one.block.kind === "paragraph") &&
    block.items.every((item) => /^[-*+]\s+`[A-Za-z_][\w.[\]-]*`/.test(page.slice(item)))
  );
}

/** Matches an item with a name in code and words for its presence or its values: `` `size`: required, 1–20 ``. */
const limited =
  /^[-*+]\s+`[\w.]+`\s*(?:[:–—-]|\s-)\s*(?:required|optional|mandatory|must\s+be|defaults?\s+to)\b/i;

/** True for a list below the name of a type that is described elsewhere, if most items give rules for its fields. */
function limitsFields({ items }: ListBlock, section: Section, resolver: MemberResolver): boolean {
  if (resolver.registry.bySection.has(section) || resolver.named(section.title)?.kind !== "named")
    return false;
  const told = items.filter((item) => limited.test(section.page.slice(item)));
  return told.length * 2 > items.length;
}

/** True for a table with a name first in each row, below a heading such as `Lid object`. */
function isOfUnreadObject(
  table: TableBlock,
  { title, page }: Section,
  { headings }: Tree,
): boolean {
  const last = title.trim().split(/\s+/).at(-1) ?? "";
  return (
    headings.read(last).words.has("entity") &&
    !headings.read(title).words.has("values") &&
    table.rows.length > 0 &&
    table.rows.every(
      ({ cells: [first] }) => first !== undefined && isName(plainText(page.inline(first)).trim()),
    )
  );
}

/** True for a table with a column `Value` below a heading such as `Lid enum`. */
function isOfUnreadEnum(
  table: TableBlock,
  { title, page }: Section,
  { headings, vocabulary }: Tree,
): boolean {
  const words = title.trim().split(/\s+/);
  return (
    words.length > 1 &&
    headings.read(words.at(-1) ?? "").words.has("values") &&
    columnsOf(page, table, vocabulary).some((sense) => sense.has("value"))
  );
}

/** True for a table such as `Name | Meaning` below a heading that calls its rows neither members nor values. */
function isOpen(placed: Placed, tree: Tree): boolean {
  // Parameters below no request are prose.
  const { words } = tree.headings.read(placed.section.title);
  return (
    !words.has("parameters") &&
    senseOfNames(placed, tree, new Set()) === "open" &&
    placed.block.kind === "table" &&
    readValueTable(placed.section.page, placed.block, tree.vocabulary) !== undefined
  );
}

/**
 * True if a table has the form of members, but no known column of types, methods, paths or statuses. It has at least two
 * rows and three columns, a name in code first in each row, and an unknown column whose cells have up to three words.
 */
export function isOfMembers(table: TableBlock, { page }: Section, vocabulary: Vocabulary): boolean {
  const { rows } = table;
  const columns = columnsOf(page, table, vocabulary);
  const isKnown = columns.some((sense) =>
    ["type", "method", "path", "status"].some((one) => sense.has(one as Column)),
  );
  if (rows.length < 2 || isKnown || columns.length < 3) return false;
  const areNamed = rows.every(
    ({ cells: [first] }) => first !== undefined && nameOf(first, page) !== undefined,
  );
  return (
    areNamed &&
    columns.some((sense, at) => {
      if (at === 0 || sense.size > 0) return false;
      const words = rows.map(({ cells }) =>
        cells[at] ? plainText(page.inline(cells[at])).trim() : "",
      );
      return words.every(
        (word) => /^[\p{L}][\p{L}\s-]{1,30}$/u.test(word) && word.split(/\s+/).length < 4,
      );
    })
  );
}

function nameOf(cell: Range, page: Page): string | undefined {
  return /^\s*`([A-Za-z_][\w.[\]-]*)`\s*\\?\*?\s*$/.exec(page.slice(cell))?.[1];
}

/** True if an operation has a parameter or a member with a name of the table. */
function namesOne({ rows }: TableBlock, { page }: Section, { isNamed }: FactContext): boolean {
  return rows.some(
    ({ cells: [first] }) => first !== undefined && isNamed(nameOf(first, page) ?? ""),
  );
}
