import { onceFor, onceForPair } from "../../../core/once.js";
import type { TableBlock } from "../../../markdown/block.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Column, Vocabulary } from "../vocabulary.js";
import { cellText, columnsOf, tableRows } from "./columns.js";
import { headingsOf } from "./heading-words.js";
import { isPlace } from "./is-place.js";
import { isTypeWord } from "./type-word.js";

/** The meanings of the columns of a member table. */
export interface ColumnPlan {
  readonly columns: ReadonlyMap<Column, number>;
  /** The index of a second description column, such as `Notes` beside `Description`. Undefined if there is none. */
  readonly more: number | undefined;
}

/** The columns whose cells are `yes`, `no` or empty. */
export const flagColumns = ["nullable", "deprecated", "readOnly"] as const;

/**
 * Assigns a meaning to each column of a member table. The first column that can be the name is the name;
 * the other meanings take the remaining columns. Undefined if the table has no members.
 */
export function planColumns(
  page: Page,
  table: TableBlock,
  vocabulary: Vocabulary,
): ColumnPlan | undefined {
  return plansOf(page, vocabulary)(table);
}

const plansOf = onceForPair((page: Page, vocabulary: Vocabulary) =>
  onceFor((table: TableBlock) => makePlan(page, table, vocabulary)),
);

function makePlan(page: Page, table: TableBlock, vocabulary: Vocabulary): ColumnPlan | undefined {
  const told = tableRows(page, table).isHeadless
    ? sensesOfCells(page, table, vocabulary)
    : columnsOf(page, table, vocabulary);
  const hasRequired = told.some((sense) => sense.has("required") || sense.has("optional"));
  const hasType = told.some((sense) => sense.has("type"));
  const senses = told.map((sense, at) => {
    if (!hasType && at > 0 && sense.has("value") && saysType(page, table, at, vocabulary))
      return new Set<Column>(["type"]);
    if (sense.size > 0 && !sense.has("type")) return sense;
    if (!hasRequired && saysPresence(page, table, at, vocabulary))
      return new Set<Column>(["required"]);
    const isPlace = !told.some((one) => one.has("in")) && saysPlace(page, table, at);
    return isPlace ? new Set<Column>(["in"]) : sense;
  });
  const plan = new Map<Column, number>();
  const take = (column: Column): void => {
    const open = [...senses.keys()].filter(
      (at) => senses[at]?.has(column) === true && ![...plan.values()].includes(at),
    );
    // Beside `Required?`, a column `Requirements` has other texts.
    const isFlag = (at: number): boolean => saysFlag(page, table, at, vocabulary);
    const index = column === "required" ? (open.find(isFlag) ?? open[0]) : open[0];
    if (index !== undefined) plan.set(column, index);
  };
  take("name");
  const isFirst = plan.get("name") === 0 || senses[0]?.size === 0;
  if (!plan.has("name")) {
    // The first column may have a blank or unknown header if other columns are typical of members.
    const others = senses.slice(1);
    const hasMemberColumn = others.some(
      (sense) => sense.has("type") || sense.has("required") || sense.has("default"),
    );
    const isBehindPlace = senses[0]?.has("in") === true && senses[1]?.size === 0;
    const isUnnamed = !isFirst || !hasMemberColumn || senses[0]?.has("value") === true;
    if (!isBehindPlace && isUnnamed && !hasFieldPaths(page, table, senses)) return undefined;
    plan.set("name", isBehindPlace ? 1 : 0);
  }
  for (const column of [
    "type",
    "required",
    "optional",
    "in",
    "default",
    "description",
    "options",
    ...flagColumns,
  ] as const)
    take(column);
  const blank =
    blankColumn(page, table, senses) ?? valueColumn(page, table, { senses, vocabulary });
  if (!plan.has("description") && blank !== undefined) plan.set("description", blank);
  if (plan.size < Math.min(2, table.header.length)) return undefined;
  const taken = [...plan.values()];
  const more = senses.findIndex((sense, at) => sense.has("description") && !taken.includes(at));
  return { columns: plan, more: more === -1 ? undefined : more };
}

/** True for a table `Path | Type` whose paths are those of fields in JSON: `dogs[].age`. */
function hasFieldPaths(
  page: Page,
  table: TableBlock,
  [first, ...others]: readonly ReadonlySet<Column>[],
): boolean {
  const isOfRequests = others.some((sense) => sense.has("method") && !sense.has("type"));
  if (first?.has("path") !== true || isOfRequests || !others.some((sense) => sense.has("type")))
    return false;
  const { rows } = tableRows(page, table);
  const texts = rows.map(({ cells }) => cellText(page, cells[0]));
  return (
    rows.length > 0 &&
    texts.every((text) => /^(?:\[\]\.?)*[\p{L}_$@][\p{L}\p{N}_.[\]*$@-]*$/u.test(text))
  );
}

