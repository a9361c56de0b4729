import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestAnswer } from "../model.js";

/** The media types of an answer, the first one apart from the others. */
export type MediaTypes = Pick<RestAnswer, "media" | "otherMedia">;

/**
 * Returns the media types in the cells of a row, or in a text: ``the receipt as `application/pdf` ``. JSON comes first,
 * because code reads it best.
 */
export function mediaIn(cells: readonly Range[], page: Page): MediaTypes {
  const found = cells.flatMap((cell) =>
    [...page.slice(cell).matchAll(mediaType)].map(([text]) => ({ text: text.toLowerCase(), cell })),
  );
  const names = [...new Set(found.map(({ text }) => text))];
  const first = found.find(({ text }) => text === "application/json") ?? found[0];
  if (first === undefined) return { media: undefined };
  const others = names.filter((name) => name !== first.text);
  const media = stated(first.text, page.source.span(first.cell.start, first.cell.end));
  return others.length === 0 ? { media } : { media, otherMedia: others };
}

/** Matches each media type of a text. */
export const mediaType =
  /\b(?:application|audio|font|image|model|text|video)\/[\w+-]+(?:\.[\w+-]+)*(?![\w/])/gi;

/** Matches words behind which a sentence is about the request. */
const ofRequest =
  /\b(?:expects?|accepts|takes|needs|requires?)\b|\brequests?\s+(?:with|in|as)\b|\bits\s+(?:body|payload)\b|\brequest\s+(?:body|payload)\b|\b(?:body|payload)\s+(?:is|must\s+be|has\s+to\s+be|should\s+be)\b|^\W*(?:send|post|put|upload|set)\b/gi;
/** Matches words behind which a sentence is about the answer. The header `Accept` names the media type of the answer. */
const ofAnswer =
  /\b(?:returns?|returned|answers?|answered|responds?|responses?|repl(?:y|ies)|gives?|yields?|produces?|comes?\s+back|sends?\s+back|accept(?:ing|ed)?)\b/gi;

/** A media type in a sentence. */
interface ToldMedia extends Range {
  /** The words of the sentence in front of it. */
  readonly before: string;
}

/** The media types of a sentence, in its order. */
interface DividedMedia {
  readonly ofRequest: readonly ToldMedia[];
  readonly others: readonly ToldMedia[];
}

/** Divides the media types of a sentence into those of the request and others, by the words before them. */
export function divideMedia(pieces: readonly Piece[]): DividedMedia {
  const divided: Record<keyof DividedMedia, ToldMedia[]> = { ofRequest: [], others: [] };
  let before = "";
  for (const { kind, text, start, end } of pieces) {
    for (const { 0: media, index } of text.matchAll(mediaType)) {
      // The text of other pieces is not as long as their place on the page.
      const isPlain = kind === "text" && end - start === text.length;
      const at = start + index;
      const range = isPlain ? { start: at, end: at + media.length } : { start, end };
      const words = before + text.slice(0, index);
      const isSent =
        lastOf(ofRequest, words) > lastOf(ofAnswer, words) && !/\b(?:if|when)\b/i.test(words);
      divided[isSent ? "ofRequest" : "others"].push({ ...range, before: words });
    }
    before += text;
  }
  return divided;
}

/** Returns the offset of the last match of a pattern, or -1. */
const lastOf = (pattern: RegExp, text: string): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** True if the words before a media type, in the same sentence, are about the answer: `Takes a name, and returns`. */
export function isBehindAnswer(before: string): boolean {
  const words = /[^]*[.!?]\s/.exec(before)?.[0].length ?? 0;
  return /\b(?:returns|responds|answers|replies)\b[^,;]*$/i.test(before.slice(words));
}

/** Returns the type that the media types of an answer imply. Undefined for JSON and XML, which may be any type. */
export function typeOfMedia({ media, otherMedia = [] }: MediaTypes): Fact<TypeRef> | undefined {
  if (media === undefined) return undefined;
  const all = [media.value, ...otherMedia];
  if (all.some((one) => /json|xml/.test(one))) return undefined;
  const name = all.every((one) => one.startsWith("text/")) ? "string" : "file";
  return { ...media, value: { kind: "scalar", name } };
}

/** True for no media type, and for JSON alone, which pages need not state. */
export function isUsual({ media, otherMedia }: MediaTypes): boolean {
  return media === undefined || (media.value === "application/json" && otherMedia === undefined);
}

/**
 * Gives an answer without a media type the one of the answer in `spoken` with the same status. If the answer has no
 * type either, it gets the type of that other answer.
 */
export function withMedia(answer: RestAnswer, spoken: readonly RestAnswer[]): RestAnswer {
  const told = spoken.find(({ status }) => status.value === answer.status.value);
  if (told === undefined || answer.media !== undefined) return answer;
  const { media, otherMedia, returns } = told;
  return {
    ...answer,
    media,
    ...(otherMedia && { otherMedia }),
    returns: answer.returns ?? returns,
  };
}
