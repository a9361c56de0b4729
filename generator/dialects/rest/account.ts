import { groupBy } from "../../core/group-by.js";
import { placeKey, type Span } from "../../diagnostics/diagnostic.js";
import type { Block } from "../../markdown/block.js";
import { magicBlocksOf } from "../../markdown/magic-blocks.js";
import { markAlone, tagAboveFence } from "../../markdown/masks.js";
import type { Page, Placed, Section } from "../../markdown/page.js";
import type { Claim, Range } from "../../source/source.js";
import { isOfCodes } from "./page/code-table.js";
import { unreadInSchema } from "./page/read-json-schema.js";
import type { HeadingReader } from "./page/heading-words.js";
import type { RestDiagnostic } from "./diagnostics.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import { schemaLang } from "./page/blueprint-items.js";
import { roleOf } from "./resolve/block-role.js";
import { speaksOfMembersIn } from "./resolve/find-lists.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { listedStatuses } from "./resolve/statuses.js";
import { isExplanation, isOfNotes, isOfSentences } from "./explaining-blocks.js";
import { findLeft } from "./left-tables.js";
import { factContexts } from "./fact-contexts.js";
import { describing } from "./detect.js";
import { besideRequests } from "./beside-requests.js";
import { showsOtherFormat } from "./unread-formats.js";
import { usedBlocks } from "./used-blocks.js";
import { causeOf, type UnreadCause } from "./unread-cause.js";
import { areItemsOfMembers, areNames, isListOfRequest } from "./unread-items.js";
import { findUnreadParameters } from "./unread-parameters.js";
import { lostBodies } from "./lost-bodies.js";
import { lostRequests, type Lost } from "./lost-requests.js";
import { lostSamples } from "./lost-samples.js";
import type { FactsInForm } from "./unread-facts.js";
import { findUnread } from "./find-unread.js";

/** A block or a part of a block that was not read although it may hold facts. */
export interface Unread {
  readonly kind:
    | "table"
    | "table of codes"
    | "list of parameters"
    | "list of definitions"
    | "request"
    | "sample"
    | "sample that is not JSON"
    | "JSON Schema"
    | FactsInForm["kind"];
  readonly cause: UnreadCause;
  readonly span: Span;
}

/** The account of a page: which ranges are used or prose (`claims`), and which are unread. */
export interface PageAccount {
  readonly page: Page;
  readonly claims: readonly Claim[];
  readonly unread: readonly Unread[];
}

/**
 * Accounts for the text of a tree. Excluded sections are prose, and headings are used. Each other block is used, prose
 * or unread. Running text is prose, and so is a block at a place without facts or with a diagnostic. The following
 * blocks are unread even though they count as prose: in the sections of a request, a block with the form of types or
 * statuses; outside of them, a block that describes the API.
 */
export function accountTree(
  resolved: ResolvedTree,
  diagnostics: readonly RestDiagnostic[],
): readonly PageAccount[] {
  const used = usedBlocks(resolved);
  const told = new Set(diagnostics.map(({ span }) => placeKey(span)));
  const contextOf = factContexts(resolved);
  const lost = lostBlocks(resolved);
  const { scopes, tree } = resolved;
  const { headings } = tree;
  const known = describing(resolved.reading);
  const requestOf = requestsBySection(scopes);
  const declared = groupBy(scopes, ({ scope }) => scope.request.candidate.placed?.block);
  return tree.pages.map((page) => {
    const claims: Claim[] = [];
    const unread: Unread[] = [];
    const context = contextOf(page);
    const tell = (kind: Unread["kind"], placed: Placed, { start, end }: Range): number => {
      const cause = causeOf(placed, requestOf.get(placed.section), tree);
      unread.push({ kind, cause, span: page.source.span(start, end) });
      return end;
    };
    let toldTo = 0;
    for (const section of page.sections) {
      if (tree.excluded.has(section)) {
        claims.push({ ...rangeOf(section), as: "prose" });
        continue;
      }
      if (section.heading !== undefined) claims.push({ ...rangeOf(section.heading), as: "used" });
      const own = requestOf.get(section);
      for (const placed of section.blocks) {
        const { block } = placed;
        const [isTold, left] = [told.has(`${page.path}:${block.start}`), lost.get(block)];
        if (left !== undefined) tell(left.kind, placed, left);
        else if (used.has(block)) {
          claims.push({ ...rangeOf(block), as: "used" });
          if (block.kind === "code")
            for (const part of unreadInSchema(page, block)) tell("JSON Schema", placed, part);
          const beside = besideRequests(placed, declared.get(block), { own, scopes, headings });
          unread.push(...beside.map((part) => withoutCause(part, section)));
        } else if (isTold || isProse(placed, own, headings)) {
          claims.push({ ...rangeOf(block), as: "prose" });
          const isFree = !isTold && own === undefined && isOfApi(page, known, headings);
          const free = isFree ? findLeft(placed, resolved, context) : undefined;
          if (free !== undefined) tell(free.kind, placed, free);
          // The items of a list that was reported as a whole are not reported again.
          if (isTold || block.start < toldTo || own === undefined) continue;
          const isRead = isReadStatusList(placed, own, headings);
          const found = isRead ? undefined : findUnread(placed, own, { resolved, context });
          if (found === undefined) continue;
          toldTo = tell(found.kind, placed, found);
        } else toldTo = tell(kindOf(block, page), placed, block);
      }
      const named = own && findUnreadParameters(section, own, { used, context });
      if (named && !unread.some(({ span }) => span.start.offset >= section.start))
        tell("text with names and types", named, named.block);
    }
    return { page, claims: [...claims, ...tagClaims(page)], unread };
  });
}

