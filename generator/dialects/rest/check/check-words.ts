import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { leadsToType } from "../resolve/whole-type.js";
import { isSlip } from "./is-misspelt.js";

/** Matches a word before the type of its items: `array` in `array of [book](#book)`. */
const inFrontOf = /(?:^|[^\p{L}])(\p{L}{3,})\s+(?:of|with)\s+(?:(?:the|all|up to|\d+)\s+)*$/iu;
/** Matches a word that begins the description of a response: `Returns` in `Returns a [book](#book)`. */
const opening = /^(?:\W*[1-5](?:\d\d|xx))?\W*(\p{L}{5,})[\s:]/iu;

/** The length of the end of a text in which `inFrontOf` is searched, because the search is slow. */
const longestEnd = 60;

/** Returns the word that `inFrontOf` matches. */
function wordInFront(text: string): string | undefined {
  const end = text.slice(-longestEnd);
  return /\s$/.test(end) && /(?:of|with)\s/i.test(end) ? inFrontOf.exec(end)?.[1] : undefined;
}

/**
 * Reports misspelt words that, spelt correctly, would say that a type is a list or that a sentence
 * describes the response.
 */
export function checkWords(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const check = checkerOf(resolved, diagnostics);
  const { scopes, resolver } = resolved;
  const lists = [
    ...scopes.flatMap((scope) => scope.lists.map(({ list }) => list)),
    ...resolver.registry.drafts.flatMap((draft) => draft.lists),
  ];
  for (const { page, members } of lists)
    for (const { type = [] } of members) check.list(type, page, true);
  for (const { scope } of scopes) {
    for (const { block, section } of scope.blocks) {
      const { page } = section;
      if (block.kind !== "paragraph" || !/\[[^\]]*\][[(]/.test(page.slice(block))) continue;
      const pieces = page.inline(block);
      check.list(pieces, page, false);
      check.answer(pieces, page);
    }
  }
}

function checkerOf({ tree, resolver }: ResolvedTree, diagnostics: RestDiagnostics) {
  const { words, types } = tree.vocabulary;
  const lists = single([...words.listOf, ...types.array, ...types.map, "dictionary", "collection"]);
  const answers = single([...words.returns, "returns", "return", "responds"]);
  const report = (word: string, known: readonly string[], piece: Piece, page: Page): void => {
    const small = word.toLowerCase();
    if (known.includes(small)) return;
    const meant = known.find((one) => one.charAt(0) === small.charAt(0) && isSlip(small, one));
    if (meant === undefined) return;
    const at = page.slice(piece).indexOf(word);
    const start = piece.start + Math.max(0, at);
    const span = page.source.span(start, start + word.length);
    diagnostics.report("misspelt-word", span, { word, meant, place: "in front of a type" });
  };
  return {
    /** Checks words before links to types. In the text of a type, words before `of` are checked, too. */
    list: (pieces: readonly Piece[], page: Page, isType: boolean): void => {
      for (const [index, piece] of pieces.entries()) {
        if (piece.kind !== "text") continue;
        const next = pieces[index + 1];
        const isInFront = next !== undefined && leadsToType(next, page, resolver);
        const word = isInFront
          ? wordInFront(piece.text)
          : isType
            ? /^\s*(\p{L}{3,})\s+of\s/u.exec(piece.text)?.[1]
            : undefined;
        if (word !== undefined) report(word, lists, piece, page);
      }
    },
    answer: (pieces: readonly Piece[], page: Page): void => {
      if (!pieces.some((piece) => leadsToType(piece, page, resolver))) return;
      const first = pieces.find(({ kind, text }) => kind === "text" && /\p{L}/u.test(text));
      const word = opening.exec(first?.text ?? "")?.[1];
      if (word !== undefined && first !== undefined) report(word, answers, first, page);
    },
  };
}

function single(words: readonly string[]): readonly string[] {
  return words.filter((word) => /^\p{L}{3,}$/u.test(word));
}
