import type { Placed } from "../../markdown/page.js";
import { isName } from "./page/member.js";
import { rangeOf, sentences } from "./resolve/sentences.js";
import type { FactContext, FactsInForm } from "./unread-facts.js";

/** Matches a parameter beside the word: ``accepts the `size` parameter``, ``with the parameter `size` ``. */
const parameter =
  /`([^`=\s]+)(?:=[^`]*)?`\s+(?:(?:optional|required|request)\s+)?(?:param(?:eter)?|argument)s?\b|\b(?:param(?:eter)?|argument)\s+`([^`=\s]+)(?:=[^`]*)?`/g;
/** Words of sentences that deny, or speak of an answer, of examples or of another thing that has parameters. */
const isOfOther =
  /\b(?:not|never|no|none|without|cannot|instead|deprecated|removed|formerly|answers?|returns?|responses?|example|e\.g|function|command|callbacks?|web-?hooks?)\b|\b(?:added|renamed)\s+(?:(?:an?|the)\s+)?`|n['’]t\b/i;

/**
 * Finds a sentence that names a parameter that no page describes, and does not say where a request with a body has it:
 * ``Accepts the `size` parameter``.
 */
export function findUnreadParameter(
  { block, section: { page } }: Placed,
  { isNamed }: FactContext,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || !/param|argument/i.test(page.slice(block))) return undefined;
  const found = sentences(page.inline(block)).find(({ pieces }) => {
    const shown = page.slice(rangeOf(pieces, block));
    if (isOfOther.test(shown.replace(/`[^`]*`/g, "`"))) return false;
    return [...shown.matchAll(parameter)].some(([, first, second = ""]) => {
      const name = first ?? second;
      return isName(name) && !isNamed(name);
    });
  });
  return found && { kind: "text with names and types", ...rangeOf(found.pieces, block) };
}
