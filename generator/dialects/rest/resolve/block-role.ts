/* This file is long because the words above a block can decide its role in many ways. */
import type { Label, Placed, Section } from "../../../markdown/page.js";
import type { HeadingReader, HeadingSense } from "../page/heading-words.js";
import type { Place } from "../model.js";
import { labelAbove } from "../page/label-above.js";
import { fenceTitle } from "../page/fence-title.js";
import type { Presence } from "../page/member.js";
import { namesError } from "./entity-name.js";
import { sentenceOfAnswer, speaksOfNext } from "./speaks-of-next.js";
import { isStatusLabel } from "./status-label.js";

/** The role that the words above a block give the block. */
export interface BlockRole {
  readonly role:
    | "parameters"
    | "response"
    /** Headers of an answer. */
    | "headers"
    | "errors"
    | "example"
    | "entity"
    | "status"
    | "notes"
    | "unknown";
  /** The place of the parameters: `Query parameters`. Undefined if the words do not say. */
  readonly place: Place | undefined;
  /** The presence that the words give all members: `Required parameters`. Undefined if the words do not say. */
  readonly presence: Presence | undefined;
  readonly status: number | undefined;
  /** True if the words say `request`. */
  readonly isRequest: boolean;
  /** True if the words say `example`. */
  readonly isExample: boolean;
  /** The label or heading that decided the role; undefined for the role `unknown`. */
  readonly evidence: string | undefined;
}

/**
 * Reads the role of a block from its label and the headings above it, the nearest first, up to the title of the
 * operation. The function is long because each label or heading also limits what the next one may decide.
 */
export function roleOf(
  placed: Placed,
  title: Section | undefined,
  headings: HeadingReader,
): BlockRole {
  const { label, block } = placed;
  const contexts = contextsOf(placed, title, headings);
  let isRequest = false;
  let isExample = false;
  let status: number | undefined;
  let place: Place | undefined;
  for (const [index, { text, isHeading }] of contexts.entries()) {
    const sense = headings.read(text);
    const { words } = sense;
    status ??= sense.isWhole || !isHeading ? statusOf(text, sense) : undefined;
    if (words.has("example")) isExample = true;
    // `Bad Request` is the name of a status.
    if (words.has("request") && !isStatusLabel(text)) isRequest = true;
    place ??= placeIn(text, sense);
    const decided = decideFor(placed, { text, isHeading, sense });
    if (
      listsHeaders(placed, sense, decided) &&
      endsInHeader(text, headings) &&
      contexts.some((one) => speaksOfAnswer(one, headings))
    )
      return { ...noRole, role: "headers", status, evidence: text };
    const isOfAnswer =
      decided === "parameters" &&
      (isInAnswer(label, headings) || isBelowAnswer(contexts.slice(index), headings));
    const role = isOfAnswer ? "response" : decided;
    if (role === undefined) continue;
    // Below `Response`, a heading such as `Remote user` names the case of a sample, not a type.
    if (
      role === "entity" &&
      block.kind === "code" &&
      contexts.some((one) => isAnswer(one.text, headings))
    )
      continue;
    const presence = ofSome.test(text) ? undefined : presenceOf(sense);
    const own =
      role === "parameters"
        ? (placeIn(text, sense) ??
          place ??
          placeAbove(placed, headings) ??
          placeAround(contexts.slice(index + 1), headings))
        : undefined;
    return {
      role,
      place: own,
      presence,
      status: status ?? sense.status ?? statusAround(role, contexts.slice(index + 1), headings),
      isRequest,
      isExample,
      evidence: text,
    };
  }
  return {
    role: "unknown",
    place,
    presence: undefined,
    status,
    isRequest,
    isExample,
    evidence: undefined,
  };
}

/** Returns the status that words give the block below. `Returns the book. Returns 404 if it is lost.` gives none. */
export function statusOf(text: string, { status }: HeadingSense): number | undefined {
  if ((status ?? 0) < 400 || /^\W*[1-5]\d\d\b/.test(text)) return status;
  // Only the end of the text is searched, because the pattern tries each full stop and each status.
  const isAside = /[.!]\s[^.]*\b[45]\d\d\b[^:]*$/.test(text.slice(-200));
  return isAside ? undefined : status;
}

