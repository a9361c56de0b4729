import type { Placed } from "../../markdown/page.js";
import { isName } from "./page/member.js";
import { rangeOf, sentences } from "./resolve/sentences.js";
import type { FactContext, FactsInForm } from "./unread-facts.js";

/** Matches words for all requests, and a verb for sending behind them: `All list calls accept`. */
const accepting =
  /\b(?:all|every|each|any)\s+(?:\w+\s+){0,2}?(?:requests?|calls?|endpoints?|lists?|operations?|methods?|routes?|collections?)\b[^.;`]{0,40}?\b(?:accepts?|takes?|supports?|understands?|needs?|requires?|(?:may|can|must|should)\s+(?:also\s+)?(?:send|have|carry|include|pass|be\s+(?:sent|called|given|paged)))\b/i;
/** Words of sentences that deny, show or answer, or that are about headers. */
const isOfOther =
  /\b(?:not|never|no|none|without|headers?|authenti\w+|authori[sz]\w+|credentials?|answers?|returns?|responses?|e\.g|such as|for example|like)\b|n['’]t\b/i;

/** Matches a method, a media type, or a header, which has its own diagnostic. */
const isOther = /^[A-Z]+$|\/|^[A-Z]\w*-/;

/**
 * Finds a sentence such as ``All lists accept `page` and `size` `` in text that belongs to no request. A sentence whose
 * names are all parameters that were read is not found.
 */
export function findParametersOfAll(
  { block, section: { page }, containers }: Placed,
  { isNamed }: FactContext,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  const found = sentences(page.inline(block)).find(({ text, pieces }) => {
    const told = accepting.exec(text);
    if (told === null || isOfOther.test(text)) return false;
    const behind = text.slice(told.index + told[0].length);
    return pieces.some(({ kind, text: name }) => {
      const isBehind = behind.includes(name);
      const mayBeSent = isName(name) && !isOther.test(name);
      return kind === "code" && isBehind && mayBeSent && !isNamed(name);
    });
  });
  return (
    found && { kind: "sentence about parameters of all requests", ...rangeOf(found.pieces, block) }
  );
}
