import { stated } from "../../../core/fact.js";
import type { RestAnswer } from "../model.js";
import { typeOfLine } from "./answers.js";
import { labelledLines } from "./labelled-lines.js";
import { mediaIn, typeOfMedia } from "./media-types.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";

/** Reads answers from lines that begin with a label and a status: `Respuesta 200: una [Sala](#sala)`. */
export function readLabelledAnswers(scope: Scope, resolver: MemberResolver): readonly RestAnswer[] {
  return scope.blocks.flatMap((placed) => {
    const { page } = placed.section;
    return labelledLines(placed, resolver.tree.headings).map((line): RestAnswer => {
      const { status, range } = line;
      const media = mediaIn([range], page);
      return {
        status: stated(status, page.source.span(range.start, range.end)),
        returns: typeOfLine(line, placed, resolver) ?? typeOfMedia(media),
        members: [],
        ...media,
        sample: undefined,
        notes: undefined,
      };
    });
  });
}
