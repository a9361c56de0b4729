import { stated, type Fact } from "../../../core/fact.js";
import type { TypeRef } from "../../../core/api.js";
import type { Placed } from "../../../markdown/page.js";
import type { Tree } from "../read-tree.js";
import type { RestParameter, RestSample, ShapeMember } from "../model.js";
import { isOfResponse, roleOf } from "./block-role.js";
import { returnSentences } from "./return-sentences.js";
import type { MemberResolver } from "./resolve-member.js";
import type { ScopedList } from "./scoped-list.js";
import type { Scope } from "./scopes.js";
import { rangeOf, sentences } from "./sentences.js";
import { unknownType } from "./type-text.js";

/** A list of objects without known members. The rows of a table can become their members. */
const listOfObjects: TypeRef = { kind: "array", items: { kind: "scalar", name: "json" } };

const list =
  "(?:an?|the)\\s+(?:(?!(?:of|with|in|that|or|and)\\b)[\\p{L}-]+\\s+){0,2}?(?:list|array)(?=\\W*$|\\s*[.,:;(]|\\s+(?:of|with|where|which|whose|in|that|containing|sorted|ordered|as)\\b)";
/**
 * Matches words for a list behind a verb such as `returns`: `a list of crates`, `crates as a list`, and a whole text
 * such as `JSON array of objects`.
 */
const answered = new RegExp(
  `^\\W*(?:${list}|JSON\\s+(?:array|list)\\s+of\\s+objects\\b|[\\p{L} ]{1,40}\\s+as\\s+${list}\\W*$)`,
  "iu",
);
/** Matches a sentence about a body that is a list: `Takes a list of crates`, `The body is an array`. */
const sent = new RegExp(
  `^\\W*(?:(?:(?:it|this|(?:this|the)\\s+(?:call|request|endpoint|method|operation|route))\\s+)?(?:takes?|accepts?|expects?|requires?|send|post|put|pass|submit|provide)|(?:(?:the|its)\\s+)?(?:request\\s+)?(?:body|payload)\\s*(?::|(?:is|must\\s+be|should\\s+be|has\\s+to\\s+be|will\\s+be)))\\s+${list}`,
  "iu",
);
/** Matches words for a list that is one of several forms, or a part of the body. */
const limited =
  /\bor\s+(?:an?|one|the|single|just|nothing|null)\b|\b(?:in|as|under|named|called|by|through)\s+(?:the\s+)?(?:["'`]|\w+\s+(?:field|member|param\w*|property|key)\b)/i;

/** Matches words for another place than the body. */
const elsewhere = /\b(?:query|headers?|path|url)\b/i;

/** True for a row that may itself be the list that the sentence means. The rows are then those of an envelope. */
function holdsList(type: TypeRef): boolean {
  if (type.kind === "nullable") return holdsList(type.of);
  if (type.kind !== "array") return false;
  return type.items.kind !== "scalar" || /^(?:json|unknown)$/.test(type.items.name);
}

interface AnswerText {
  readonly blocks: readonly Placed[];
  /** The sample of the answer. */
  readonly sample: RestSample | undefined;
  /** True if a block is below words for the answer. Undefined for a block about something else. */
  readonly isInResponse: (placed: Placed) => boolean | undefined;
  readonly resolver: MemberResolver;
}

/**
 * Returns the type of an answer whose members stand in tables: an object, or a list of objects. A sample
 * decides which one. Without a sample, a sentence does: `Returns a list of crates:`. Undefined without a table.
 */
export function typeOfRows(
  [first]: readonly ScopedList[],
  members: readonly ShapeMember[],
  text: AnswerText,
): Fact<TypeRef> | undefined {
  if (first === undefined) return undefined;
  const { page, range } = first.list;
  const span = page.source.span(range.start, range.end);
  const node = text.sample?.node;
  const isList = node?.kind === "array" && node.items[0]?.kind === "object";
  if (isList) return stated(listOfObjects, span);
  const told = node === undefined ? readAnsweredList(members, text) : undefined;
  return told ?? stated({ kind: "scalar", name: "json" }, span);
}

/** Returns a list of objects if a sentence calls the answer a list. Undefined if a row may be that list. */
function readAnsweredList(
  members: readonly ShapeMember[],
  { blocks, isInResponse, resolver }: AnswerText,
): Fact<TypeRef> | undefined {
  if (members.some(({ type }) => holdsList(type.value))) return undefined;
  for (const placed of blocks) {
    const isBelow = isInResponse(placed);
    if (isBelow === undefined || placed.containers.includes("quote")) continue;
    for (const { behind, isPart, range } of returnSentences(placed, isBelow, resolver.words)) {
      if (isPart || !answered.test(behind) || limited.test(behind)) continue;
      return stated(listOfObjects, placed.section.page.source.span(range.start, range.end));
    }
  }
  return undefined;
}

/** Matches `JSON list of alarms` and `a list of alarms as JSON`. */
const ofJson =
  /^\W*(?:an?\s+|the\s+)?(?:JSON\s+(?:list|array)\s+of\s+[\p{L} -]{2,40}|(?:list|array)\s+of\s+[\p{L} -]{2,40}\s+(?:as|in)\s+JSON)\W*$/iu;

/** Returns a list of unknown items if a sentence calls the JSON of the answer a list of things that no page describes. */
export function readJsonList(
  blocks: readonly Placed[],
  { isInResponse, resolver }: Pick<AnswerText, "isInResponse" | "resolver">,
): Fact<TypeRef> | undefined {
  for (const placed of blocks) {
    const isBelow = isInResponse(placed);
    if (isBelow === undefined || placed.containers.includes("quote")) continue;
    for (const { behind, isPart, range } of returnSentences(placed, isBelow, resolver.words)) {
      if (isPart || !ofJson.test(behind)) continue;
      const span = placed.section.page.source.span(range.start, range.end);
      return stated({ kind: "array", items: unknownType }, span);
    }
  }
  return undefined;
}

/**
 * Returns a list of objects if a sentence calls the body of a request a list: `Takes a list of crates:`. Undefined if a
 * row may be that list, or if a sample shows the body.
 */
export function readSentList(
  { blocks, title }: Scope,
  parameters: readonly RestParameter[],
  { samples, tree: { headings } }: { readonly samples: readonly RestSample[]; readonly tree: Tree },
): Fact<TypeRef> | undefined {
  const rows = parameters.filter((one) => one.in.value === "body");
  if (rows.length === 0 || samples.some(({ node }) => node !== undefined)) return undefined;
  if (rows.some(({ type }) => holdsList(type.value))) return undefined;
  for (const placed of blocks) {
    const { block, section } = placed;
    if (block.kind !== "paragraph" || placed.containers.includes("quote")) continue;
    const role = roleOf({ ...placed, label: undefined, lead: undefined }, title, headings);
    if (isOfResponse(role) || role.role === "errors") continue;
    for (const { text, pieces } of sentences(section.page.inline(block))) {
      const range = rangeOf(pieces, block);
      const isLimited = limited.test(section.page.slice(range)) || elsewhere.test(text);
      if (!sent.test(text) || isLimited) continue;
      return stated(listOfObjects, section.page.source.span(range.start, range.end));
    }
  }
  return undefined;
}
