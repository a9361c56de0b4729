import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Member } from "./member.js";
import { presenceOf, presenceOfPair } from "./presence-word.js";

/** Matches a label and the word after it: `Required: yes`. */
const labelled =
  /(?:^|[.;,)。\n]\s*|\s[–—-]\s)(\p{L}[\p{L} ]{0,20}?\s*[:=?：]\s*\p{L}+)(?!\p{L})/gu;

/**
 * Reads the presence that a text states: a mark at its end, as in `Size (optional, default 20)`; a sentence `Required.` or
 * `Required: **yes**` anywhere; `This field is required.` at its end; or `A required string` at its start.
 */
export function presenceInText(text: readonly Piece[], vocabulary: Vocabulary): Member["presence"] {
  const all = plainText(text).trim();
  const at = text.findLastIndex((piece) => /[^\s.()[\]]/.test(piece.text));
  const end = text[at];
  const before = text[at - 1];
  // The word has to stand alone, because `required` may be a value: ``Either `optional` or `required`.``
  const isAlone =
    before === undefined || before.kind === "break" || /[.([–—,-]\s*$|^<br/.test(before.text);
  const isSet = end !== undefined && (end.kind === "code" || end.isStrong || end.isEmphasis);
  const last = isAlone && isSet ? end.text : "";
  const word = last.replace(/[\s.()[\]]+/g, "");
  const alone = presenceOf(word, vocabulary) ?? presenceOf(all, vocabulary);
  if (alone !== undefined) return alone;
  for (const [sentence] of all.matchAll(/(?<=[.)。]\s*)\p{Lu}[^.。]*(?=[.。]|$)/gu)) {
    const own = presenceOf(sentence, vocabulary);
    if (own !== undefined) return own;
  }
  const [, told = ""] =
    /(?:^|[.)。]\s+)(?:this|it)(?: (?:field|parameter|attribute|property|value|argument|key))? is (required|mandatory|optional)\.?$/i.exec(
      all,
    ) ?? [];
  const [, first = told] =
    /^\W*(?:is )?an? (required|optional) (?:string|boolean|bool|integer|number|array|list|object)\b/i.exec(
      all,
    ) ?? [];
  if (first !== "") return /^o/i.test(first) ? "optional" : "required";
  for (const [, pair = ""] of all.matchAll(labelled)) {
    const own = presenceOfPair(pair, vocabulary);
    if (own !== undefined) return own;
  }
  const marks =
    /[(（]([^()（）]*)[)）]\s*[.。]?$/
      .exec(all)?.[1]
      ?.toLowerCase()
      .split(/\s*[,;，；、]\s*/) ?? [];
  // `(optional, required or both)` lists values.
  const isList = marks.slice(1).some((one) => /^(?:required|optional)\b/.test(one));
  const [mark = ""] = isList ? [] : marks;
  return presenceOf(mark, vocabulary);
}
