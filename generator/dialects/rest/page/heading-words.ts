import { onceFor } from "../../../core/once.js";
import type { HeadingWord, Vocabulary } from "../vocabulary.js";
import { isSpaced } from "./phrases.js";

/** The meaning of a heading or a label. */
export interface HeadingSense {
  readonly words: ReadonlySet<HeadingWord>;
  /**
   * True if the text is not a title: it begins with a status code, or consists of vocabulary words for a part of a
   * page.
   */
  readonly isWhole: boolean;
  /** The HTTP status code in the text. Undefined if there is none. */
  readonly status: number | undefined;
}

interface Phrase {
  readonly text: string;
  /** The heading words of the vocabulary that list this phrase; there may be several. */
  readonly words: Set<HeadingWord>;
  /** True if the phrase matches only between word borders. */
  readonly isSpaced: boolean;
}

/** Reads headings and labels by the phrases of a vocabulary; longer phrases match before shorter ones. */
export class HeadingReader {
  /** Keyed by the first word of the phrases, or by their first two characters in scripts without blanks. */
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #known = new Map<string, HeadingSense>();

  constructor(vocabulary: Vocabulary) {
    const entries = Object.entries(vocabulary.headings) as [HeadingWord, readonly string[]][];
    const all = new Map<string, Phrase>();
    for (const [word, texts] of entries) {
      for (const own of texts) {
        // `#read` replaces apostrophes by blanks.
        const text = own.replace(/['’]/g, " ");
        const known = all.get(text);
        if (known === undefined)
          all.set(text, { text, words: new Set([word]), isSpaced: isSpaced(text) });
        else known.words.add(word);
      }
    }
    for (const phrase of all.values()) {
      const start = phrase.isSpaced ? (wordsOf(phrase.text)[0] ?? "") : phrase.text.slice(0, 2);
      this.#phrases.set(start, [...(this.#phrases.get(start) ?? []), phrase]);
    }
  }

  /** Returns the meaning of a heading or a label, without regard to the words around it. */
  read(text: string): HeadingSense {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const sense = this.#read(text);
    this.#known.set(text, sense);
    return sense;
  }

  #read(text: string): HeadingSense {
    const status = /(?:^|\D)([1-5]\d\d)(?!\d|\s*%)/.exec(text)?.[1];
    const startsWithStatus = /^\W*[1-5]\d\d\b(?!\.)/.test(text);
    // Words in brackets distinguish parts of one kind: `JSON Params (Group DM)`.
    const outer = text.replace(/\s*\([^()]*\)/g, " ").trim();
    const inner = outer === text ? "" : text.slice(text.indexOf("("));
    // `PUT parameters` are the parameters of a PUT, not a title.
    const own = (outer === "" ? text : outer).replace(
      /\b(?:GET|POST|PUT|PATCH|DELETE)(?=[\s-]+(?:param|arg|body|data|field|variable|query|path|header|request|response|url)\p{L}*(?:[\s-]|$))/iu,
      (method) => (method === method.toUpperCase() ? "" : method),
    );
    const noted = inner === "" || outer === "" ? undefined : this.read(inner.replace(/[()]/g, " "));
    let rest = ` ${own
      .toLowerCase()
      .slice(0, 200)
      .replace(/(?<=\p{L})-(?=param|arg|attrib|header|bod|field|string)/gu, " ")
      .replace(/[^\p{L}\p{N}.\-/]+/gu, " ")} `;
    const words = new Set<HeadingWord>();
    for (const phrase of this.#phrasesIn(rest)) {
      const left = without(rest, phrase);
      if (left === rest) continue;
      for (const word of phrase.words) words.add(word);
      rest = left;
    }
    for (const word of noted?.words ?? []) if (word !== "filler") words.add(word);
    const letters = rest.replace(/\b\d{3}\b/g, " ").replace(/[^\p{L}\p{N}]+/gu, "");
    const isFiller = words.size === 1 && words.has("filler");
    const part = letters === "" ? undefined : partOf(text);
    if (part !== undefined) {
      const sense = this.read(part.label);
      if (sense.isWhole && parameterWords.some((word) => sense.words.has(word))) return sense;
    }
    // In `OPTIONS /raw`, the method is no word for parameters.
    const isRequest = /^\W*OPTIONS\s+\//.test(text);
    const isOfWords = letters === "" && words.size > 0 && !isFiller && !isRequest;
    return {
      words,
      isWhole: startsWithStatus || (isOfWords && !namesObject(own)),
      status: status === undefined ? undefined : Number(status),
    };
  }

  /** Returns the phrases that may occur in a text, the longest first. */
  #phrasesIn(text: string): readonly Phrase[] {
    const starts = new Set(wordsOf(text));
    // Text of scripts without blanks may have Latin words in it.
    if (/[^\u0000-\u024F]/.test(text)) {
      for (let at = 0; at < text.length; at++)
        starts.add(text.slice(at, at + 2)).add(text.charAt(at));
      for (const [word] of text.matchAll(/[a-z0-9\u00DF-\u024F]+/g)) starts.add(word);
    }
    return [...starts]
      .flatMap((start) => this.#phrases.get(start) ?? [])
      .toSorted((a, b) => b.text.length - a.text.length);
  }
}

/** Returns the reader of a vocabulary, which is made once. */
export const headingsOf = onceFor((vocabulary: Vocabulary) => new HeadingReader(vocabulary));

/** The words of labels for parameters, after which a dash may name one part of them: `Data params - address`. */
const parameterWords: readonly HeadingWord[] = ["parameters", "path", "query", "body", "header"];

/**
 * Divides a label of two or more words from the name of one part after a dash or colon: `Data params - address`.
 * Undefined for other texts.
 */
export function partOf(
  text: string,
): { readonly label: string; readonly name: string } | undefined {
  const parts = /^([^:–—]*\S\s+\S[^:–—]*?)(?:\s+[-–—]|\s*[:：])\s+(\S.*)$/.exec(text.trim());
  return parts === null ? undefined : { label: parts[1] ?? "", name: parts[2] ?? "" };
}

/**
 * Replaces each occurrence of a phrase by a blank, in a text of words, blanks and `.-/`. It uses no regular
 * expressions, because compiling those with letter classes costs more than all other work on headings.
 */
function without(text: string, { text: phrase, isSpaced: isWord }: Phrase): string {
  let result = text;
  let at = result.indexOf(phrase);
  while (at !== -1) {
    const end = at + phrase.length;
    const isWhole = !isWord || (isBorder(result, at - 1) && isBorder(result, end));
    if (isWhole) result = `${result.slice(0, at)} ${result.slice(end)}`;
    at = result.indexOf(phrase, at + 1);
  }
  return result;
}

const wordsOf = (text: string): readonly string[] => text.split(/[ ./-]+/);
const isBorder = (text: string, at: number): boolean => " .-/".includes(text.charAt(at));

/** True if words before a noun such as `object` or `entity` name the object: `Entity Type Object`, `Field entity`. */
function namesObject(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const at = words.findIndex((word) => /^(?:object|structure|entity|model|schema)s?$/.test(word));
  const before = words.slice(
    0,
    Math.max(0, words[0] === "entity" && at === 0 ? words.lastIndexOf("object") : at),
  );
  const roles =
    /^(?:response|request|body|json|example|sample|query|header|parameters?|attributes?|the|an?|result|return|returned|output|input|payload|error)s?$/;
  return before.some((word) => !roles.test(word));
}
