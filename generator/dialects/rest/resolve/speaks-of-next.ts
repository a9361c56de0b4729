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

/**
 * Returns the last sentence of a paragraph in front of a block if it begins with words for the answer: `The response
 * body is the new book.` Such a sentence is about the block, even if a label is above the paragraph.
 */
export function sentenceOfAnswer(text: string): string | undefined {
  return /(?:^|[.!?]\s+)((?:The |An? )?(?:JSON )?(?:response|answer)(?: body)? (?:will |should |then )?(?:be|is|contains?|has|have|includes?|looks?)\b[^.!?]*[.:]?)$/i.exec(
    text.slice(-400),
  )?.[1];
}

/** Words that point at what follows: `with the following body`. */
const ofNext = new RegExp(`\\b(?:following|below|these)\\b|${following}`, "iu");