/** Returns the only column without a header, for the descriptions: `| Parameter | |`. Undefined if it is the first. */
function blankColumn(
  page: Page,
  table: TableBlock,
  senses: readonly ReadonlySet<Column>[],
): number | undefined {
  const found = [...table.header.keys()].filter(
    (at) => senses[at]?.size === 0 && cellText(page, table.header[at]) === "",
  );
  const [only, more] = found;
  return only === 0 || more !== undefined ? undefined : only;
}

/**
 * Returns the second of two columns, such as `Value`, as the descriptions of the names in the first one. A heading or
 * label has to call the table one of parameters or of an answer.
 */
function valueColumn(
  page: Page,
  table: TableBlock,
  {
    senses: [first, second],
    vocabulary,
  }: { readonly senses: readonly ReadonlySet<Column>[]; readonly vocabulary: Vocabulary },
): number | undefined {
  const isOpen = second?.size === 0 || (second?.size === 1 && second.has("value"));
  if (table.header.length !== 2 || first?.has("name") !== true || !isOpen) return undefined;
  const { rows, isHeadless } = tableRows(page, table);
  const areNames = rows.every(({ cells }) => /^[\w.[\]$-]+$/.test(cellText(page, cells[0])));
  if (isHeadless || !areNames || rows.length === 0) return undefined;
  const section = page.sections.findLast(({ start }) => start <= table.start);
  const label = section?.blocks.find(({ block }) => block.start === table.start)?.label?.text;
  const isTold = [label, section?.title].some((text) => {
    const { words, isWhole } = headingsOf(vocabulary).read(text ?? "");
    const others = (["errors", "status", "header", "example", "values"] as const).some((one) =>
      words.has(one),
    );
    const isOfMembers = (["parameters", "query", "body", "response"] as const).some((one) =>
      words.has(one),
    );
    return isWhole && isOfMembers && !others;
  });
  return isTold ? 1 : undefined;
}

/**
 * Returns the meanings of the columns of a table without a header. The first column has names, the first column of types
 * has the types, and the first other column has descriptions. All are empty if a cell of the first column is not a name.
 */
function sensesOfCells(
  page: Page,
  table: TableBlock,
  vocabulary: Vocabulary,
): readonly ReadonlySet<Column>[] {
  const { rows } = tableRows(page, table);
  const areNames = rows.every(({ cells }) => /^[\w.[\]$-]+\??$/.test(cellText(page, cells[0])));
  // `integer, required` begins with a type, `Its number` does not.
  const isType = (text: string): boolean =>
    isTypeWord(text.replace(/[,(].*$/s, ""), vocabulary.types);
  if (!areNames || rows.length === 0) return table.header.map(() => new Set());
  const columns = table.header.map((_, at): Column | undefined => {
    if (at === 0) return "name";
    if (saysPresence(page, table, at, vocabulary)) return undefined;
    const areTypes = rows.every(({ cells }) => isType(cellText(page, cells[at])));
    return areTypes ? "type" : "description";
  });
  // If several columns have the same meaning, only the first one keeps it.
  return columns.map((column, at) => {
    const isFirst = column !== undefined && columns.indexOf(column) === at;
    return new Set(isFirst ? [column] : []);
  });
}

/**
 * True if all cells of a column name a place of a parameter (`Query`, `URL`, `URI Parameter`). The header does not
 * matter.
 */
function saysPlace(page: Page, table: TableBlock, at: number): boolean {
  const texts = tableRows(page, table).rows.map(({ cells }) => cellText(page, cells[at]));
  return texts.length > 0 && texts.every((text) => isPlace(text) || /^ur[il]$/.test(text));
}

/** True if all filled cells of a column are words for types, as in `Field | Value`. Some may be links to pages. */
function saysType(page: Page, table: TableBlock, at: number, { types }: Vocabulary): boolean {
  const cells = tableRows(page, table).rows.flatMap((row) => row.cells.slice(at, at + 1));
  const filled = cells.filter((cell) => cellText(page, cell) !== "");
  const words = filled.filter((cell) => isTypeWord(cellText(page, cell), types));
  const isLink = (cell: Range): boolean =>
    /^\[[^\]]+\]\([^()\s]*\.mdx?(?:#[^()\s]*)?\)$/.test(page.slice(cell).trim());
  return words.length > 0 && filled.every((cell) => words.includes(cell) || isLink(cell));
}

/** True if all filled cells of a column say yes, no, required or optional. */
function saysFlag(page: Page, table: TableBlock, at: number, { words }: Vocabulary): boolean {
  const known = [...words.yes, ...words.no, ...words.required, ...words.optional];
  const filled = tableRows(page, table)
    .rows.map(({ cells }) => cellText(page, cells[at]))
    .filter((text) => text !== "" && text !== "-");
  return filled.length > 0 && filled.every((text) => known.includes(text));
}

/** True if all filled cells of a column say required or optional. The header does not matter. */
function saysPresence(page: Page, table: TableBlock, at: number, { words }: Vocabulary): boolean {
  const texts = tableRows(page, table).rows.map(({ cells }) => cellText(page, cells[at]));
  const filled = texts.filter((text) => text !== "" && text !== "-");
  const known = [...words.required, ...words.optional];
  return at > 0 && filled.length > 0 && filled.every((text) => known.includes(text));
}
