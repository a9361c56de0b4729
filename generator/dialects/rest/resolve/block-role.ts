import type { Label, Placed, Section } from "../../../markdown/page.js";
import type { HeadingReader, HeadingSense } from "../page/heading-words.js";
import type { Place } from "../model.js";
import type { Presence } from "../page/member.js";
import { namesError } from "./entity-name.js";

/** What the words above a block make of it. */
export interface BlockRole {
  readonly role:
    | "parameters"
    | "response"
    /** Headers of an answer. */
    | "headers"
    | "errors"
    | "example"
    | "entity"
    | "values"
    | "status"
    | "notes"
    | "unknown";
  readonly place: Place | undefined;
  /** What the words above say of all members: `Required parameters`. */
  readonly presence: Presence | undefined;
  readonly status: number | undefined;
  readonly isRequest: boolean;
  readonly isExample: boolean;
  /** The text that decided, with its section or label. */
  readonly evidence: string | undefined;
}

/**
 * Reads the label and the headings above a block, the nearest first, up to the title of the operation.
 * It is long because each context adds to what the next one may decide.
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
  for (const { text, isHeading } of contexts) {
    const sense = headings.read(text);
    const { words } = sense;
    status ??= sense.isWhole || !isHeading ? sense.status : undefined;
    if (words.has("example")) isExample = true;
    if (words.has("request")) isRequest = true;
    place ??= placeOf(sense);
    const decided = decideFor(placed, { text, isHeading, sense });
    if (
      listsHeaders(placed, sense, decided) &&
      contexts.some((one) => speaksOfAnswer(one, headings))
    )
      return { ...noRole, role: "headers", status, evidence: text };
    const role = decided === "parameters" && isInAnswer(label, headings) ? "response" : decided;
    if (role === undefined) continue;
    // A case that an answer is shown for has a heading of its own: `Remote user`.
    if (
      role === "entity" &&
      block.kind === "code" &&
      contexts.some((one) => isAnswer(one.text, headings))
    )
      continue;
    const presence = presenceOf(sense);
    const own =
      role === "parameters" ? (placeOf(sense) ?? place ?? placeAbove(label, headings)) : undefined;
    return {
      role,
      place: own,
      presence,
      status: status ?? sense.status,
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

const noRole = {
  place: undefined,
  presence: undefined,
  isRequest: false,
  isExample: false,
} as const;

/** Whether words call the rows of a block headers, and nothing calls them those of a request: `Response headers`. */
function listsHeaders(
  { block: { kind } }: Placed,
  { words }: HeadingSense,
  decided: BlockRole["role"] | undefined,
): boolean {
  const hasRows = kind === "table" || kind === "list" || kind === "definitionList";
  const isOpen = decided === "response" || decided === "parameters";
  return hasRows && isOpen && words.has("header") && !words.has("request");
}

/** Whether a list is of an answer: of its members or its headers. */
export function isOfResponse({ role }: BlockRole): boolean {
  return role === "response" || role === "headers";
}

/** What a text makes of a block, by its words and by what else the block shows. */
function decideFor(
  { block, section }: Placed,
  { text, isHeading, sense }: { text: string; isHeading: boolean; sense: HeadingSense },
): BlockRole["role"] | undefined {
  if (!isHeading && tellsReturned.test(text)) return "response";
  if (!isHeading && block.kind !== "paragraph" && /^(?:\w+ )?filters\W*$/i.test(text))
    return "parameters";
  if (isHeading && block.kind === "table" && namesError(sense)) return "entity";
  const role = decide(sense, isHeading);
  if (role !== "entity" || block.kind !== "table" || !/filt[er]|pagina|sort|search/i.test(text))
    return role;
  // `Filters` may be an object, too, if the header of its table does not call the rows parameters.
  const [first] = block.header;
  return first !== undefined && /^\W*(?:query )?par[aâá]m/i.test(section.page.slice(first))
    ? "parameters"
    : role;
}

/** `Users are returned with the following attributes:`, whatever else the sentence speaks of. */
const tellsReturned =
  /\b(?:is|are|be) returned with\b|\breturns?\b.*\b(?:following|these)\b[^.]*:$/i;

