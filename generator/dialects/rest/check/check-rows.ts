import type { TypeRef } from "../../../core/api.js";
import type { Page } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { checkBareDefault } from "./check-bare-default.js";
import { checkBareValues } from "./check-bare-values.js";
import { checkTypeText, type RowContext } from "./check-type-text.js";
import { usualHeader } from "../page/read-header-lines.js";
import type { Member, MemberList } from "../page/member.js";
import { printType } from "../print-type.js";
import { checkSlips } from "./check-slips.js";
import { meantFlag } from "./is-misspelt.js";
import { checkTwice } from "./check-twice.js";
import type { MemberFacts } from "../resolve/resolve-member.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { textOf } from "../resolve/text-facts.js";

/** Reports rows whose cells do not fit their columns or contradict each other. */
export function checkRows(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const lists = new Set<MemberList>();
  for (const one of resolved.scopes) for (const { list } of one.lists) lists.add(list);
  for (const draft of resolved.resolver.registry.drafts) {
    for (const list of draft.lists) if (isTyped(list, resolved)) lists.add(list);
  }
  const seen = new Set<number | string>();
  for (const list of lists) {
    const key = `${list.page.path}:${list.range.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    checkList(list, diagnostics);
    for (const member of list.members) checkMember(member, { list, resolved, diagnostics });
  }
}

/** True if at least one type of a list is understood, because the list then describes an API. */
function isTyped(list: MemberList, { resolver }: ResolvedTree): boolean {
  return list.members.some((member) =>
    ["stated", "rest/linked-type"].includes(resolver.resolve(member, list).type.rule),
  );
}

function checkList(list: MemberList, diagnostics: RestDiagnostics): void {
  const { page, members } = list;
  const byName = new Map<string, Member>();
  for (const member of members) {
    // A name of the path may be a name of the body, too.
    const key = `${member.name} ${textOf(member.place ?? []).trim()}`;
    const known = byName.get(key);
    const span = page.source.span(member.range.start, member.range.end);
    if (known !== undefined && known.range !== member.range) {
      const first = page.source.span(known.range.start, known.range.end);
      diagnostics.report("duplicate-row", span, { name: member.name, line: first.start.line }, [
        { span: first, message: `The first \`${member.name}\`` },
      ]);
    } else byName.set(key, member);
  }
  if (list.form === "bullets" && !members.some(({ isStarred }) => isStarred === true)) {
    const open = members.filter(({ presence }) => presence === undefined);
    const [first] = open;
    if (first !== undefined && open.length < members.length) {
      const span = page.source.span(first.range.start, first.range.end);
      diagnostics.report("unmarked-parameter", span, { count: open.length });
    }
  }
  checkNameless(list, diagnostics);
  checkDates(list, diagnostics);
}

/** Reports filled rows of a table that gave no member. */
function checkNameless({ page, block, members }: MemberList, diagnostics: RestDiagnostics): void {
  if (block?.kind !== "table") return;
  for (const { start, end, cells } of block.rows) {
    const isRead = members.some(({ range }) => range.start <= start && end <= range.end);
    const filled = cells.filter((cell) => cell.start !== cell.end);
    const [first] = filled;
    // The row for the whole body above the rows for its members is left out.
    const isBody = first !== undefined && /^[\s`*]*body[\s`*]*$/.test(page.slice(first));
    if (isRead || first === undefined || isBody || usualHeader.test(page.slice(first))) continue;
    // A row `none` says that there are no members. The `context.Context` of a Go client is not sent.
    const isNone = /^\W*(?:none|n\/a)\W*$/i.test(page.slice(first));
    if (isNone || filled.some((cell) => page.slice(cell).includes("context.Context"))) continue;
    const text = page.slice({ start: first.start, end: filled.at(-1)?.end ?? first.end });
    const reason = "a row without a name is not read; write the name";
    diagnostics.report("odd-cell", page.source.span(start, end), { text, reason });
  }
}

/** Reports a time that is a string although another one is a date: `created_at` beside `modified_at`. */
function checkDates({ page, members }: MemberList, diagnostics: RestDiagnostics): void {
  const times = members.filter(
    ({ name, type }) =>
      /(?:^|_)(?:created|modified|updated|deleted)_(?:at|on)$/.test(name) && type !== undefined,
  );
  const texts = new Map(
    times.map((member) => [
      member,
      textOf(member.type ?? [])
        .toLowerCase()
        .replace(/^\?/, ""),
    ]),
  );
  const dates = times.find((member) => /date|time/.test(texts.get(member) ?? ""));
  if (dates === undefined) return;
  for (const member of times) {
    const stated = texts.get(member) ?? "";
    if (stated !== "string") continue;
    const span = page.source.span(member.range.start, member.range.end);
    const usual = texts.get(dates) ?? "";
    diagnostics.report(
      "types-differ",
      span,
      { name: member.name, stated, other: dates.name, usual },
      [
        {
          span: page.source.span(dates.range.start, dates.range.end),
          message: `\`${dates.name}\` as \`${usual}\``,
        },
      ],
    );
  }
}

