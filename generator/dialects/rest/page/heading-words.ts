import type { HeadingWord, Vocabulary } from "../vocabulary.js";
import { phraseSource } from "./phrases.js";

/** What the words of a heading or a label say. */
export interface HeadingSense {
  readonly words: ReadonlySet<HeadingWord>;
  /** True if it says nothing else, so that it is no title. */
  readonly isWhole: boolean;
  /** A status of HTTP. */
  readonly status: number | undefined;
}

/** Reads headings and labels by the words of a vocabulary; the longest words count first. */
export class HeadingReader {
  readonly #phrases: readonly {
    readonly word: HeadingWord;
    readonly text: string;
    readonly test: RegExp;
  }[];
  readonly #known = new Map<string, HeadingSense>();

  constructor(vocabulary: Vocabulary) {
    const entries = Object.entries(vocabulary.headings) as [HeadingWord, readonly string[]][];
    const all = entries.flatMap(([word, texts]) => texts.map((text) => ({ word, text })));
    this.#phrases = all
      .toSorted((a, b) => b.text.length - a.text.length)
      .map(({ word, text }) => ({ word, text, test: new RegExp(phraseSource(text), "gu") }));
  }

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
    // What stands in brackets tells which of several: `JSON Params (Group DM)`.
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
    for (const { word, text: phrase, test } of this.#phrases) {
      if (!rest.includes(phrase)) continue;
      if (!test.test(rest)) continue;
      words.add(word);
      // One phrase may be of several words of the vocabulary, which all count.
      for (const other of this.#phrases) if (other.text === phrase) words.add(other.word);
      rest = rest.replace(test, " ");
    }
    for (const word of noted?.words ?? []) if (word !== "filler") words.add(word);
    const letters = rest.replace(/\b\d{3}\b/g, " ").replace(/[^\p{L}\p{N}]+/gu, "");
    const isFiller = words.size === 1 && words.has("filler");
    return {
      words,
      isWhole:
        startsWithStatus || (letters === "" && words.size > 0 && !isFiller && !namesObject(own)),
      status: status === undefined ? undefined : Number(status),
    };
  }
}

/** `Entity Type Object`, `Field entity`: the words in front of `object` name it, whatever else they say. */
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
