import { following } from "../languages/sentences.js";
import type { HeadingReader } from "../page/heading-words.js";

/**
 * True if a paragraph introduces the block below it: it ends with a colon, or all its words are heading words. A sentence
 * that ends before the block, such as `Returns the list.`, says nothing of the block.
 */
export function speaksOfNext(text: string, headings: HeadingReader): boolean {
  if (text.length >= 200) return false;
  const isEnded = /\p{L}\s+\p{L}.*[.。]$/su.test(text) && !ofNext.test(text);
  return /[:：]$/.test(text) || (!isEnded && headings.read(text).isWhole);
}

/** Words that point at what follows: `with the following body`. */
const ofNext = new RegExp(`\\b(?:following|below|these)\\b|${following}`, "iu");