function withoutCause({ kind, start, end }: FactsInForm, { page, title }: Section): Unread {
  const cause = { heading: title, lacks: "", keys: [] } as const;
  return { kind, cause, span: page.source.span(start, end) };
}

/** Returns the unread part of each block that shows a sample, a request or a body. */
function lostBlocks(resolved: ResolvedTree): ReadonlyMap<Block, Lost[1]> {
  return new Map([...lostSamples(resolved), ...lostRequests(resolved), ...lostBodies(resolved)]);
}

/** Returns the first request of each section. The map gets the requests in reverse order, so the first one stays. */
function requestsBySection(scopes: readonly ResolvedScope[]): ReadonlyMap<Section, ResolvedScope> {
  return new Map(
    scopes
      .toReversed()
      .flatMap((one) => one.scope.sections.map((section) => [section, one] as const)),
  );
}

/** Returns the marks that are no blocks: tags above fences, ends of containers, marks of ReadMe's blocks. */
function tagClaims({ source }: Page): readonly Claim[] {
  const tags = [tagAboveFence, markAlone]
    .flatMap((mark) => [...source.text.matchAll(mark)])
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const { ranges } = magicBlocksOf(source);
  return [...tags, ...ranges].map((range) => ({ ...range, as: "prose" }));
}

/** True for a page that describes the API, and for a page about errors if any page describes the API. */
function isOfApi(page: Page, known: ReadonlySet<string>, headings: HeadingReader): boolean {
  if (known.size === 0 || known.has(page.path)) return known.size > 0;
  const title = page.sections.find(({ heading }) => heading !== undefined)?.title ?? "";
  return headings.read(title).words.has("errors");
}

function rangeOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

/** Matches the heading of one of several answers: `Response with the shelf`. */
const conditionalAnswer = /^\W*(?:response|answer)s?\s+(?:with|without|if|when|for)\s/i;

/** True if a block describes no part of the API, because of its kind or its place. */
function isProse(placed: Placed, own: ResolvedScope | undefined, headings: HeadingReader): boolean {
  const { block, section, containers } = placed;
  if (
    block.kind !== "table" &&
    block.kind !== "list" &&
    block.kind !== "definitionList" &&
    block.kind !== "tags" &&
    block.kind !== "code"
  )
    return true;
  // Outside of the sections of requests, all unused blocks are prose.
  if (own === undefined) return true;
  const role = roleOf(placed, own.scope.title, headings);
  if (block.kind === "code") {
    if (showsOtherFormat(placed, role, own)) return false;
    const isFurther = conditionalAnswer.test(section.title);
    const isEntity = role.role === "entity" && !lacksAnswer(own) && !isFurther;
    return role.isExample || isEntity || !/^json/.test(block.lang);
  }
  if (
    role.role === "errors" ||
    role.role === "status" ||
    role.role === "notes" ||
    role.role === "example"
  )
    return true;
  if (isExplanation(block, section.page) || isOfNotes(block, section.page, headings)) return true;
  // A note or a tab of MkDocs is parsed as a list. The blocks inside are accounted for by themselves.
  if (block.kind === "list" && /^(?:!!!|\?\?\?|===)/.test(section.page.slice(block))) return true;
  if (block.kind === "list") {
    if (areItemsOfMembers(placed, headings)) return false;
    const isOfAnswer =
      role.role === "response" && speaksOfMembersIn(placed) && areNames(block, section.page);
    if (isOfAnswer) return false;
    if (role.role === "unknown" && isListOfRequest(placed, own)) return false;
    return (
      role.role !== "parameters" || containers.length > 0 || isOfSentences(block, section.page)
    );
  }
  return containers.includes("quote");
}

/**
 * True if nothing was read of the answer of a request. JSON below a heading in words of its own, such as `For guests`,
 * may then be the answer.
 */
const lacksAnswer = ({ operation, samples }: ResolvedScope): boolean =>
  operation.returns === undefined &&
  operation.sample === undefined &&
  operation.answers.length === 0 &&
  samples.answers.length === 0;

/** True if statuses were read from a list. Such a list is not in the set of used blocks. */
function isReadStatusList(
  placed: Placed,
  { scope }: ResolvedScope,
  headings: HeadingReader,
): boolean {
  return placed.block.kind === "list" && listedStatuses(placed, scope, headings).length > 0;
}

function kindOf(block: Block, page: Page): Unread["kind"] {
  switch (block.kind) {
    case "table":
      return isOfCodes(block, page) ? "table of codes" : "table";
    case "list":
    case "tags":
      return "list of parameters";
    case "definitionList":
      return "list of definitions";
    case "code":
      if (block.lang === schemaLang) return "JSON Schema";
      return /^json/.test(block.lang) ? "sample" : "sample that is not JSON";
    default:
      return "request";
  }
}
