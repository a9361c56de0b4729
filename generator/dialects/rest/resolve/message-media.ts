import { stated } from "../../../core/fact.js";
import type { RestAnswer } from "../model.js";
import { typeOfMedia } from "./media-types.js";
import type { Samples } from "./samples.js";

/** Matches the media type in the headers at the start of an HTTP message. */
const header = /^(?:(?![ \t]*\n)[^\n]*\n)*?[ \t]*Content-Type:[ \t]*([\w.+-]+\/[\w.+-]+)/i;

/** Reads answers that are not JSON from samples of HTTP messages with a body, whose headers state the media type. */
export function readShownMedia({ answers }: Samples): readonly RestAnswer[] {
  return answers.flatMap(({ status, node, code, placed, base }): readonly RestAnswer[] => {
    const { page } = placed.section;
    const { start } = code.content;
    const found = header.exec(page.slice({ start, end: base }).replace(/^\s+/, ""));
    const media = found?.[1]?.toLowerCase();
    const hasBody = page.slice({ start: base, end: code.content.end }).trim() !== "";
    if (status === undefined || node !== undefined || !hasBody) return [];
    if (media === undefined || /json/.test(media)) return [];
    const at = start + page.slice({ start, end: base }).toLowerCase().indexOf(media);
    const span = page.source.span(at, at + media.length);
    const told = stated(media, span);
    const none = { sample: undefined, notes: undefined, members: [] };
    const answer = {
      status: stated(status, span),
      returns: typeOfMedia({ media: told }),
      media: told,
    };
    return [{ ...answer, ...none }];
  });
}
