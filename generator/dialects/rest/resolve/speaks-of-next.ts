import { following } from "../languages/sentences.js";
import type { HeadingReader } from "../page/heading-words.js";

/**
 * True if a paragraph of fewer than 200 characters introduces the block below it. It ends with a colon, or all its words
 * are heading words. In the second case, a sentence with a full stop also needs a word such as `following`.
 */
export function speaksOfNext(text: string, headings: HeadingReader): boolean {
  if (text.length >= 200) return false;
  const isEnded = /\p{L}\s+\p{L}.*[.。]$/su.test(text) && !ofNext.test(text);
  return /[:：]$/.test(text) || (!isEnded && headings.read(text).isWhole);
}

/** Words that point at what follows: `with the following body`. */
const ofNext = new RegExp(`\\b(?:following|below|these)\\b|${following}`, "iu");
