import type { Row, TableBlock } from "../../../markdown/block.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Column, Vocabulary } from "../vocabulary.js";
import { readMarks } from "./marks.js";
import { cleanName, isName, type Member, type MemberList } from "./member.js";
import { planColumns, type ColumnPlan } from "./plan-columns.js";

/** Reads a table whose rows are members; undefined if its columns are others. */
export function readMemberTable(
  page: Page,
  table: TableBlock,
  vocabulary: Vocabulary,
): MemberList | undefined {
  const plan = planColumns(page, table, vocabulary);
  if (plan === undefined) return undefined;
  const members: Member[] = [];
  const parents: { name: string; depth: number }[] = [];
  for (const rows of joinRows(table, plan)) {
    const member = readRow({ page, rows, plan, vocabulary, parents });
    if (member === undefined) continue;
    members.push(...member);
  }
  if (members.length === 0 && table.rows.length > 0) return undefined;
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
    hasType: plan.columns.has("type"),
    hasPlace: plan.columns.has("in"),
    range: table,
  };
}

/** The rows of a table, each with those below it that only go on with its text. */
function joinRows(table: TableBlock, { columns, more }: ColumnPlan): readonly (readonly Row[])[] {
  const texts = [columns.get("description"), more];
  const goesOn = ({ cells }: Row): boolean => {
    const filled = [...cells.keys()].filter((at) => cells[at]?.start !== cells[at]?.end);
    return filled.length > 0 && filled.every((at) => texts.includes(at));
  };
  const joined: Row[][] = [];
  for (const row of table.rows) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(row)) last.push(row);
    else joined.push([row]);
  }
  return joined;
}

/** Two texts as one, with the end of a sentence between them. */
function joinTexts(a: readonly Piece[], b: readonly Piece[]): readonly Piece[] {
  const [first] = b;
  if (first === undefined || a.length === 0) return a.length === 0 ? b : a;
  return [...a, { ...first, kind: "text", text: " ", isStrong: false, isEmphasis: false }, ...b];
}

interface RowContext {
  readonly page: Page;
  /** A row, and those that go on with its text. */
  readonly rows: readonly Row[];
  readonly plan: ColumnPlan;
  readonly vocabulary: Vocabulary;
  readonly parents: { name: string; depth: number }[];
}

function readRow({
  page,
  rows,
  plan,
  vocabulary,
  parents,
}: RowContext): readonly Member[] | undefined {
  const textAt = (index: number | undefined): readonly Piece[] | undefined => {
    const texts = rows.flatMap(({ cells }) => {
      const cell = index === undefined ? undefined : cells[index];
      return cell === undefined ? [] : [page.inline(cell)];
    });
    return texts.length === 0 ? undefined : texts.reduce(joinTexts);
  };
  const cellOf = (column: Column): readonly Piece[] | undefined => textAt(plan.columns.get(column));
  const [row] = rows;
  const nameCell = row?.cells[plan.columns.get("name") ?? 0];
  if (row === undefined || nameCell === undefined || nameCell.start === nameCell.end)
    return undefined;
  const named = readName(page, nameCell, vocabulary);
  if (named.names.length === 0) return undefined;
  const notes = readMarks(textAt(plan.more) ?? [], vocabulary);
  const description = readMarks(cellOf("description") ?? [], vocabulary);
  const told = joinTexts(description.rest, notes.rest);
  const type = cellOf("type");
  const typeMarks = type === undefined ? undefined : readMarks(type, vocabulary);
  while ((parents.at(-1)?.depth ?? -1) >= named.depth) parents.pop();
  const above = named.depth > 0 ? parents.at(-1) : undefined;
  // The row that stands for the body as a whole is no part of the names in it.
  const parent = above?.name === "body" ? undefined : above;
  // One for all names of a row: names of one row are not doubled rows.
  const range = { start: row.start, end: rows.at(-1)?.end ?? row.end };
  return named.names.map((text) => {
    const clean = cleanName(text);
    const name =
      parent === undefined || clean.name.startsWith(`${parent.name}.`)
        ? clean.name
        : `${parent.name}.${clean.name}`;
    parents.push({ name, depth: named.depth });
    return {
      name,
      arrays: clean.arrays,
      nameRange: nameCell,
      type: typeMarks?.rest,
      required: cellOf("required"),
      optional: cellOf("optional"),
      place: cellOf("in"),
      default: cellOf("default"),
      options: cellOf("options"),
      description: told,
      presence: named.presence ?? typeMarks?.presence ?? description.presence ?? notes.presence,
      isMarkedName: named.isMarked,
      isNullable: description.isNullable || typeMarks?.isNullable === true,
      isDeprecated: named.isDeprecated || description.isDeprecated,
      values: [],
      range,
    };
  });
}

