import { textWithCodes, type Piece } from "../../../markdown/inline.js";

/** The word in text or code, but not the start of another word, such as `null-terminated`. */
const nullWord = "null\\b(?![-\u2011]\\w)";
const condition = "(?:if|when|unless|until|while|for|before|once|otherwise)";
const subject = "(?:(?:and|or|but|which|it|this|that|the\\s+(?:value|field|member|property))\\s+)*";
/** Match a clause that says that its own member may be null. Above each pattern is a text that it matches. */
const tellings = [
  // May be `null`, can be empty or null when it is new.
  `^\\W*${subject}(?:can|may|might|could)\\s+(?:also\\s+)?be\\s+(?:[\\w-]+\\s+or\\s+)?\`?${nullWord}`,
  // `null` if there is none.
  `^\\W*(?:or\\s+)?\`?null\`?\\s+${condition}\\b`,
  // It is `null` until it sails.
  `^\\W*${subject}(?:is|will\\s+be)\\s+\`?null\`?\\s+${condition}\\b`,
  // The name, or `null` if there is none; the name or null.
  `\\bor\\s+\`?null\`?(?:\\s+${condition}\\b|(?<!\\b(?:empty|missing|none|blank|zero|undefined|as -|as) or\\s+\`?null\`?)\\s*$)`,
  // If it has one, otherwise `null`.
  `\\b(?:otherwise|else)\\s+(?:it\\s+is\\s+)?\`?${nullWord}(?!\\s+\\w)`,
].map((source) => new RegExp(source, "i"));
/** Matches a date that may be null: ``When it sailed, or `null` ``. Behind a comma, null would be a part of a condition. */
const dateOrNull =
  /(?:^|[.;:!?(]\s*)(?:(?:the\s+)?(?:date|day|time|timestamp|moment)(?:\s+and\s+time)?\s+)?when\s[^,.;:!?()]+,\s+or\s+`?null`?\s*(?:[.;:!?)]|$)/i;
/** Words in front of null that deny it, or that make it a part of a condition: `True if it was empty or null`. */
const isOther = /\b(?:not|never|cannot|neither|nor|if|when|whether|was|were)\b|n['’]t\b/i;

/**
 * True if a description says that its member may be null: ``May be `null`.``, ``Its name, or `null` if it has none.``
 * Words about another member, such as `` `size` may be `null` ``, do not count.
 */
export function tellsNull(pieces: readonly Piece[]): boolean {
  if (!pieces.some(({ text }) => /\bnull\b/i.test(text))) return false;
  const whole = textWithCodes(pieces);
  if (dateOrNull.test(whole)) return true;
  return whole.split(/[.;:!?](?:\s|$)|[()]|\s[\u2013\u2014-]\s|,\s+(?!or\b)/).some((clause) => {
    const before = clause.slice(0, clause.search(/null\b/i));
    return !isOther.test(before) && tellings.some((pattern) => pattern.test(clause));
  });
}
