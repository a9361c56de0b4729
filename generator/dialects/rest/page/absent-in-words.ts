import { plainText, type Piece } from "../../../markdown/inline.js";

/** The start of a clause, with words for its own member: `It is`, `this field`. */
const start =
  "(?:^|[.;:,(\u2013\u2014]\\s*)(?:(?:and|but|otherwise|else|it|which|(?:this|the)(?: (?:field|member|property|value))?|is|will be) )*";
const condition = "(?:if|when|unless|once|until|while|for|after|before)";
const present = "(?:present|included|returned|sent|shown|visible|available|exposed)";
const gone = "(?:omitted|absent|left out|undefined|unset)";
/** Match a clause that says that its own member may be absent. Above each pattern is a text that it matches. */
const tellings = [
  // Only present for guests, not returned by default, it is visible only to its owner.
  `(?:(?:only|not) ${present}|${present} only) (?:${condition}|by default|to (?:its |the )?(?:owner|admin|author|creator|user)s?|(?:in|with|during|on) (?:an? |the )?(?:\\w+ )?(?:answers?|responses?|lists?|requests?|details|creation))`,
  // Only set once it has sailed. `Only set by the server` says who sets it.
  `(?:(?:only|not) (?:set|given|provided|populated)|(?:set|given|provided|populated) only) ${condition}`,
  // Present if it was sent.
  "(?:present|exists?|appears?) (?:if|when|unless|only)",
  // Returned only if it was sent. `The deposit, returned if all is well` is about the deposit.
  "(?:included|returned) only (?:if|when|unless)",
  // Only appears in lists.
  `only (?:exists|appears) (?:${condition}|in|with|on)`,
  // It is omitted when it is empty, absent in lists. `Omitted for brevity` is about the page.
  `${gone} (?!for brevity)(?:${condition}|in|from|on)`,
  "missing (?:if|when|unless|until|while)",
  // If it has one, otherwise omitted.
  `(?<=\\b(?:otherwise|else) (?:it is )?)(?:${gone}|missing|not ${present})`,
  // May be absent, might not be returned.
  `(?:may|can|might) (?:be (?:${gone}|missing)|not (?:always )?be (?:${present}|set|there))`,
  "not always (?:present|included|returned|set|there)",
  // Never returned.
  "never (?:present|included|returned)",
];
const absent = new RegExp(`${start}(?:${tellings.join("|")})\\b`, "i");

/** True if a description says that its member may be absent: `Only present for guests`, `It is omitted when empty`. */
export function tellsAbsence(pieces: readonly Piece[]): boolean {
  return absent.test(plainText(pieces).replace(/\s+/g, " ").trim());
}
