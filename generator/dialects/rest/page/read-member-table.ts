import { onceFor, onceForPair } from "../../../core/once.js";
import type { Row, TableBlock } from "../../../markdown/block.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Column, Vocabulary } from "../vocabulary.js";
import { bareSigns, tableRows } from "./columns.js";
import { marksOfCell, readMarks } from "./marks.js";
import { cleanName, type Member, type MemberList } from "./member.js";
import { readLines, readName } from "./name-cell.js";
import { isTypeWord } from "./type-word.js";
import { bareName, valuesBehind } from "./named-values.js";
import { planColumns, type ColumnPlan } from "./plan-columns.js";
import { presenceInText } from "./presence-in-text.js";
import { takeTypeNotes } from "./type-notes.js";

/** Reads a table whose rows are members. Undefined if its columns are not those of a member table. */
export function readMemberTable(
  page: Page,
  table: TableBlock,
  vocabulary: Vocabulary,
): MemberList | undefined {
  return tablesOf(page, vocabulary)(table);
}

const tablesOf = onceForPair((page: Page, vocabulary: Vocabulary) =>
  onceFor((table: TableBlock) => readTable({ page, vocabulary, known: [] }, table)),
);

/** Reads a table of path parameters. The names in `known` may have blanks: `Project ID` of `<Project ID>`. */
export function readPathTable(
  page: Page,
  table: TableBlock,
  more: Pick<RowContext, "vocabulary" | "known">,
): MemberList | undefined {
  return readTable({ page, ...more }, table);
}

function readTable(
  { page, vocabulary, known }: Pick<RowContext, "page" | "vocabulary" | "known">,
  table: TableBlock,
): MemberList | undefined {
  const plan = planColumns(page, table, vocabulary);
  if (plan === undefined) return undefined;
  const members: Member[] = [];
  const parents: Parent[] = [];
  for (const rows of joinRows(tableRows(page, table).rows, plan)) {
    const member = readRow({ page, rows, plan, vocabulary, parents, known });
    if (member === undefined) continue;
    members.push(...member);
  }
  if (members.length === 0 && table.rows.length > 0) return undefined;
  if (tellsCases(plan, members, table, vocabulary)) return undefined;
  const names = new Set(members.map(({ name }) => bareName(name)));
  const behind = valuesBehind(page, table, names, vocabulary);
  for (const [name, { values, range }] of behind?.values ?? []) {
    const at = members.findIndex((member) => bareName(member.name) === name);
    const member = members[at];
    if (member !== undefined) members[at] = { ...member, values, valuesRange: range };
  }
  const whole = members.findIndex(({ name, place }) => name === "body" && place !== undefined);
  const next = members[whole + 1];
  if (whole !== -1 && next !== undefined && /^\s*»/.test(page.slice(next.nameRange)))
    members.splice(whole, 1);
  return {
    page,
    form: "table",
    block: table,
    members,
    hasRequired: plan.columns.has("required") || plan.columns.has("optional"),
    hasType: plan.columns.has("type") || members.every(({ type }) => type !== undefined),
    hasPlace: plan.columns.has("in"),
    valuesBlock: behind?.block,
    range: table,
  };
}

/**
 * True if the rows are cases that each name several parameters: kinds of orders, each with the parameters that it needs.
 * In such a table, a column such as `Type` is in front of the names, and none of its cells is a type.
 */
function tellsCases(
  { columns }: ColumnPlan,
  members: readonly Member[],
  { rows }: TableBlock,
  { types }: Vocabulary,
): boolean {
  const [name = 0, type = 0] = [columns.get("name"), columns.get("type")];
  if (!columns.has("type") || type > name || members.length < rows.length * 2) return false;
  return !members.some((one) => isTypeWord(plainText(one.type ?? []), types));
}

/** Groups each row of a table with the rows below it that only continue its description. */
function joinRows(
  rows: readonly Row[],
  { columns, more }: ColumnPlan,
): readonly (readonly Row[])[] {
  const texts = [columns.get("description"), more];
  const goesOn = ({ cells }: Row): boolean => {
    const filled = [...cells.keys()].filter((at) => cells[at]?.start !== cells[at]?.end);
    return filled.length > 0 && filled.every((at) => texts.includes(at));
  };
  const joined: Row[][] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(row)) last.push(row);
    else joined.push([row]);
  }
  return joined;
}

/** Joins two texts with a blank between them. */
function joinTexts(a: readonly Piece[], b: readonly Piece[]): readonly Piece[] {
  const [first] = b;
  if (first === undefined || a.length === 0) return a.length === 0 ? b : a;
  return [...a, { ...first, kind: "text", text: " ", isStrong: false, isEmphasis: false }, ...b];
}

/** A row that rows below it may be nested in. */
interface Parent {
  readonly name: string;
  readonly depth: number;
  /** True if the type of the row has no members: `string`. */
  readonly isPlain: boolean;
}

