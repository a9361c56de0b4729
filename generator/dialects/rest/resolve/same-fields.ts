import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Placed } from "../../../markdown/page.js";
import type { RestAnswer, RestOperation } from "../model.js";
import type { MemberResolver } from "./resolve-member.js";
import { rangeOf, sentences } from "./sentences.js";

const same = "\\bsame\\s+(?:fields|members|attributes|properties|keys)\\s+as\\s+";
/** Matches words before a name whose fields an answer has: `same fields as the singer objects in`. */
const ofFields = new RegExp(
  `${same}(?:(?:the|each|an?)\\s+(?:[\\w-]+\\s+){0,3}(objects?|items?|entries|elements?)\\s+(?:in|of|from|by)\\s+)?(?:the\\s+)?["“«„(\\[]?\\s*$`,
  "i",
);
/** Matches a sentence up to the link to a type: `The answer has the same fields as a`. */
const ofType = new RegExp(
  `^\\W*(?:(?:the|this)\\s+(?:response|answer|body|object)\\s+has\\s+)?(?:the\\s+)?${same}(?:(?:an?|the)\\s+)?$`,
  "i",
);

/**
 * Returns whose fields an answer has by the words before a name: those of another answer, or those of the objects in
 * that answer. Undefined for other words.
 */
export function tellsSameFields(before: string): "answer" | "objects" | undefined {
  const found = ofFields.exec(before);
  if (found === null) return undefined;
  return found[1] === undefined ? "answer" : "objects";
}

/** Reads `Same fields as the [Singer object](#singer-object).` in a section about the answer. */
export function readSameFields(
  { block, section: { page } }: Placed,
  resolver: MemberResolver,
): Fact<TypeRef> | undefined {
  if (block.kind !== "paragraph" || !/\bsame\s/i.test(page.slice(block))) return undefined;
  for (const { pieces } of sentences(page.inline(block))) {
    const [before, link, behind, ...more] = pieces;
    if (before?.kind !== "text" || link?.kind !== "link" || more.length > 0) continue;
    const isWhole =
      ofType.test(before.text) && /^(?:\s+objects?)?\s*\.?\s*$/i.test(behind?.text ?? "");
    const type = isWhole ? resolver.lookup(page).link(link.href ?? "") : undefined;
    if (type?.kind !== "named") continue;
    const { start, end } = rangeOf(pieces, block);
    return stated(type, page.source.span(start, end));
  }
  return undefined;
}

type Content = Pick<RestAnswer, "returns" | "members" | "sample">;

/**
 * Returns an answer as one of the objects in it, if it is a list. The sample of the list is left out, because it does
 * not show this answer.
 */
export function oneOf<C extends Content>(content: C): C {
  const { returns } = content;
  if (returns === undefined || returns.value === "none" || returns.value.kind !== "array")
    return content;
  const members = content.members.flatMap((member) =>
    member.path.startsWith("[].") ? [{ ...member, path: member.path.slice(3) }] : [],
  );
  return {
    ...content,
    returns: { ...returns, value: returns.value.items },
    members,
    sample: undefined,
  };
}

/**
 * True for a request that probably answers one object. Its method is not `GET`, or its path ends in a parameter, and
 * its title has no word such as `list` or `search`.
 */
export function isOfOne({ method, path, title }: RestOperation): boolean {
  if (/\b(?:list|lists|all|search|find|bulk|batch|several|many)\b/i.test(title.value)) return false;
  const last = path.value.parts.at(-1);
  return method.value !== "GET" || (last !== undefined && typeof last !== "string");
}
