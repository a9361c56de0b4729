import { inPlace } from "../languages/sentences.js";

const englishPlace =
  /^(?:(?:(?:(?:sent|passed) )?in\b:?\s*(?:the )?)?(?:path|query|body|headers?|cookie|form)(?: (?:parameter|param|string))?|ur[il] param(?:eter)?|in (?:the )?url)$/i;
const otherPlace = new RegExp(`^${inPlace}$`, "iu");

/**
 * True for words that name the place of a parameter: `query`, `in body`, `in: header`, `in the query string`, `dans le
 * corps`.
 */
export function isPlace(text: string): boolean {
  const words = text.trim();
  return englishPlace.test(words) || otherPlace.test(words);
}
