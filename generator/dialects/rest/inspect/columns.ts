import type { TableBlock } from "../../../markdown/block.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Placed } from "../../../markdown/page.js";
import { senseOf } from "../page/columns.js";
import { isName } from "../page/member.js";
import { isOfMembers as hasFormOfMembers } from "../left-tables.js";
import { planColumns } from "../page/plan-columns.js";
import { readMethod, readRoute } from "../page/route-text.js";
import { roleOf } from "../resolve/block-role.js";
import { placeInCell } from "../resolve/parameter-place.js";
import { english, type Column } from "../vocabulary.js";
import { isUntold, nearKey, type Evidence } from "./evidence.js";
import { addUp, bare, majority, share, type Finding, type Line, type Met } from "./met.js";

/** A column with an unknown header, and its cells. */
interface UnknownColumn extends Met {
  readonly placed: Placed;
  readonly index: number;
  /** The meanings of the other columns of the table. */
  readonly others: ReadonlySet<Column>;
  /** True if the table has a column that only members have, such as one of types. */
  readonly isOfMembers: boolean;
  /** True if the table is outside of operations and has the form of members, but no known column of types. */
  readonly isLeft: boolean;
  readonly cells: readonly CellText[];
}

interface CellText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The text of the first cell of the row. */
  readonly name: string;
}

/** Finds the unknown headers in tables of parameters and fields, with the vocabulary lines that the cells suggest. */
export function findColumns(evidence: Evidence): readonly Finding[] {
  const { tree } = evidence.resolved;
  const met = tree.pages.flatMap((page) =>
    page.sections.flatMap(({ blocks }) => blocks.flatMap((placed) => columnsOf(placed, evidence))),
  );
  return addUp(met, (text, uses) => judge(text, uses, evidence));
}

function columnsOf(placed: Placed, evidence: Evidence): readonly UnknownColumn[] {
  const { block, section } = placed;
  const { tree, resolver } = evidence.resolved;
  if (block.kind !== "table") return [];
  const { page } = section;
  const owner = evidence.scopeOf(placed);
  const { role } = roleOf(placed, owner?.scope.title, tree.headings);
  if (role === "errors" || role === "status" || role === "notes") return [];
  const draft = resolver.registry.byBlock.get(placed);
  if (draft?.kind === "enumeration") return [];
  if (
    tree.choice.requests.some(
      ({ candidate }) => candidate.group.start === block.start && candidate.section.page === page,
    )
  )
    return [];
  // A table of statuses describes no members.
  const isOfStatuses =
    share(cellsOf(block, 0, placed), ({ text }) => /^\W*[1-5]\d\d\b/.test(text)) > 0.6;
  if (isOfStatuses) return [];
  const plan = planColumns(page, block, tree.vocabulary);
  const hasTypes = block.header.some(
    (_, index) => share(cellsOf(block, index, placed), (cell) => isType(cell, evidence)) > 0.6,
  );
  const others = new Set<Column>(plan?.columns.keys());
  const isOurs = owner !== undefined || draft !== undefined;
  const isLeft = !isOurs && hasFormOfMembers(block, section, tree.vocabulary);
  const isOfMembers =
    isLeft || hasTypes || others.has("type") || others.has("required") || others.has("in");
  const found = block.header.flatMap((cell, index): UnknownColumn[] => {
    const text = plainText(page.inline(cell)).trim();
    const isRead = plan?.columns.get("name") === index || plan?.more === index;
    const sense = senseOf(text, tree.vocabulary);
    // Beside names, a column such as `Values (default)` has a known word, but nothing reads it.
    const isValue = isOfMembers && sense.size === 1 && sense.has("value") && plan !== undefined;
    const isOpen = isValue && ![...plan.columns.values()].includes(index);
    if (bare(text) === "" || isRead || (sense.size > 0 && !isOpen)) return [];
    const cells = cellsOf(block, index, placed);
    const at = { page, range: cell, placed, index };
    return [{ kind: "column", text, ...at, others, isOfMembers, isLeft, cells }];
  });
  // Outside of operations and types, a table needs the form of members, or a column of types and more than one row.
  return isOurs || isLeft || (hasTypes && block.rows.length > 1) ? found : [];
}

function cellsOf(table: TableBlock, index: number, { section: { page } }: Placed): CellText[] {
  return table.rows.flatMap(({ cells }): CellText[] => {
    const [cell, first] = [cells[index], cells[0]];
    if (cell === undefined || first === undefined) return [];
    const pieces = page.inline(cell);
    return [{ text: plainText(pieces).trim(), pieces, name: plainText(page.inline(first)).trim() }];
  });
}

/** True if a cell consists of a type: `string`, `string[]`, `array of strings`. */
function isType({ text, pieces }: CellText, { resolved: { resolver } }: Evidence): boolean {
  const { types } = resolver;
  if (types.knows(text.replace(/^\?|\[\]$|\?$/g, ""))) return true;
  const [first = "", ...more] = text.split(/\s+/);
  return (
    more.length > 0 && more.length < 4 && types.knows(first) && !isUntold(types.read(pieces).type)
  );
}

