import { onceFor } from "../../../core/once.js";
import { anyOf } from "../page/phrases.js";
import type { Vocabulary } from "../vocabulary.js";

/**
 * The words of a vocabulary that are in sentences, as regular expressions. English sentences are mostly read by more
 * exact patterns elsewhere.
 */
export interface OwnWords {
  /** Matches the end of a text before a default in code. */
  readonly beforeDefault: RegExp;
  /** Matches the start of a text after a default in code: `(domyślnie)`. */
  readonly afterDefault: RegExp;
  /** Matches a default that is not in code; the first group is the value. */
  readonly plainDefault: RegExp;
  /**
   * Matches a default that is not in code, before the words for it: `(20 par défaut)`; the first group is the value.
   */
  readonly plainBeforeDefault: RegExp;
  /** Matches the end of a text before values in code. */
  readonly beforeOptions: RegExp;
  /** Matches values that are not in code, after a colon; the first group is all values. */
  readonly plainOptions: RegExp;
  /** Matches a text between two values: a comma or a word for `or`. */
  readonly or: RegExp;
  /** Matches a word for `returns`. */
  readonly returns: RegExp;
  /** Matches a word for an empty answer. */
  readonly nothing: RegExp;
  /** Matches the end of a text before the items of a list: `list of`. */
  readonly listOf: RegExp;
  /** Matches a word that limits a mark to some cases: `if`, `unless`. */
  readonly conditional: RegExp;
}

/** Makes the regular expressions of a vocabulary. */
export const ownWords = onceFor(({ words }: Pick<Vocabulary, "words">): OwnWords => {
  const [byDefault, options, or] = [anyOf(words.default), anyOf(words.options), anyOf(words.or)];
  const test = (source: string): RegExp => new RegExp(source, "iu");
  const value = "true|false|null|-?\\d+(?:\\.\\d+)?|\"[^\"]*\"|'[^']*'";
  const between = `\\s*(?:[,/|、，]|${or})\\s*`;
  return {
    beforeDefault: test(`${byDefault}\\s*[:=：,，]?\\s*[(（]?\\s*$`),
    afterDefault: test(`^\\s*[(（]?\\s*${byDefault}\\s*(?:[)）.,;]|$)`),
    plainDefault: test(`${byDefault}\\s*[:=：,，]?\\s*(${value})(?![\\p{L}\\p{N}_]|\\.\\d)`),
    plainBeforeDefault: test(`(?<![\\p{L}\\p{N}_.,-])(${value})\\s*[(（]?\\s*${byDefault}`),
    beforeOptions: test(`${options}\\s*[:：(\\[（]*\\s*$`),
    plainOptions: test(
      `${options}\\s*[:：]\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*(?:${between}[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)+)\\s*(?:[.;)。）]|$)`,
    ),
    or: test(`^\\s*(?:[、，]|,?\\s*${or})\\s*$`),
    returns: test(anyOf(words.returns)),
    nothing: test(anyOf(words.nothing)),
    listOf: test(`${anyOf(words.listOf)}\\s*$`),
    conditional: new RegExp(anyOf(words.conditional), "u"),
  };
});