interface RowContext {
  readonly page: Page;
  /** The row, followed by the rows that continue its description. */
  readonly rows: readonly Row[];
  readonly plan: ColumnPlan;
  readonly vocabulary: Vocabulary;
  readonly parents: Parent[];
  /** Names that are accepted even if they have blanks. */
  readonly known: readonly string[];
}

/** True if a type is one word for a type without members. */
function isPlainType(pieces: readonly Piece[], { types }: Vocabulary): boolean {
  const word = plainText(pieces).trim().toLowerCase();
  const { string, int, float, boolean, date, datetime } = types;
  return [string, int, float, boolean, date, datetime].some((words) => words.includes(word));
}

/** Reads a row as one member per name. The function is long because each column gives another property. */
function readRow({
  page,
  rows,
  plan,
  vocabulary,
  parents,
  known,
}: RowContext): readonly Member[] | undefined {
  const textAt = (index: number | undefined): readonly Piece[] | undefined => {
    const texts = rows.flatMap(({ cells }) => {
      const cell = index === undefined ? undefined : cells[index];
      return cell === undefined ? [] : [page.inline(cell)];
    });
    return texts.length === 0 ? undefined : texts.reduce(joinTexts);
  };
  const cellOf = (column: Column): readonly Piece[] | undefined => textAt(plan.columns.get(column));
  const says = (column: Column): boolean =>
    vocabulary.words.yes.includes(
      bareSigns(
        plainText(cellOf(column) ?? [])
          .trim()
          .toLowerCase(),
      ),
    );
  const [row] = rows;
  const nameCell = row?.cells[plan.columns.get("name") ?? 0];
  if (row === undefined || nameCell === undefined) return undefined;
  const isBlank = nameCell.start === nameCell.end;
  // A row without a name and with the place `body` gives the type of the whole body.
  const isBody =
    isBlank &&
    /^body$/i.test(plainText(cellOf("in") ?? []).trim()) &&
    plainText(cellOf("type") ?? []).trim() !== "";
  if (isBlank && !isBody) return undefined;
  const whole = plainText(page.inline(nameCell)).trim();
  // A row `none` says that there are no parameters. The `context.Context` of a Go client is not sent.
  if (/^(?:none|n\/a)$/i.test(whole) || /^context\.Context$/.test(plainText(cellOf("type") ?? [])))
    return undefined;
  const own = readName(page, nameCell, vocabulary);
  const names = isBody ? ["body"] : known.includes(whole) ? [whole] : own.names;
  const named = { ...own, names };
  if (named.names.length === 0) return undefined;
  const notes = readMarks(textAt(plan.more) ?? [], vocabulary);
  const description = marksOfCell(cellOf("description") ?? [], named.names[0], vocabulary);
  const told = joinTexts(description.rest, notes.rest);
  const type = cellOf("type");
  const below = readLines(named.more, vocabulary);
  const typeMarks = type === undefined ? undefined : readMarks(type, vocabulary);
  const typed = typeMarks && takeTypeNotes(typeMarks.rest, vocabulary);
  while ((parents.at(-1)?.depth ?? -1) >= named.depth) parents.pop();
  // Rows below a value such as a string belong to the row around it.
  const above =
    named.depth > 0 ? (parents.findLast(({ isPlain }) => !isPlain) ?? parents.at(-1)) : undefined;
  const isPlain = isPlainType(typed?.type ?? [], vocabulary);
  // A row for the whole body is not part of the names below it.
  const parent = above?.name === "body" ? undefined : above;
  // All names of a row share one range object, so that they are not taken for repeated rows.
  const range = { start: row.start, end: rows.at(-1)?.end ?? row.end };
  return named.names.map((text) => {
    const clean = cleanName(text);
    const name =
      parent === undefined || clean.name.startsWith(`${parent.name}.`)
        ? clean.name
        : `${parent.name}.${clean.name}`;
    parents.push({ name, depth: named.depth, isPlain });
    return {
      name,
      arrays: clean.arrays,
      nameRange: nameCell,
      type: typed?.type ?? below.type,
      required: cellOf("required"),
      optional: cellOf("optional"),
      place: cellOf("in") ?? typed?.place,
      default: cellOf("default"),
      options: cellOf("options"),
      description: told,
      presence:
        named.presence ??
        below.presence ??
        typeMarks?.presence ??
        typed?.presence ??
        description.presence ??
        notes.presence ??
        presenceInText(told, vocabulary),
      isMarkedName: named.isMarked,
      isNullable:
        description.isNullable ||
        typeMarks?.isNullable === true ||
        typed?.isNullable === true ||
        says("nullable"),
      isDeprecated:
        named.isDeprecated ||
        description.isDeprecated ||
        typed?.isDeprecated === true ||
        says("deprecated"),
      ...((says("readOnly") || typed?.isReadOnly === true) && { isReadOnly: true }),
      ...(named.isStarred && { isStarred: true }),
      values: [],
      range,
    };
  });
}