const noRole = {
  place: undefined,
  presence: undefined,
  isRequest: false,
  isExample: false,
} as const;

/** True if a label such as `Response headers` says that the rows of a block are headers of an answer. */
function listsHeaders(
  { block: { kind } }: Placed,
  { words }: HeadingSense,
  decided: BlockRole["role"] | undefined,
): boolean {
  const hasRows = kind === "table" || kind === "list" || kind === "definitionList";
  const isOpen = decided === "response" || decided === "parameters";
  return hasRows && isOpen && words.has("header") && !words.has("request");
}

/** True if a text names headers at its end: `Response headers`, not `A file with the headers below`. */
function endsInHeader(text: string, headings: HeadingReader): boolean {
  const { isWhole } = headings.read(text);
  return isWhole || headings.read(text.split(/\s+/).at(-1) ?? "").words.has("header");
}

/** True if a block describes the members or the headers of an answer or an error. */
export const isOfResponse = ({ role }: BlockRole): boolean =>
  role === "response" || role === "headers" || role === "errors";

/** Returns the role that one label or heading gives a block; undefined if it decides nothing. */
function decideFor(
  { block, section }: Placed,
  { text, isHeading, sense }: { text: string; isHeading: boolean; sense: HeadingSense },
): BlockRole["role"] | undefined {
  if (!isHeading && (tellsReturned.test(text) || isStatusLabel(text))) return "response";
  if (!isHeading && block.kind !== "paragraph" && /^(?:\w+ )?filters\W*$/i.test(text))
    return "parameters";
  if (isHeading && block.kind === "table" && namesError(sense)) return "entity";
  const role = decide(sense, isHeading);
  if (role !== "entity" || block.kind !== "table" || !/filt[er]|pagina|sort|search/i.test(text))
    return role;
  // `Filters` may name an object too, unless the header of the table calls the rows parameters.
  const [first] = block.header;
  return first !== undefined && /^\W*(?:query )?par[aâá]m/i.test(section.page.slice(first))
    ? "parameters"
    : role;
}

/**
 * Sentences such as `Users are returned with the following attributes:` and `Returns a count in the form:`. They decide
 * before all other words.
 */
const tellsReturned =
  /\b(?:is|are|be) returned with\b|\breturns?\b(?:(?!\.\s).)*\b(?:following|these|in (?:the|this) (?:form|format|shape))\b[^.]*:$/i;

/** Returns the texts above a block, the nearest first: label, line in front, outer label, headings up to the title. */
function contextsOf(
  placed: Placed,
  title: Section | undefined,
  headings: HeadingReader,
): readonly { readonly text: string; readonly isHeading: boolean }[] {
  const contexts: { text: string; isHeading: boolean }[] = [];
  const { section, block } = placed;
  const under = "under" in block ? block.under : undefined;
  if (under !== undefined) contexts.push({ text: under, isHeading: true });
  const ofFence = fenceTitle(block, headings);
  if (ofFence !== undefined) contexts.push({ text: ofFence, isHeading: false });
  const [label, lead] = [labelAbove(placed.label, block), labelAbove(placed.lead, block)];
  const answer = lead === label ? undefined : sentenceOfAnswer(lead?.text ?? "");
  if (answer !== undefined) contexts.push({ text: answer, isHeading: false });
  if (label !== undefined && !namesRequired(label.text, headings))
    contexts.push({ text: label.text, isHeading: false });
  if (lead !== undefined && lead !== label && speaksOfNext(lead.text, headings))
    contexts.push({ text: lead.text, isHeading: false });
  // `**Answer:**` also applies to tables below it that have a label each.
  if (placed.outer !== undefined && !isOfNextOnly(placed.outer, placed, headings))
    contexts.push({ text: placed.outer.text, isHeading: false });
  for (let up: Section | undefined = section; up !== undefined && up !== title; up = up.parent) {
    if (title !== undefined && up.index < title.index) break;
    contexts.push({ text: withoutTitle(up.title, title), isHeading: true });
    if (title === undefined) break;
  }
  return contexts;
}

