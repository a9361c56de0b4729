import type { TypeRef } from "../../../core/api.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestAnswer } from "../model.js";
import { columnsOf } from "../page/columns.js";
import { typeNamed } from "./answers.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { leadsToType } from "./whole-type.js";
import { listedStatuses, type ListedStatus } from "./statuses.js";

/** The types that entries of statuses tell: `` `200` – [Book](#book) ``, or a cell in a column of types. */
export function readListedAnswers(scope: Scope, resolver: MemberResolver): readonly RestAnswer[] {
  return scope.blocks.flatMap((placed) => {
    const { page } = placed.section;
    return listedStatuses(placed, scope, resolver.tree.headings).flatMap(
      (entry): readonly RestAnswer[] => {
        const returns = typeOfEntry(entry, placed, resolver);
        if (returns === undefined) return [];
        const { status, range } = entry;
        const span = page.source.span(range.start, range.end);
        const none = { sample: undefined, media: undefined, notes: undefined };
        return [{ status: stated(status, span), returns, members: [], ...none }];
      },
    );
  });
}

function typeOfEntry(
  entry: ListedStatus,
  placed: Placed,
  resolver: MemberResolver,
): Fact<TypeRef> | undefined {
  const { page } = placed.section;
  const [first] = entry.cells;
  const cell = placed.block.kind === "table" ? typeCell(entry, placed, resolver) : undefined;
  // A description may be one word that is a type, too, so that it has to name an object.
  const texts: readonly { readonly range: Range; readonly pieces: readonly Piece[] }[] =
    placed.block.kind === "table"
      ? cell === undefined
        ? []
        : [{ range: cell, pieces: page.inline(cell) }]
      : entry.cells.map((range) => {
          const pieces = page.inline(range);
          return { range, pieces: range === first ? behindStatus(pieces) : pieces };
        });
  for (const { range, pieces } of texts) {
    const type =
      wholeTypeOf(pieces, page, resolver, { isTold: cell !== undefined }) ??
      wholeTypeOf(behindColon(pieces), page, resolver, { isTold: true });
    if (type !== undefined) return stated(type, page.source.span(range.start, range.end));
  }
  return placed.block.kind === "table" ? undefined : typeAmongWords(texts, page, resolver);
}

/** What words in front of a link say if the link is only a hint. */
const hint = /\b(?:see|like|for|of|in|to|by|with|from|as|on)\s+(?:(?:the|an?|this|each)\s+)?$/i;

/** The one type that an entry links, among other words: ``the stored [Book](#book), with its id``. */
function typeAmongWords(
  texts: readonly { readonly range: Range; readonly pieces: readonly Piece[] }[],
  page: Page,
  resolver: MemberResolver,
): Fact<TypeRef> | undefined {
  const found = texts.flatMap(({ range, pieces }) => {
    const links = pieces.filter((piece) => leadsToType(piece, page, resolver));
    return links.map((link) => ({ range, pieces, link }));
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const { pieces, range, link } = only;
  const before = pieces.slice(0, pieces.indexOf(link)).map(({ text }) => text);
  const type = typeNamed(pieces, -1, page, resolver);
  if (type === undefined || (hint.test(before.join("")) && type.kind === "named")) return undefined;
  return inferred(type, page.source.span(range.start, range.end), "rest/named-in-text");
}

/** The cell of a row in the column of types. */
function typeCell(
  { range }: ListedStatus,
  { block, section: { page } }: Placed,
  { tree }: MemberResolver,
): Range | undefined {
  if (block.kind !== "table") return undefined;
  const column = columnsOf(page, block, tree.vocabulary).findIndex((sense) => sense.has("type"));
  const row = block.rows.find(({ cells }) => cells.some(({ start }) => start === range.start));
  const cell = column === -1 ? undefined : row?.cells[column];
  return cell?.start === range.start ? undefined : cell;
}

/** The type that pieces are as a whole; if nothing tells that one stands there, one that names an object. */
function wholeTypeOf(
  pieces: readonly Piece[],
  page: Page,
  resolver: MemberResolver,
  { isTold }: { readonly isTold: boolean },
): TypeRef | undefined {
  if (pieces.every(({ text }) => text.trim() === "")) return undefined;
  const last = pieces.at(-1);
  const whole =
    last?.kind === "text"
      ? [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\s*[.;,]\s*$/, "") }]
      : pieces;
  const { type, isNullable, unknown } = resolver.types.read(whole, resolver.lookup(page));
  if (type === undefined || unknown.length > 0) return undefined;
  const text = JSON.stringify(type);
  if (text.includes('"name":"unknown"') || (!isTold && !text.includes('"kind":"named"')))
    return undefined;
  return isNullable ? { kind: "nullable", of: type } : type;
}

/** What stands behind the status of an entry, and behind the mark between both. */
function behindStatus(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => /\d(?:\d\d|xx)/i.test(text));
  const own = pieces[at];
  if (own === undefined) return [];
  const rest = { ...own, text: own.text.replace(/^\D*[1-5](?:\d\d|xx)/i, "") };
  const [next, ...more] =
    rest.text.trim() === "" ? pieces.slice(at + 1) : [rest, ...pieces.slice(at + 1)];
  if (next === undefined) return [];
  return [{ ...next, text: next.text.replace(/^\s*[:：\u2013\u2014-]?\s*/, "") }, ...more];
}

/** What stands behind the last colon. */
function behindColon(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findLastIndex(({ kind, text }) => kind === "text" && /[:：]/.test(text));
  const own = pieces[at];
  if (own === undefined) return [];
  return [{ ...own, text: own.text.replace(/^.*[:：]/s, "") }, ...pieces.slice(at + 1)];
}
