import type { VocabularyPatch } from "../vocabulary-types.js";
import { chinese, japanese, korean } from "./east-asian.js";
import { german, persian, romance, russian } from "./european.js";

/**
 * Words of further languages, for headers and headings that are the same on most sites. They mean
 * nothing else in English, so they are always known.
 */
export const furtherWords: readonly VocabularyPatch[] = [
  chinese,
  japanese,
  korean,
  romance,
  german,
  russian,
  persian,
];
