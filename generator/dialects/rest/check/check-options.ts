import { RestDiagnostics, type RestDiagnostic } from "../diagnostics.js";
import type { Tree } from "../read-tree.js";
import type { VocabularyPatch } from "../vocabulary.js";

/** Reports words of the configuration that occur on no page and therefore have no effect. */
export function checkOptions({ pages }: Tree, patch: VocabularyPatch): readonly RestDiagnostic[] {
  const diagnostics = new RestDiagnostics();
  const [first] = pages;
  const words = wordsOf(patch);
  if (first === undefined || words.length === 0) return [];
  const texts = pages.map(({ source }) => plain(source.text));
  for (const { key, word } of words) {
    const wanted = plain(word).trim();
    if (texts.some((text) => text.includes(wanted))) continue;
    diagnostics.report("unused-word", first.source.span(0, 0), { key, word });
  }
  return diagnostics.finish();
}

const groups = ["columns", "headings", "words", "types"] as const;

/** Returns the words of a configuration, each with its key: `headings.entity[0]`. */
function wordsOf(
  patch: VocabularyPatch,
): readonly { readonly key: string; readonly word: string }[] {
  return groups.flatMap((group) =>
    Object.entries<readonly string[]>(patch[group] ?? {}).flatMap(([key, words]) =>
      words.map((word, index) => ({ key: `${group}.${key}[${index}]`, word })),
    ),
  );
}

/** Returns a text for comparison: in lower case, with blanks instead of Markdown marks, hyphens and line ends. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s*_`\\-]+/g, " ");
}
