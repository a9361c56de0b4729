import type { Operation } from "../../core/api.js";
import { literalSegment, pathSegments } from "../../core/paths.js";
import { verbOf, wordsOf } from "../../core/words.js";

/** Words of titles that are left out of names, because most titles have them. */
const articles = new Set(
  "a an the this that your our its all new existing single specific given multiple".split(" "),
);
/** Words that end what a name says, if something stands before them. */
export const prepositions = new Set(
  "for of to from with without by via using as into in on at between against within under over per and or after before that which containing assigned".split(
    " ",
  ),
);
/** Words behind a verb that belong to it: `log in`. */
export const particles = new Set("in out on off up down".split(" "));

/** The verb of a title and the words behind it; those of the path if the title is a route or not in English. */
export function readTitle(operation: Operation): {
  readonly verb: string | undefined;
  readonly words: readonly string[];
} {
  const title = (operation.title?.value ?? "").replace(/\([^()]*\)/g, " ");
  const words = wordsOf(title).filter((word) => !articles.has(word));
  const isNoTitle =
    words.length === 0 || title.includes("/") || words.some((word) => /[^\x20-\x7E]/.test(word));
  if (isNoTitle) return { verb: undefined, words: pathWords(operation) };
  const verb = verbOf(words[0] ?? "");
  if (verb === undefined) return { verb, words };
  // Of `Get or download a script`, the first verb says enough.
  const isPair = /^(?:or|and)$/.test(words[1] ?? "") && verbOf(words[2] ?? "") !== undefined;
  return { verb, words: words.slice(isPair ? 3 : 1) };
}

/** The words of the texts of a path behind its last parameter, or of the last text. */
function pathWords({ path }: Operation): readonly string[] {
  const segments = pathSegments(path.value).map(literalSegment);
  const behind = segments.slice(segments.lastIndexOf(undefined) + 1);
  return (behind.length > 0 ? behind : segments.slice(-2)).flatMap((text) => wordsOf(text ?? ""));
}

/** The texts of a path, without its parameters. */
export function texts(path: Operation["path"]["value"]): readonly string[] {
  return pathSegments(path).flatMap((segment) => literalSegment(segment) ?? []);
}
