import { groupBy } from "../../../core/group-by.js";
import type { Block } from "../../../markdown/block.js";
import { magicBlocksOf } from "../../../markdown/magic-blocks.js";
import type { Placed } from "../../../markdown/page.js";
import { overlapsAny } from "../../../source/source.js";
import type { RestType } from "../model.js";
import type { MemberList } from "../page/member.js";
import type { TypeDraft } from "../resolve/type-draft.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { Change, LeftText } from "./change.js";
import { formatHeadings } from "./format-headings.js";
import { formatList, toldOf, type Told } from "./format-list.js";
import { formatRequest } from "./format-request.js";
import { formatTable } from "./format-table.js";
import { settleChanges } from "./settle-changes.js";

/** The result of formatting a tree. */
export interface FormattedTree {
  /** The new texts of the pages that change. Keyed by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The texts that could not be brought into the plain form, sorted by offset. */
  readonly left: readonly LeftText[];
}

/**
 * Brings the pages of a tree into the plain form of docs/dialects/rest.md: requests as a line of code, headings
 * with usual titles and levels, lists of members as tables, and tables with usual columns. A change that would
 * alter a fact or add a diagnostic is not made and is returned in `left`. All other text stays byte for byte.
 */
export function formatTree(resolved: ResolvedTree): FormattedTree {
  const { tree } = resolved;
  const found = [...formatHeadings(resolved), ...formatMembers(resolved)];
  const requests = groupBy(tree.choice.requests, ({ candidate }) => candidate.group);
  const lines = [...requests.values()].flatMap(([request, ...more]) =>
    request === undefined || more.length > 0 ? [] : (formatRequest(request) ?? []),
  );
  const changes = [...found, ...lines].filter((one) => "edits" in one);
  const real = changes.filter(isReal).toSorted((a, b) => startOf(a) - startOf(b));
  const { pages, left } = settleChanges(resolved, real);
  const changed = pages.filter((page, at) => page !== tree.pages[at]);
  const stays = [...found.filter((one) => "message" in one), ...left];
  return {
    texts: new Map(changed.map(({ path, source }) => [path, source.written])),
    left: stays.toSorted((a, b) => a.offset - b.offset),
  };
}

/**
 * True if at least one edit of a change differs from the text of the page. False for a change inside of a block of
 * ReadMe, whose JSON an edit would break.
 */
function isReal({ page, edits }: Change): boolean {
  const { written } = page.source;
  const { ranges } = magicBlocksOf(page.source);
  if (edits.some((edit) => overlapsAny(ranges, edit))) return false;
  return edits.some(
    ({ start, end, text }) => written.slice(start, end).replaceAll("\r\n", "\n") !== text,
  );
}

function startOf({ edits: [first] }: Change): number {
  return first?.start ?? 0;
}

/**
 * A list or table that was read, with the facts of its members (keyed by name). `head` is the title of its column
 * of names; undefined for a table of values.
 */
interface Described {
  readonly placed: Placed;
  readonly list: MemberList | undefined;
  readonly head: "Name" | "Field" | undefined;
  readonly told: ReadonlyMap<string, Told>;
}

function formatMembers(resolved: ResolvedTree): readonly (Change | LeftText)[] {
  const { vocabulary } = resolved.tree;
  const done = new Set<Block>();
  return describedIn(resolved).flatMap(({ placed, list, head, told }) => {
    const { block, section, containers } = placed;
    const { page } = section;
    // Operations of one section share its lists.
    if (containers.length > 0 || done.has(block)) return [];
    done.add(block);
    if (block.kind === "table") return formatTable(block, page, { vocabulary, head }) ?? [];
    if (list === undefined || head === undefined) return [];
    if (block.kind !== "list" && block.kind !== "definitionList") return [];
    return formatList(block, list, { head, vocabulary, told });
  });
}

function describedIn({ scopes, resolver, reading }: ResolvedTree): readonly Described[] {
  const inScopes = scopes.flatMap(({ lists, operation }) =>
    lists.map(({ placed, list, role }): Described => {
      const isAnswer = role.role === "response" || role.role === "errors";
      const members = operation.members.flatMap(({ path, field }) =>
        field === undefined ? [] : [[path.replaceAll("[]", ""), toldOf(field)] as const],
      );
      const headers = operation.headers.map(({ field }) => [field.name, toldOf(field)] as const);
      if (role.role === "headers") return { placed, list, head: "Name", told: new Map(headers) };
      const parameters = operation.parameters.map((one) => [one.name, toldOf(one)] as const);
      const told = new Map(isAnswer ? members : parameters);
      return { placed, list, head: isAnswer ? "Field" : "Name", told };
    }),
  );
  const types = new Map(reading.types.map((one) => [one.id, one]));
  const inTypes = [...resolver.registry.byBlock].map(([placed, draft]): Described => {
    const list = draft.lists.find(({ block }) => block === placed.block);
    return {
      placed,
      list,
      head: list === undefined ? undefined : "Field",
      told: fieldsOf(types.get(draft.id), draft),
    };
  });
  return [...inScopes, ...inTypes];
}

function fieldsOf(type: RestType | undefined, { kind }: TypeDraft): ReadonlyMap<string, Told> {
  if (kind !== "object" || type?.kind !== "object") return new Map();
  return new Map(type.fields.map((field) => [field.name, toldOf(field)]));
}
