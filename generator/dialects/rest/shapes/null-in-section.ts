import { onceFor } from "../../../core/once.js";
import { textWithCodes } from "../../../markdown/inline.js";
import type { Section } from "../../../markdown/page.js";

const condition = "(?:if|when|unless|until|while|once|for|on|at|in|after)\\b";
/** Matches a sentence that says that a member is null, and captures its name. Above each pattern is such a sentence. */
const tellings = [
  // `next` is null on the last page. The field `next` may be `null`.
  `^(?:(?:the|its)\\s+)?(?:(?:field|member|value(?:\\s+of)?)\\s+)?\`([\\w.-]+)\`(?:\\s+(?:field|member|value|cursor|token))?\\s+(?:(?:can|may|might)\\s+be\\s+\`?null\\b|(?:is|will\\s+be)\\s+\`?null\`?\\s+${condition})`,
  // On the last page, `next` is null.
  "^(?:if|when|once|for|on|at|in|after)\\s[^,`]+,\\s+(?:the\\s+)?`([\\w.-]+)`\\s+(?:is|will\\s+be)\\s+`?null`?\\s*$",
].map((source) => new RegExp(source, "i"));

/** Returns the names of the members that the sentences of a section call null: `` `next` is null on the last page. `` */
export const nullsIn = onceFor(({ blocks, page }: Section): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { block } of blocks) {
    if (block.kind !== "paragraph" || !/\bnull\b/i.test(page.slice(block))) continue;
    const text = textWithCodes(page.inline(block)).replace(/\s+/g, " ").trim();
    for (const sentence of text.split(/[.;](?:\s+|$)/)) {
      for (const pattern of tellings) {
        const [, name] = pattern.exec(sentence.trim()) ?? [];
        if (name !== undefined) found.add(name);
      }
    }
  }
  return found;
});
