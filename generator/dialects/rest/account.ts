import type { Span } from "../../diagnostics/diagnostic.js";
import type { Block } from "../../markdown/block.js";
import { tagAboveFence } from "../../markdown/masks.js";
import type { Page, Placed } from "../../markdown/page.js";
import type { Claim, Range } from "../../source/source.js";
import { isExample } from "./page/judge-candidates.js";
import { openPath } from "./page/query-values.js";
import { titleOf } from "./page/title-section.js";
import type { RestDiagnostic } from "./diagnostics.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import { roleOf } from "./resolve/block-role.js";
import { hasUnreadBody } from "./resolve/sent-type.js";
import { listedStatuses } from "./resolve/statuses.js";
import { factContexts } from "./fact-contexts.js";
import { findFactsInForm, type FactsInForm } from "./unread-facts.js";

/** A block that nothing used, of a kind that may hold facts. */
export interface Unread {
  readonly kind:
    | "table"
    | "list of parameters"
    | "list of definitions"
    | "request"
    | "sample"
    | FactsInForm["kind"];
  /** The heading it stands below. */
  readonly heading: string;
  readonly span: Span;
}

/** Which ranges of a page are used, prose, reported or unread. */
export interface PageAccount {
  readonly page: Page;
  readonly claims: readonly Claim[];
  readonly unread: readonly Unread[];
}

/**
 * Accounts for the text of a tree. Tables, lists of definitions, requests and samples are used,
 * prose by where they stand, told by a diagnostic, or unread; headings and running text are prose.
 * Below a request, what tells types or statuses by its form is unread wherever it stands.
 */
export function accountTree(
  resolved: ResolvedTree,
  diagnostics: readonly RestDiagnostic[],
): readonly PageAccount[] {
  const used = usedBlocks(resolved);
  const told = new Set(diagnostics.map(({ span }) => `${span.file}:${span.start.offset}`));
  const contextOf = factContexts(resolved);
  const lost = lostRequests(resolved);
  const described = new Set(resolved.scopes.flatMap(({ scope }) => scope.sections));
  return resolved.tree.pages.map((page) => {
    const claims: Claim[] = [];
    const unread: Unread[] = [];
    const context = contextOf(page);
    let toldTo = 0;
    for (const section of page.sections) {
      if (resolved.tree.excluded.has(section)) {
        claims.push({ ...rangeOf(section), as: "prose" });
        continue;
      }
      if (section.heading !== undefined) claims.push({ ...rangeOf(section.heading), as: "used" });
      for (const placed of section.blocks) {
        const { block } = placed;
        const isTold = told.has(`${page.path}:${block.start}`);
        const request = lost.get(block);
        if (request !== undefined) {
          const span = page.source.span(request.start, request.end);
          unread.push({ kind: "request", heading: section.title, span });
        } else if (used.has(block)) claims.push({ ...rangeOf(block), as: "used" });
        else if (isTold || isProse(placed, resolved)) {
          claims.push({ ...rangeOf(block), as: "prose" });
          // What stands in a list was told with it.
          if (isTold || block.start < toldTo || !described.has(section)) continue;
          const found = isReadStatusList(placed, resolved)
            ? undefined
            : (unreadBody(placed, resolved) ?? findFactsInForm(placed, context));
          if (found === undefined) continue;
          toldTo = found.end;
          const span = page.source.span(found.start, found.end);
          unread.push({ kind: found.kind, heading: section.title, span });
        } else {
          const span = page.source.span(block.start, block.end);
          unread.push({ kind: kindOf(block), heading: section.title, span });
        }
      }
    }
    for (const match of page.source.text.matchAll(tagAboveFence)) {
      claims.push({ start: match.index, end: match.index + match[0].length, as: "prose" });
    }
    return { page, claims, unread };
  });
}

function rangeOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

/**
 * Requests that were taken for examples, though they stand in none, are the only one of their section, and
 * ask for what no request of the tree does.
 */
function lostRequests({ tree }: ResolvedTree): ReadonlyMap<Block, Range> {
  const { requests, mentions } = tree.choice;
  const known = new Set(requests.map(({ candidate: { route } }) => openPath(route)));
  const titles = new Set(requests.map(({ title }) => title));
  const lost = mentions.flatMap((one): (readonly [Block, Range])[] => {
    const { placed, section, method, route, where, range } = one;
    if (placed === undefined || method === undefined) return [];
    // A host or values in the path show a call, not a request for all.
    if (route.host !== undefined || route.values > 0) return [];
    const isShown = where === "fence" || where === "message" || where === "indented";
    if (!isShown || placed.containers.length > 0 || known.has(openPath(route))) return [];
    const isCovered = titles.has(section) || titles.has(titleOf(section, tree.headings));
    if (isCovered || isExample(section, placed.label?.text, tree.headings)) return [];
    return [[placed.block, range]];
  });
  return new Map(lost);
}

