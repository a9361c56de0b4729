import type { Section } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { isMisspelt } from "./is-misspelt.js";

/**
 * Reports misspelt headings of sections with tables, lists or samples. Rows below such a heading would be
 * read as members of a type, or not at all.
 */
export function checkSections({ tree, scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const words = knownWords(Object.values(tree.vocabulary.headings).flat());
  const seen = new Set<Section>();
  for (const { scope } of scopes) {
    for (const section of scope.sections) {
      if (section === scope.title || seen.has(section) || !holdsFacts(section)) continue;
      seen.add(section);
      if (tree.headings.read(section.title).isWhole) continue;
      const meant = correct(section.title, words);
      if (meant === section.title || !tree.headings.read(meant).isWhole) continue;
      const { page, heading, start, end } = section;
      const span = page.source.span(heading?.text.start ?? start, heading?.text.end ?? end);
      diagnostics.report("misspelt-heading", span, { title: section.title, meant });
    }
  }
}

function holdsFacts({ blocks }: Section): boolean {
  const kinds: readonly string[] = ["table", "list", "definitionList", "code"];
  return blocks.some(({ block: { kind } }) => kinds.includes(kind));
}

/** Returns the single words of phrases that have more than four letters. */
function knownWords(phrases: readonly string[]): readonly string[] {
  const words = phrases.flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}]+/u));
  return [...new Set(words)].filter((word) => word.length > 4);
}

/** Returns a title with each misspelt word replaced by the known word. */
function correct(title: string, words: readonly string[]): string {
  return title.replace(/\p{L}{5,}/gu, (word) => {
    const small = word.toLowerCase();
    if (words.includes(small)) return word;
    const near = words.find(
      (known) =>
        // The first letter is seldom misspelt: `Reader` is not `Header`.
        known.charAt(0) === small.charAt(0) && known !== `${small}s` && isMisspelt(small, known),
    );
    if (near === undefined) return word;
    return word.charAt(0) + near.slice(1);
  });
}