interface NameCell {
  readonly names: readonly string[];
  readonly presence: Member["presence"];
  readonly isMarked: boolean;
  readonly isDeprecated: boolean;
  readonly depth: number;
}

/**
 * Reads a cell with a name: without footnotes, with marks such as `name?`, `name (optional)`. It is
 * long because each mark that is taken off changes what the next is.
 */
export function readName(
  page: Page,
  cell: { start: number; end: number },
  vocabulary: Vocabulary,
): NameCell {
  const pieces = page.inline(cell);
  const whole = plainText(pieces.filter(({ kind }) => kind !== "break"));
  const indent = /^(?:\u00A0|\u2003|\s|↳|└|─|»|>(?!=)|-(?=\s)|\|)+/u.exec(whole)?.[0] ?? "";
  const depth =
    indent === ""
      ? 0
      : /»/.test(indent)
        ? indent.replace(/[^»]/g, "").length
        : Math.max(1, Math.ceil(indent.replace(/\s/g, "\u00A0").length / 4));
  const marks = pieces.filter(({ kind }) => kind === "shortcode" || kind === "html");
  const marked = readMarks(marks, vocabulary);
  let text = whole.slice(indent.length);
  let presence = marked.presence;
  let isDeprecated = marked.isDeprecated;
  const codes = pieces.filter(({ kind }) => kind === "code");
  const brackets = /[\s(（]*[([（]?(?<!\p{L})(\p{L}+)[)\]）]?\s*$/u.exec(text);
  if (brackets !== null && /[\s(（]/.test(brackets[0])) {
    const word = (brackets[1] ?? "").toLowerCase();
    const { required, optional, deprecated } = vocabulary.words;
    if (required.includes(word)) presence ??= "required";
    if (optional.includes(word)) presence ??= "optional";
    if (deprecated.includes(word)) isDeprecated = true;
    if ([required, optional, deprecated].some((words) => words.includes(word)))
      text = text.slice(0, brackets.index);
  }
  // A bare asterisk is a mark; one behind a backslash leads to a footnote.
  if (/^[^*\\]*[\w\]]`?\s?\*$/.test(page.source.text.slice(cell.start, cell.end)))
    presence ??= "required";
  // Footnotes: `\*`, `\[1\]`, `<sup>1</sup>`.
  text = text.replace(/(?:\s*(?:\*+|†|‡|\[\d+\]|[¹²³⁴]))+\s*$/u, "").trim();
  let isMarked = false;
  if (/[?？]$/.test(text)) {
    isMarked = true;
    presence ??= "optional";
    text = text.slice(0, -1);
  } else if (
    /\w\*$/.test(plainText(codes.length > 0 ? codes : pieces).trim()) &&
    codes.length > 0
  ) {
    presence ??= "required";
  }
  text = text
    .replace(/(?:\s*(?:\*+|\[\d+\]))+\s*$/u, "")
    .replace(/[:：]$/, "")
    .trim();
  const parts = text.split(/\s*(?:,|\bor\b|\/(?=\s)|\n)\s*/).filter((part) => part !== "");
  const names =
    parts.length > 1 && parts.every((part) => isName(part))
      ? parts
      : isName(text)
        ? [text]
        : isName(codes[0]?.text ?? "") && codes.length === 1
          ? [codes[0]?.text ?? ""]
          : [];
  return { names, presence, isMarked, isDeprecated, depth };
}