function judge(word: string, uses: readonly UnknownColumn[], evidence: Evidence): readonly Line[] {
  const near = nearKey(word, english.columns);
  if (near !== undefined) return [{ option: `columns.${near}`, word }];
  // A column of examples states nothing that a fact needs.
  if (evidence.resolved.tree.vocabulary.headings.example.includes(bare(word))) return [];
  const cells = uses.flatMap((use) => use.cells);
  // The cells count only if at least one of the tables belongs to an operation.
  const isOurs = uses.some(
    ({ placed, isLeft }) => isLeft || evidence.scopeOf(placed) !== undefined,
  );
  const votes = uses.map((use) => columnByCells(use, evidence));
  const known = majority(votes, Math.ceil(votes.length / 2));
  if (known !== undefined && isOurs && cells.length > 1)
    return [{ option: `columns.${known}`, word }];
  return typeBySamples(word, uses, evidence) ?? presenceByPath(word, uses, evidence) ?? [];
}

/** Matches headers of columns that say yes or no, but not whether a parameter is required: `Sortable`, `Unique`. */
const otherFlag = /[ai]ble\b|\b(?:unique|multiple|read.?only|write.?only|deprecated|indexed)\b/i;

/** Returns the meaning that the cells of one column suggest. Undefined if they suggest none. */
function columnByCells(use: UnknownColumn, evidence: Evidence): Column | undefined {
  const { words } = evidence.resolved.tree.vocabulary;
  const { headings } = evidence.resolved.tree;
  const cells = use.cells.filter(({ text }) => text !== "");
  if (cells.length === 0) return undefined;
  const isOf = (test: (cell: CellText) => boolean): boolean => share(cells, test) >= 0.7;
  const isJson = ({ text }: CellText): boolean =>
    /^(?:true|false|null|-?\d[\d.]*|"[^"]*")$/i.test(text);
  const { others, isOfMembers } = use;
  const says = (known: readonly string[]) => (cell: CellText) => known.includes(bare(cell.text));
  // `Yes`, `no` and `none` are neither names nor types.
  const saysNothing = [...words.yes, ...words.no, "none", "null"].filter(
    ({ length }) => length > 1,
  );
  const isAnswer = isOf(says(saysNothing));
  if (
    !isAnswer &&
    use.index === 0 &&
    isOfMembers &&
    !others.has("name") &&
    isOf(({ text }) => isName(text.replace(/[?*]+$/, "")))
  )
    return "name";
  if (!isAnswer && !others.has("type") && isOf((cell) => isType(cell, evidence))) return "type";
  const isPresence =
    !others.has("required") &&
    !otherFlag.test(use.text) &&
    cells.length > 1 &&
    isOf(says([...words.yes, ...words.no]));
  if (isPresence && !cells.every(isJson) && cells.some(says(words.yes))) return "required";
  if (
    isOf(({ text }) => text.split(/\s+/).length <= 3 && placeInCell(text, headings) !== undefined)
  )
    return "in";
  if (isOf(({ text }) => readMethod(text) !== undefined)) return "method";
  if (isOf(({ text }) => text.startsWith("/") && readRoute(text) !== undefined)) return "path";
  if (isOf(({ pieces }) => pieces.filter(({ kind }) => kind === "code").length > 1))
    return "options";
  const isFlag = ({ text }: CellText): boolean => /^(?:true|false)$/i.test(text);
  const areShort = cells.every(({ text }) => /^\p{L}[\p{L}\s-]{1,30}$/u.test(text));
  if (use.isLeft && use.index === 1 && areShort && !others.has("type")) return "type";
  if (isOfMembers && use.index > 0 && isOf(isJson) && !cells.every(isFlag)) return "default";
  const length = cells.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / cells.length;
  return isOfMembers && !others.has("description") && length > 3 ? "description" : undefined;
}

/**
 * Reads a column with at most two different texts as presence. The text in the rows of path parameters, which are
 * required, is `yes`.
 */
function presenceByPath(
  word: string,
  uses: readonly UnknownColumn[],
  evidence: Evidence,
): readonly Line[] | undefined {
  const cells = uses.flatMap(({ cells: own, placed }) => own.map((cell) => ({ ...cell, placed })));
  const values = new Set(cells.map(({ text }) => bare(text)).filter((text) => text !== ""));
  if (values.size > 2 || cells.length < 3) return undefined;
  const inPath = cells.filter(({ placed, name }) => evidence.isInPath(placed, name));
  const [yes, other] = new Set(inPath.map(({ text }) => bare(text)));
  if (yes === undefined || yes === "" || other !== undefined) return undefined;
  const no = [...values].filter((value) => value !== yes);
  return [
    { option: "columns.required", word },
    { option: "words.yes", word: yes },
    ...no.map((value) => ({ option: "words.no", word: value })),
  ];
}

/**
 * Reads a column as types if each of its words goes with at most one type in the samples. Undefined if the
 * table already has a column of types.
 */
function typeBySamples(
  word: string,
  uses: readonly UnknownColumn[],
  evidence: Evidence,
): readonly Line[] | undefined {
  if (uses.some(({ others }) => others.has("type"))) return undefined;
  const cells = uses.flatMap(({ cells: own, index }) => (index === 0 ? [] : own));
  const filled = cells.filter(({ text }) => text !== "" && text.split(/\s+/).length <= 3);
  const values = new Set(filled.map(({ text }) => bare(text)));
  if (filled.length < 2 || filled.length < cells.length * 0.7) return undefined;
  const told = [...values].map((value) => {
    const rows = filled.filter(({ text }) => bare(text) === value);
    return new Set(rows.flatMap(({ name }) => evidence.typeOf(name) ?? []));
  });
  // A word that goes with values of two types is not a type.
  const types = new Set(told.flatMap((one) => [...one]));
  const isTold = told.every(({ size }) => size < 2) && types.size > 1;
  return isTold ? [{ option: "columns.type", word }] : undefined;
}