/** The texts above a block: its label, the line in front of it, and the headings up to the title. */
function contextsOf(
  placed: Placed,
  title: Section | undefined,
  headings: HeadingReader,
): readonly { readonly text: string; readonly isHeading: boolean }[] {
  const contexts: { text: string; isHeading: boolean }[] = [];
  const { label, lead, section, block } = placed;
  const isOwn = (one: { start: number } | undefined): boolean =>
    one === undefined || one.start === block.start;
  if (!isOwn(label)) contexts.push({ text: label?.text ?? "", isHeading: false });
  if (lead !== undefined && !isOwn(lead) && lead !== label && speaksOfNext(lead.text, headings))
    contexts.push({ text: lead.text, isHeading: false });
  // `**Answer:**` also stands for the tables of its parts, each of which has a label.
  if (placed.outer !== undefined) contexts.push({ text: placed.outer.text, isHeading: false });
  for (let up: Section | undefined = section; up !== undefined && up !== title; up = up.parent) {
    if (title !== undefined && up.index < title.index) break;
    contexts.push({ text: withoutTitle(up.title, title), isHeading: true });
    if (title === undefined) break;
  }
  return contexts;
}

/** A heading without the words of the title that it stands below: `Add a Pump Request Fields`. */
function withoutTitle(text: string, title: Section | undefined): string {
  const words = title?.title ?? "";
  const isRepeated = words.length > 3 && text.toLowerCase().startsWith(`${words.toLowerCase()} `);
  return isRepeated ? text.slice(words.length + 1) : text;
}

/** Whether a paragraph speaks of the block below it: it ends with a colon or says no more than that. */
export function speaksOfNext(text: string, headings: HeadingReader): boolean {
  return text.length < 200 && (/[:：]$/.test(text) || headings.read(text).isWhole);
}

/** The place that the item tells in which a label stands: `URL params` above `Required:`. */
function placeAbove(label: Label | undefined, headings: HeadingReader): Place | undefined {
  for (let up = label?.above; up !== undefined; up = up.above) {
    const place = placeOf(headings.read(up.text));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Whether the list that a label is an item of speaks of an answer: `Response 200`. */
function isInAnswer(label: Label | undefined, headings: HeadingReader): boolean {
  for (let up = label?.above; up !== undefined; up = up.above) {
    const { words } = headings.read(up.text);
    if (words.has("response") && !words.has("request")) return true;
  }
  return false;
}

function speaksOfAnswer(
  { text, isHeading }: { readonly text: string; readonly isHeading: boolean },
  headings: HeadingReader,
): boolean {
  const { isWhole, words, status } = headings.read(text);
  if (words.has("request") || (isHeading && !isWhole)) return false;
  return words.has("response") || words.has("errors") || (isHeading && status !== undefined);
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
  if (words.has("response") && !words.has("request")) return "response";
  if (words.has("errors") && !words.has("parameters")) return "errors";
  if (isHeading && isWhole && status !== undefined) return "response";
  if (isParameters) return "parameters";
  if (words.has("required") || words.has("optional")) return "parameters";
  if (words.has("example")) return "example";
  if (words.has("request") && words.has("body")) return "parameters";
  if (isHeading && isWhole && words.has("body")) return "parameters";
  if (isHeading && isWhole && (words.has("status") || words.has("notes")))
    return words.has("status") ? "status" : "notes";
  return undefined;
}

/** The place that words tell; what a response has is no place of a request. */
export function placeOf({ words }: HeadingSense): Place | undefined {
  if (words.has("response") && !words.has("request")) return undefined;
  if (words.has("query")) return "query";
  if (words.has("header")) return "header";
  if (words.has("cookie")) return "cookie";
  if (words.has("body")) return "body";
  if (words.has("path")) return "path";
  return undefined;
}

/** What words say of all members: `Required parameters`. Undefined if they say both or nothing. */
export function presenceOf({ words }: HeadingSense): Presence | undefined {
  if (words.has("required") && !words.has("optional")) return "required";
  return words.has("optional") && !words.has("required") ? "optional" : undefined;
}
