import { RestDiagnostics, type RestDiagnostic } from "../diagnostics.js";
import { titleTest } from "../page/exclude-sections.js";
import type { Tree } from "../read-tree.js";
import type { VocabularyPatch } from "../vocabulary.js";

/** Reports words and headings of the configuration that occur on no page and therefore have no effect. */
export function checkOptions({ pages }: Tree, patch: VocabularyPatch): readonly RestDiagnostic[] {
  const diagnostics = new RestDiagnostics();
  const [first] = pages;
  if (first === undefined || Object.keys(patch).length === 0) return [];
  const span = first.source.span(0, 0);
  const titles = pages.flatMap(({ sections }) => sections.map(({ title }) => title));
  for (const [index, word] of (patch.exclude ?? []).entries()) {
    if (!word.startsWith("#") || titles.some((title) => titleTest(word).test(title))) continue;
    diagnostics.report("unused-word", span, { key: `exclude[${index}]`, word });
  }
  const words = wordsOf(patch);
  const texts = pages.map(({ source }) => plain(source.text));
  for (const { key, word } of words) {
    const wanted = plain(word).trim();
    if (texts.some((text) => text.includes(wanted))) continue;
    diagnostics.report("unused-word", span, { key, word });
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
