import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { RestParameter } from "../model.js";
import type { HeadingReader } from "../page/heading-words.js";
import { mediaLine } from "./answer-sections.js";
import { isOfResponse, roleOf } from "./block-role.js";
import { isBehindAnswer } from "./media-types.js";
import type { Samples } from "./samples.js";
import type { ScopedList } from "./scoped-list.js";
import type { Scope } from "./scopes.js";
import type { ShownRequest } from "./shown-requests.js";
import { textOf } from "./text-facts.js";

/** The sources of the media type of a body. */
interface MediaEvidence {
  readonly scope: Scope;
  readonly lists: readonly ScopedList[];
  readonly parameters: readonly RestParameter[];
  readonly shown: readonly ShownRequest[];
  readonly samples: Samples;
  readonly headings: HeadingReader;
}

const names = /\b(multipart\/form-data|application\/x-www-form-urlencoded|application\/json)\b/i;

/** Matches words for a further way to send files, which is not how a request is usually sent. */
const further =
  /\balso\s+(?:supports?|accepts?|takes?|allows?)\s+(?:\w+\s+){0,2}?(?:attachments|files|uploads)\b[^]*/i;

/**
 * Reads the media type of a request's body: from the text, an example, a file among the parameters, or rows of a
 * form. Undefined if none of these says.
 */
export function readMedia(evidence: MediaEvidence): Fact<string> | undefined {
  const { parameters, shown, samples } = evidence;
  const told = mediaInText(evidence) ?? mediaInHeaders(evidence);
  if (told !== undefined) return told;
  const { method } = evidence.scope.request;
  const sent = shown.find((one) => one.media !== undefined && one.method === method);
  if (sent?.media !== undefined) return inferred(sent.media, sent.span, "rest/sent-by-example");
  // If curl sends a file whose name does not show its type, the body is JSON if the page shows JSON as the body.
  const [body] = samples.requests;
  if (body?.node !== undefined && shown.some(isFile))
    return inferred("application/json", body.span, "rest/sent-by-example");
  const file = parameters.find(
    ({ in: place, type }) =>
      place.value === "body" && JSON.stringify(type.value).includes('"file"'),
  );
  if (file !== undefined) return inferred("multipart/form-data", file.span, "rest/file-in-body");
  return mediaOfRows(evidence);
}

/** True if a command sends the content of a file, and neither a header nor the name says what it is. */
const isFile = ({ body, media }: ShownRequest): boolean =>
  media === undefined && body?.startsWith("@") === true;

function mediaInText({ scope, headings }: MediaEvidence): Fact<string> | undefined {
  for (const placed of scope.blocks) {
    const { block, section } = placed;
    if (block.kind !== "paragraph") continue;
    const text = section.page.slice(block);
    const own = mediaLine.exec(text);
    const found = own ?? names.exec(text.replace(further, ""));
    const media = found?.[1];
    if (isBehindAnswer(text.slice(0, found?.index ?? 0))) continue;
    if (media === undefined) continue;
    const { role } = roleOf(placed, scope.title, headings);
    if (role === "response" || (own !== null && role === "errors")) continue;
    return stated(media.toLowerCase(), section.page.source.span(block.start, block.end));
  }
  return undefined;
}

/**
 * Reads the media type of a form from the headers of a request, in a block of lines or in a table: `Content-Type:
 * multipart/form-data`. Without it, a body is JSON, so a header that says so adds nothing.
 */
function mediaInHeaders({ scope, headings }: MediaEvidence): Fact<string> | undefined {
  for (const placed of scope.blocks) {
    const { block, section } = placed;
    if (block.kind !== "code" && block.kind !== "table") continue;
    const { page } = section;
    const isLines = block.kind === "code" && headerLines.test(page.slice(block.content).trimEnd());
    const ranges = block.kind === "table" ? block.rows : isLines ? [block.content] : [];
    for (const range of ranges) {
      const media = formHeader.exec(page.slice(range))?.[1];
      if (media === undefined) continue;
      if (isOfResponse(roleOf(placed, scope.title, headings))) continue;
      return stated(media.toLowerCase(), page.source.span(range.start, range.end));
    }
  }
  return undefined;
}

/** Matches lines that are all headers: `X-Shop: 5`. */
const headerLines = /^(?:[ \t]*[A-Za-z][\w-]*:[ \t]*\S[^\n]*(?:\n|$))+$/;

/** Matches a header with the media type of a form, in a line or in the cells of a row. */
const formHeader =
  /^[ \t|`*]*Content-Type[`*]*(?::|[ \t]*\|(?:[^|\n]*\|)*?)[ \t]*[`"]?(multipart\/form-data|application\/x-www-form-urlencoded)(?![\w,/])/im;

/** Returns the media type of forms if the place column or the heading of body rows says `form`. */
function mediaOfRows({ lists }: MediaEvidence): Fact<string> | undefined {
  for (const { list, role } of lists) {
    const isForm = /\bform\b|\bform-?data\b/i;
    const row = list.members.find(({ place }) => place !== undefined && isForm.test(textOf(place)));
    const isHeaded = role.place === "body" && isForm.test(role.evidence ?? "");
    if (row === undefined && !isHeaded) continue;
    const range = row?.range ?? list.range;
    const span = list.page.source.span(range.start, range.end);
    return inferred("application/x-www-form-urlencoded", span, "rest/form-rows");
  }
  return undefined;
}