function checkMember(member: Member, { list, resolved, diagnostics }: RowContext): void {
  const { page } = list;
  const { resolver } = resolved;
  const span = page.source.span(member.range.start, member.range.end);
  const facts = resolver.resolve(member, list);
  const type = facts.type.value;
  checkTypeText(member, { list, resolved, diagnostics });
  const told = toldType(member, type, page, resolved);
  if (told !== undefined)
    diagnostics.report("type-against-text", span, {
      name: member.name,
      stated: printType(type),
      told,
    });
  const undecided =
    member.required !== undefined && facts.presence?.value === "conditional"
      ? textOf(member.required)
      : "";
  // A question mark states that the presence is unknown.
  if (undecided !== "" && undecided !== "?")
    diagnostics.report("required-undecided", span, {
      text: undecided,
      meant: meantFlag(undecided),
    });
  const both = textOf(member.description);
  if (member.presence === "required" && /\brequired\s+(?:if|when|unless)\b/i.test(both)) {
    diagnostics.report("required-undecided", span, {
      meant: "",
      text: `required, and: ${both.slice(both.search(/required\s+(?:if|when|unless)/i))}`,
    });
  }
  const { default: value, options } = facts;
  if (
    value !== undefined &&
    options?.rule === "stated" &&
    // Text such as "`1` (default), `2` or `3`" has both, and its values may lack the default.
    (member.default !== undefined || member.options !== undefined || member.values.length > 0) &&
    value.value !== null &&
    !options.value.includes(value.value) &&
    typeof value.value !== "object" &&
    typeof value.value !== "boolean"
  ) {
    diagnostics.report("default-not-an-option", span, {
      name: member.name,
      value: String(value.value),
      options: options.value.map(String),
    });
  }
  checkDefault(facts, diagnostics);
  checkTwice(member, facts, span, diagnostics);
  checkBareDefault(member, facts, list, diagnostics);
  checkBareValues(member, facts, list, { types: resolver.types, diagnostics });
  checkSlips(member, facts, { list, resolved, diagnostics });
  checkCells(member, { list, resolved, diagnostics });
}

/** Reports a default that is not a value of its type. */
function checkDefault({ unfitDefault, type }: MemberFacts, diagnostics: RestDiagnostics): void {
  if (unfitDefault === undefined) return;
  const reason = `the default is no value of ${printType(type.value)}; correct one of them`;
  diagnostics.report("odd-cell", unfitDefault.span, { text: unfitDefault.value, reason });
}

/** Returns the type that the description of a row suggests, if it is another one than the row states. */
function toldType(
  member: Member,
  type: TypeRef,
  page: Page,
  { tree }: ResolvedTree,
): string | undefined {
  const text = textOf(member.description);
  const noted = /^\s*\((bool(?:ean)?|int(?:eger)?|object|array|number)\)/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (noted !== undefined && type.kind === "scalar" && type.name === "string") return noted;
  if (
    type.kind === "scalar" &&
    type.name === "boolean" &&
    /^(?:\w+\s+)?(?:the|an?|this|your)\s+(?:\w+\s+){0,3}(?:URL|URI|path|name)\b/i.test(text) &&
    /_url$|_uri$|url$/i.test(member.name)
  )
    return "string";
  if (type.kind !== "array") return undefined;
  for (const piece of member.description) {
    if (piece.kind !== "link") continue;
    const target = tree.links.resolve(piece.href ?? "", page);
    if (target.kind !== "section") continue;
    const { blocks, page: other } = target.section;
    const start = blocks.find(({ block }) => block.kind === "paragraph")?.block;
    if (start === undefined) continue;
    if (/\bis an object\b/i.test(other.slice(start).slice(0, 160))) return "object";
  }
  return undefined;
}

function checkCells(member: Member, { list, diagnostics }: RowContext): void {
  if (list.form !== "table") return;
  const { page } = list;
  const name = page.slice(member.nameRange);
  const span = page.source.span(member.nameRange.start, member.nameRange.end);
  if (/`\s+\S|\S\s+`/.test(name) && /^`\s|\s`$/.test(name))
    diagnostics.report("odd-cell", span, {
      text: name,
      reason: "the code begins or ends with a blank; delete the blank",
    });
  if (/\((?:optional|required)\)/i.test(name) && list.hasRequired) {
    diagnostics.report("odd-cell", span, {
      text: name,
      reason: "the column for required says this, too; delete the brackets",
    });
  }
  const [link] = member.default?.filter(({ kind }) => kind === "link") ?? [];
  if (
    link !== undefined &&
    /^\*?\[?/.test(link.text) &&
    textOf(member.default ?? [])
      .replace(/[[\]*]/g, "")
      .trim() === link.text.trim()
  ) {
    diagnostics.report("odd-cell", page.source.span(link.start, link.end), {
      text: link.text,
      reason: "the column for defaults has a type; write a default, or leave the cell blank",
    });
  }
}
