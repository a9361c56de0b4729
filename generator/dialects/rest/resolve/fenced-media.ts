import type { TypeRef } from "../../../core/api.js";
import { inferred } from "../../../core/fact.js";
import type { RestAnswer } from "../model.js";
import { roleOf } from "./block-role.js";
import { statusFact } from "./listed-answers.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { isOfError } from "./odd-status.js";
import { takesBody } from "./takes-body.js";

/**
 * The languages of fences with a body that is not read as a sample. The value is the media type of an answer in this
 * language. It is undefined for languages that give no answer.
 */
export const otherFormats: ReadonlyMap<string, string | undefined> = new Map([
  ["csv", "text/csv"],
  ["tsv", "text/tab-separated-values"],
  ["xml", "application/xml"],
  ["yaml", "application/yaml"],
  ["yml", "application/yaml"],
  ["toml", undefined],
  ["form", undefined],
  ["urlencoded", undefined],
  ["x-www-form-urlencoded", undefined],
  ["multipart", undefined],
]);

/**
 * Reads answers from fences below words for an answer: a fence of `csv` shows a text of the type `text/csv`. `first` is
 * the status of a fence without one; if it is undefined too, the answer has the status `default`.
 */
export function readFencedMedia(
  scope: Scope,
  first: number | undefined,
  { tree: { headings } }: MemberResolver,
): readonly RestAnswer[] {
  return scope.blocks.flatMap((placed): readonly RestAnswer[] => {
    const { block, section } = placed;
    const media = block.kind === "code" ? otherFormats.get(block.lang) : undefined;
    if (media === undefined) return [];
    const { role, status = first, isRequest } = roleOf(placed, scope.title, headings);
    // For a request without a body, such a fence can only show the answer.
    const isShown = role === "unknown" && !takesBody(scope.request.method);
    if ((role !== "response" && !isShown) || isRequest) return [];
    if (status !== undefined && isOfError(status)) return [];
    const span = section.page.source.span(block.start, block.end);
    const text: TypeRef = { kind: "scalar", name: "string" };
    return [
      {
        status: statusFact(status, span),
        returns: inferred(text, span, "rest/fence-media"),
        media: inferred(media, span, "rest/fence-media"),
        members: [],
        sample: undefined,
        notes: undefined,
      },
    ];
  });
}