/**
 * True if an outer label applies to the next block only: `**Required permissions**`, or `**Example request**` in front
 * of rows with a label of their own.
 */
function isOfNextOnly(
  outer: Label,
  { label, block, containers }: Placed,
  headings: HeadingReader,
): boolean {
  const { words } = headings.read(outer.text);
  const isLabelled = labelAbove(label, block) !== undefined && label?.text !== outer.text;
  const isApart = isLabelled && block.kind !== "code" && !containers.includes("item");
  return words.has("notes") || (words.has("example") && isApart);
}

/** True for a mark with a value after a colon, which says nothing about the rows below: `Required role: editor`. */
function namesRequired(text: string, headings: HeadingReader): boolean {
  const [, words = ""] = /^([^:：]*)[:：]\s*[^\s:：]/u.exec(text) ?? [];
  return words !== "" && presenceOf(headings.read(words)) !== undefined;
}

/** Returns a heading without a repeated title: `Request Fields` for `Add a Pump Request Fields`. */
function withoutTitle(text: string, title: Section | undefined): string {
  const words = title?.title ?? "";
  const isRepeated = words.length > 3 && text.toLowerCase().startsWith(`${words.toLowerCase()} `);
  return isRepeated ? text.slice(words.length + 1) : text;
}

/**
 * Returns the place of parameters that a label above the nearest label names, such as `URL params` above `Required:`.
 * If there is none, returns the place that a bold label around the block names.
 */
function placeAbove({ label, outer }: Placed, headings: HeadingReader): Place | undefined {
  for (let up = label?.above; up !== undefined; up = up.above) {
    const place = placeOf(headings.read(up.text));
    if (place !== undefined) return place;
  }
  const sense = outer === undefined ? undefined : headings.read(outer.text);
  return sense?.isWhole === true ? placeOf(sense) : undefined;
}

/** Returns the status of the nearest label or heading around a sentence about an answer: `**Response 400**`. */
function statusAround(
  role: BlockRole["role"],
  contexts: ReturnType<typeof contextsOf>,
  headings: HeadingReader,
): number | undefined {
  if (role !== "response" && role !== "errors" && role !== "headers") return undefined;
  for (const { text, isHeading } of contexts) {
    const { isWhole, words, status } = headings.read(text);
    if ((isWhole || !isHeading) && status !== undefined) return status;
    if (isWhole && words.size > 0) return undefined;
  }
  return undefined;
}

/** Returns the place that the nearest heading around a label such as `Required` names: `Data params`. */
function placeAround(
  contexts: ReturnType<typeof contextsOf>,
  headings: HeadingReader,
): Place | undefined {
  const heading = contexts.find(({ isHeading }) => isHeading);
  const sense = heading === undefined ? undefined : headings.read(heading.text);
  return sense?.isWhole === true ? placeOf(sense) : undefined;
}

/** True if an outer label of a label is about an answer: `Response 200`. */
export function isInAnswer(label: Label | undefined, headings: HeadingReader): boolean {
  for (let up = label?.above; up !== undefined; up = up.above) {
    const { words } = headings.read(up.text);
    if (words.has("response") && !words.has("request")) return true;
  }
  return false;
}

/**
 * True for a label such as `An array of objects with these fields:` below the heading `Response`, if the label names no
 * part of the request. A label around it counts only for a sentence, because `Parameters:` may begin another part.
 */
function isBelowAnswer(
  [own, ...around]: ReturnType<typeof contextsOf>,
  headings: HeadingReader,
): boolean {
  if (own === undefined || own.isHeading) return false;
  const { words, isWhole } = headings.read(own.text);
  if (ofRequest.some((word) => words.has(word))) return false;
  const isSentence = !isWhole || /\bwith (?:these|the following)\b/i.test(own.text);
  const nearest = around.find((one) => {
    const sense = headings.read(one.text);
    return (one.isHeading || isSentence) && sense.isWhole && sense.words.size > 0;
  });
  if (nearest === undefined) return false;
  const sense = headings.read(nearest.text);
  return sense.words.has("response") && !sense.words.has("request");
}

