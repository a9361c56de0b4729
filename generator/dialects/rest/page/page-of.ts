import type { Block } from "../../../markdown/block.js";
import { blocksOf, Page } from "../../../markdown/page.js";
import type { SourceFile } from "../../../source/source.js";
import { readBlueprint } from "./blueprint.js";
import { extendVocabulary } from "../vocabulary.js";
import { headingsOf } from "./heading-words.js";

/**
 * Makes a page. Titles of tabs and of `<details>` that name a part of a request or an answer are labels of the
 * blocks inside. Only the built-in words count, because the words of a configuration are not known yet.
 */
export function pageOf(file: SourceFile & { readonly blocks?: readonly Block[] }): Page {
  const text = file.text.replace(/^\uFEFF/, "");
  const blocks = readBlueprint(text, file.blocks ?? blocksOf(file));
  return new Page({ ...file, blocks }, namesPart);
}

/**
 * True for a title that names a part of a request or an answer: `Request body`, `Response`, `404 Not Found`. False for
 * languages and formats of samples: `cURL`, `JSON`.
 */
function namesPart(title: string): boolean {
  if (/^\W*(?:curl|json|xml|form|form[- ]data|multipart|raw)\W*$/i.test(title)) return false;
  const { isWhole, words, status } = headingsOf(extendVocabulary()).read(title);
  return isWhole && (status !== undefined || parts.some((word) => words.has(word)));
}

const parts = [
  "request",
  "response",
  "errors",
  "parameters",
  "path",
  "query",
  "header",
  "cookie",
  "body",
] as const;
