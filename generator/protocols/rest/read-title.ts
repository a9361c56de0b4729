import type { Operation } from "../../core/api.js";
import { literalSegment, pathSegments } from "../../core/paths.js";
import { singular, verbOf, wordsOf } from "../../core/words.js";

/** Words of titles that are left out of names, because most titles have them. */
const articles = new Set(
  "a an the this that your our its all new existing single specific given multiple".split(" "),
);
/** Words that end a name, if other words come before them. */
export const prepositions = new Set(
  "for of to from with without by via using as into in on at between against within under over per and or after before that which containing assigned".split(
    " ",
  ),
);
/** Words that belong to the verb before them: `log in`. */
const particles = new Set("in out on off up down".split(" "));

/**
 * Reads the verb and the other words of a title. Without a title, or if it has a slash or characters other than ASCII,
 * the words come from the path and there is no verb.
 */
export function readTitle(operation: Operation): {
  readonly verb: string | undefined;
  readonly words: readonly string[];
} {
  const whole = (operation.title?.value ?? "").replace(/\([^()]*\)/g, " ").trim();
  const title = operation.method.value === "GET" ? asListing(whole) : whole;
  const words = titleWords(title);
  const isNoTitle =
    words.length === 0 || title.includes("/") || words.some((word) => /[^\x20-\x7E]/.test(word));
  if (isNoTitle) return { verb: undefined, words: pathWords(operation) };
  const verb = verbOf(words[0] ?? "");
  if (verb === undefined) return { verb, words };
  // In `Get or download a script`, the first verb is enough.
  const isPair = /^(?:or|and)$/.test(words[1] ?? "") && verbOf(words[2] ?? "") !== undefined;
  return { verb, words: words.slice(isPair ? 3 : 1) };
}

/**
 * Splits a title into words, without articles. A hyphenated word that contains an article or a preposition stays
 * one word: `over-the-air`.
 */
function titleWords(title: string): readonly string[] {
  return title.split(/\s+/).flatMap((text, index) => {
    const words = wordsOf(text);
    const isOne = words.some((word) => articles.has(word) || prepositions.has(word));
    // `Log-in` as the first word is split, because it is a verb.
    if (index > 0 && words.length > 1 && isOne) return [words.join("-")];
    return words.filter((word) => !articles.has(word));
  });
}

/** Rewrites `Get all issues` and `A list of issues` to `List issues`. */
function asListing(title: string): string {
  const [, first = "", all, rest = ""] =
    /^(?:(\w+)\s+)?(?:(all)|(?:an?\s+|the\s+)?list\s+of)\s+(.*)$/i.exec(title) ?? [];
  const verb = verbOf(first) ?? "";
  const isRead = synonyms.get(verb) === "get" || /^(?:an?|the)?$/i.test(first);
  const words = titleWords(rest);
  const end = words.findIndex((word) => prepositions.has(word));
  const last = words.at(end === -1 ? -1 : end - 1) ?? "";
  // `Get all metadata` asks for one thing.
  const isMany = all === undefined || singular(last) !== last;
  return rest !== "" && isRead && isMany ? `List ${rest}` : title;
}

/** Maps a verb of titles to the first verb of its line, which means the same: `view` to `get`. */
export const synonyms = new Map(
  [
    "get list view show see retrieve fetch read return display find",
    "create add make register post insert",
    "update edit modify change patch set replace",
    "delete remove destroy",
  ].flatMap((line) => {
    const [first = "", ...more] = line.split(" ");
    return [first, ...more].map((verb): [string, string] => [verb, first]);
  }),
);

/** The parts of a title. */
export interface TitleParts {
  readonly verb: string | undefined;
  readonly particle: readonly string[];
  readonly object: readonly string[];
  /** The index in `object` of the preposition that ends the name; -1 if there is none. */
  readonly end: number;
  /** True if the title lists several things (`Compare branches or tags`), so that the first is not enough for a name. */
  readonly isList: boolean;
}

/** Cuts the title of an operation in a group whose words are `nouns`. */
export function cutTitle(operation: Operation, nouns: readonly string[]): TitleParts {
  const { words, verb } = readTitle(operation);
  const isGroup =
    words.length > 1 && words.slice(1).every((word) => nouns.includes(singular(word)));
  // In `Log in`, `in` belongs to the verb. In `Vote on a poll` of the group `polls`, `on` is a preposition.
  const isParticle =
    particles.has(words[0] ?? "") && !(isGroup && prepositions.has(words[0] ?? ""));
  const particle = verb !== undefined && isParticle ? words.slice(0, 1) : [];
  const object = words.slice(particle.length);
  // After a verb like `get`, a preposition as the first word does not end the name, because nothing would be left.
  const isBare = verb !== undefined && synonyms.get(verb) === "get";
  const end = object.findIndex((word, at) => prepositions.has(word) && (at > 0 || !isBare));
  const isList = verb !== undefined && /^(?:or|and)$/.test(object[end] ?? "");
  return { verb, particle, object, end, isList };
}

/**
 * Returns the words of a path after its last parameter, or else the words of its last two segments. `api` and
 * versions are left out, unless the path has nothing else.
 */
function pathWords({ path }: Operation): readonly string[] {
  const all = pathSegments(path.value).map(literalSegment);
  const own = all.filter((text) => !/^(?:api|v\d[\w.]*)$/i.test(text ?? ""));
  const segments = own.length > 0 ? own : all;
  const behind = segments.slice(segments.lastIndexOf(undefined) + 1);
  return (behind.length > 0 ? behind : segments.slice(-2)).flatMap((text) => wordsOf(text ?? ""));
}

/** Returns the literal segments of a path, without its parameters. */
export function texts(path: Operation["path"]["value"]): readonly string[] {
  return pathSegments(path).flatMap((segment) => literalSegment(segment) ?? []);
}
