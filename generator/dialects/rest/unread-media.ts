import type { Placed } from "../../markdown/page.js";
import type { HeadingReader } from "./page/heading-words.js";
import { roleOf } from "./resolve/block-role.js";
import { divideMedia } from "./resolve/media-types.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { speaksOfBody } from "./resolve/sent-type.js";
import { rangeOf, sentences } from "./resolve/sentences.js";
import { takesBody } from "./resolve/takes-body.js";
import type { FactsInForm } from "./unread-facts.js";

/** Matches a line with a media type and nothing else: ``Content type: `image/jpeg` ``. */
const alone =
  /^\W*(?:content|media|mime)[\s-]?types?\W{0,3}:\W*(?:application|audio|font|image|multipart|text|video)\/[\w.+*-]+\W*$/i;

/**
 * Finds a sentence that gives a request a media type, or one with a media type below a heading `Body`, if the media type
 * of the body was not read.
 */
export function findMediaOfRequest(
  { block, section, containers }: Placed,
  { operation, scope }: ResolvedScope,
  headings: HeadingReader,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.length > 0) return undefined;
  const { media, method } = operation;
  if (media !== undefined || !takesBody(method.value)) return undefined;
  const isBelow = section !== scope.title && speaksOfBody(headings.read(section.title));
  const { page } = section;
  const found = sentences(page.inline(block)).find(({ pieces }) => {
    const { ofRequest, others } = divideMedia(pieces);
    // JSON is what a body has anyway.
    return [...ofRequest, ...(isBelow ? others : [])].some(
      (range) => !/\/json\b/i.test(page.slice(range)),
    );
  });
  return found && { kind: "media type", ...rangeOf(found.pieces, block) };
}

/**
 * Finds a line with a media type below a request or the rows of its parameters, if nothing says whether the body or the
 * answer has it, and neither of them was read.
 */
export function findUnreadMedia(
  placed: Placed,
  { scope, operation }: ResolvedScope,
  headings: HeadingReader,
): FactsInForm | undefined {
  const { block, section, containers } = placed;
  if (block.kind !== "paragraph" || containers.length > 0) return undefined;
  const { role } = roleOf(placed, scope.title, headings);
  if (section !== scope.title && role !== "parameters") return undefined;
  const { start, end } = block;
  if (end - start > 120 || !alone.test(section.page.slice(block))) return undefined;
  const { sends, returns, parameters, answers, shownBody, requestSamples } = operation;
  const hasBody = sends ?? shownBody ?? parameters.find((one) => one.in.value === "body");
  const isRead = [hasBody, returns, ...requestSamples].some((one) => one !== undefined);
  return isRead || answers.some((one) => one.media !== undefined)
    ? undefined
    : { kind: "media type", start, end };
}