function usedBlocks({ tree, scopes, resolver, listParameters }: ResolvedTree): ReadonlySet<Block> {
  const used = new Set<Block>();
  for (const { placed } of tree.choice.requests.map(({ candidate }) => candidate))
    if (placed !== undefined) used.add(placed.block);
  for (const { placed } of tree.choice.mentions) if (placed !== undefined) used.add(placed.block);
  for (const { lists, samples } of scopes) {
    for (const { placed } of lists) used.add(placed.block);
    for (const sample of [...samples.answers, ...samples.errors, ...samples.requests])
      used.add(sample.code);
  }
  for (const { placed } of listParameters) used.add(placed.block);
  for (const placed of resolver.registry.byBlock.keys()) used.add(placed.block);
  for (const draft of resolver.registry.drafts) {
    if (draft.placed !== undefined) used.add(draft.placed.block);
    for (const section of draft.section.page.sections) {
      const isMember = draft.lists.some(
        ({ form, members }) =>
          form === "headings" &&
          members.some(({ range }) => range.start === section.heading?.start),
      );
      if (isMember) for (const { block } of section.blocks) used.add(block);
    }
  }
  return used;
}

/** Whether a block stands at a place where it describes no part of the API. */
function isProse(placed: Placed, { tree, scopes }: ResolvedTree): boolean {
  const { block, section, containers } = placed;
  if (
    block.kind !== "table" &&
    block.kind !== "list" &&
    block.kind !== "definitionList" &&
    block.kind !== "tags" &&
    block.kind !== "code"
  )
    return true;
  const scope = scopes.find(({ scope: one }) => one.sections.includes(section))?.scope;
  // Outside of operations and types, text is prose, as are samples of code in other languages.
  if (scope === undefined) return true;
  const role = roleOf(placed, scope.title, tree.headings);
  if (block.kind === "code") {
    return role.isExample || role.role === "entity" || !/^json/.test(block.lang);
  }
  if (
    role.role === "errors" ||
    role.role === "status" ||
    role.role === "notes" ||
    role.role === "example"
  )
    return true;
  if (isExplanation(block, section.page)) return true;
  if (block.kind === "list") return role.role !== "parameters" || containers.length > 0;
  return containers.includes("quote");
}

/** A text that links what a request sends, where neither it nor rows were read as that. */
function unreadBody(placed: Placed, { scopes, resolver }: ResolvedTree): FactsInForm | undefined {
  if (!hasUnreadBody(placed, resolver)) return undefined;
  const found = scopes.find(({ scope }) => scope.sections.includes(placed.section))?.operation;
  const isSent =
    found?.sends !== undefined || found?.parameters.some((one) => one.in.value === "body");
  const { start, end } = placed.block;
  return isSent === true ? undefined : { kind: "text with names and types", start, end };
}

/** Whether the statuses of a list were read: it is in no list of members. */
function isReadStatusList(placed: Placed, { tree, scopes }: ResolvedTree): boolean {
  if (placed.block.kind !== "list") return false;
  const scope = scopes.find(({ scope: one }) => one.sections.includes(placed.section))?.scope;
  return scope !== undefined && listedStatuses(placed, scope, tree.headings).length > 0;
}

/** Entries that explain statuses or values, or say that there is nothing: `` `a` = text ``, `**none**`. */
function isExplanation(block: Block, page: Page): boolean {
  const starts =
    block.kind === "table"
      ? block.rows.flatMap(({ cells: [first] }) => (first === undefined ? [] : [first]))
      : block.kind === "list" || block.kind === "definitionList"
        ? block.items
        : [];
  return (
    starts.length > 0 &&
    starts.every((range) =>
      /^\W*(?:[1-5]\d\d\b|none\b|n\/a\b)|^\W*`[^`]+`\s*=/i.test(page.slice(range).slice(0, 200)),
    )
  );
}

function kindOf(block: Block): Unread["kind"] {
  switch (block.kind) {
    case "table":
      return "table";
    case "list":
    case "tags":
      return "list of parameters";
    case "definitionList":
      return "list of definitions";
    case "code":
      return "sample";
    default:
      return "request";
  }
}
