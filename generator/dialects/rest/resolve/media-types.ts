import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
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
