import type { VocabularyPatch } from "../vocabulary-types.js";
import { chinese, japanese, korean } from "./east-asian.js";
import { dutch } from "./dutch.js";
import { german, persian, romance, russian } from "./european.js";
import { phraseWords } from "./phrases.js";
import { sectionWords } from "./sections.js";

/**
 * The vocabularies of further languages, with words that most sites use in headers and headings. They are always
 * known, because the words have no other meaning in English.
 */
export const furtherWords: readonly VocabularyPatch[] = [
  chinese,
  japanese,
  korean,
  romance,
  german,
  dutch,
  russian,
  persian,
  ...sectionWords,
  ...phraseWords,
];