const ofRequest = ["request", "query", "path", "cookie"] as const;

function speaksOfAnswer(
  { text, isHeading }: { readonly text: string; readonly isHeading: boolean },
  headings: HeadingReader,
): boolean {
  const { isWhole, words, status } = headings.read(text);
  if (words.has("request") || (isHeading && !isWhole)) return false;
  return words.has("response") || words.has("errors") || (isHeading && status !== undefined);
}

/** True for a block below a heading such as `Headers` that is below a heading about an answer. */
export function isBelowHeadersOfAnswer(
  placed: Placed,
  title: Section | undefined,
  headings: HeadingReader,
): boolean {
  const [own, ...above] = contextsOf(placed, title, headings).filter(({ isHeading }) => isHeading);
  const isOfHeaders = own !== undefined && headings.read(own.text).words.has("header");
  return isOfHeaders && above.some((one) => speaksOfAnswer(one, headings));
}

function isAnswer(text: string, headings: HeadingReader): boolean {
  const { isWhole, words, status } = headings.read(text);
  return isWhole && (words.has("response") || status !== undefined);
}

function decide(
  { words, isWhole, status }: HeadingSense,
  isHeading: boolean,
): BlockRole["role"] | undefined {
  if (isHeading && !isWhole && !words.has("example") && status === undefined) return "entity";
  const isParameters =
    words.has("parameters") ||
    words.has("path") ||
    words.has("query") ||
    words.has("header") ||
    words.has("cookie");
  // `Response in case of an error`, whose words some languages put in any order, is about errors.
  const isOfErrors = words.has("errors") && words.has("response") && isWhole && !isHeading;
  if (words.has("response") && !words.has("request") && !isOfErrors) return "response";
  if (words.has("errors") && !words.has("parameters")) return "errors";
  if (isHeading && isWhole && status !== undefined) return "response";
  if (isParameters) return "parameters";
  // `Required permissions` is about who may send the request.
  const isNotes = words.has("notes") && isWhole;
  if (words.has("required") || words.has("optional")) return isNotes ? "notes" : "parameters";
  if (words.has("example")) return "example";
  if (words.has("request") && words.has("body")) return "parameters";
  if (isHeading && isWhole && words.has("body")) return "parameters";
  if (isHeading && isWhole && (words.has("status") || words.has("notes")))
    return words.has("status") ? "status" : "notes";
  return undefined;
}

/** Matches words that demand some of the parameters below, but not each: `At least one field is required:`. */
const ofSome = /\b(?:at least|exactly|only|any|either|one) (?:one|of)\b/i;

/** Returns the place that a text names: in `The body of the query has this form:`, the body. */
function placeIn(text: string, sense: HeadingSense): Place | undefined {
  const isBody =
    sense.words.has("body") &&
    /^\W*the\s+(?:request\s+)?(?:body|payload)\s+(?:of|for|in)\b/i.test(text);
  return isBody && !sense.words.has("response") ? "body" : placeOf(sense);
}

/** Returns the place that words name; undefined if they mention a response, which has no parameters. */
export function placeOf({ words }: HeadingSense): Place | undefined {
  if (words.has("response") && !words.has("request")) return undefined;
  if (words.has("query")) return "query";
  if (words.has("header")) return "header";
  if (words.has("cookie")) return "cookie";
  if (words.has("body")) return "body";
  if (words.has("path")) return "path";
  return undefined;
}

/** Returns the presence that words give all members: `Required parameters`. Undefined if they say both or neither. */
export function presenceOf({ words }: HeadingSense): Presence | undefined {
  if (words.has("required") && !words.has("optional")) return "required";
  return words.has("optional") && !words.has("required") ? "optional" : undefined;
}
