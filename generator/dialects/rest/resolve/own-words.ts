import { anyOf } from "../page/phrases.js";
import type { Vocabulary } from "../vocabulary.js";

/**
 * The words of a configuration that stand in sentences, as expressions. What English sentences say is
 * read by patterns that know more of them.
 */
export interface OwnWords {
  /** The end of a text in front of a default in code. */
  readonly beforeDefault: RegExp;
  /** The text behind a default in code: `(domyślnie)`. */
  readonly afterDefault: RegExp;
  /** A default without code. */
  readonly plainDefault: RegExp;
  /** The end of a text in front of values in code. */
  readonly beforeOptions: RegExp;
  /** Values without code, behind a colon. */
  readonly plainOptions: RegExp;
  /** What stands between two values or types. */
  readonly or: RegExp;
  readonly returns: RegExp;
  readonly nothing: RegExp;
  /** The end of a text in front of what a list has. */
  readonly listOf: RegExp;
  /** What says that a mark holds only in some cases. */
  readonly conditional: RegExp;
}

/** The expressions of a vocabulary. */
export function ownWords({ words }: Pick<Vocabulary, "words">): OwnWords {
  const [byDefault, options, or] = [anyOf(words.default), anyOf(words.options), anyOf(words.or)];
  const test = (source: string): RegExp => new RegExp(source, "iu");
  const value = "true|false|null|-?\\d+(?:\\.\\d+)?|\"[^\"]*\"|'[^']*'";
  const between = `\\s*(?:[,/|、，]|${or})\\s*`;
  return {
    beforeDefault: test(`${byDefault}\\s*[:=：]?\\s*[(（]?\\s*$`),
    afterDefault: test(`^\\s*[(（]?\\s*${byDefault}\\s*(?:[)）.,;]|$)`),
    plainDefault: test(`${byDefault}\\s*[:=：]?\\s*(${value})(?![\\p{L}\\p{N}_]|\\.\\d)`),
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
}
