import type { Operation } from "../../core/api.js";
import { literalSegment, pathSegments } from "../../core/paths.js";
import { singular, verbOf, wordsOf } from "../../core/words.js";

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
const particles = new Set("in out on off up down".split(" "));

/** The verb of a title and the words behind it; those of the path if the title is a route or not in English. */
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
  // Of `Get or download a script`, the first verb says enough.
  const isPair = /^(?:or|and)$/.test(words[1] ?? "") && verbOf(words[2] ?? "") !== undefined;
  return { verb, words: words.slice(isPair ? 3 : 1) };
}

/**
 * The words of a title without articles. A word with an article or a preposition between hyphens, `over-the-air`, is
 * one word.
 */
function titleWords(title: string): readonly string[] {
  return title.split(/\s+/).flatMap((text, index) => {
    const words = wordsOf(text);
    const isOne = words.some((word) => articles.has(word) || prepositions.has(word));
    // `Log-in` as the first word is a verb.
    if (index > 0 && words.length > 1 && isOne) return [words.join("-")];
    return words.filter((word) => !articles.has(word));
  });
}

/** `Get all issues` and `A list of issues` as `List issues`. */
function asListing(title: string): string {
  const [, first = "", all, rest = ""] =
    /^(?:(\w+)\s+)?(?:(all)|(?:an?\s+|the\s+)?list\s+of)\s+(.*)$/i.exec(title) ?? [];
  const verb = verbOf(first) ?? "";
  const isRead = synonyms.get(verb) === "get" || /^(?:an?|the)?$/i.test(first);
  const words = titleWords(rest);
  const end = words.findIndex((word) => prepositions.has(word));
  const last = words.at(end === -1 ? -1 : end - 1) ?? "";
  // `Get all metadata` is of one thing.
  const isMany = all === undefined || singular(last) !== last;
  return rest !== "" && isRead && isMany ? `List ${rest}` : title;
}

/** Verbs of titles that say no more than a role does. */
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

/** A title, cut where a name ends. */
export interface TitleParts {
  readonly verb: string | undefined;
  readonly particle: readonly string[];
  readonly object: readonly string[];
  /** Where a preposition stands in `object`, or -1. */
  readonly end: number;
  /** True for several things, as in `Compare branches or tags`: the first says too little. */
  readonly isList: boolean;
}

/** Cuts the title of an operation in a group whose words are `nouns`. */
export function cutTitle(operation: Operation, nouns: readonly string[]): TitleParts {
  const { words, verb } = readTitle(operation);
  const isGroup =
    words.length > 1 && words.slice(1).every((word) => nouns.includes(singular(word)));
  // In `Log in`, the word belongs to the verb. In `Vote on a poll` of the group `polls`, it is a preposition.
  const isParticle =
    particles.has(words[0] ?? "") && !(isGroup && prepositions.has(words[0] ?? ""));
  const particle = verb !== undefined && isParticle ? words.slice(0, 1) : [];
  const object = words.slice(particle.length);
  // `Get over-the-air profile` has no useful word before the preposition.
  const isBare = verb !== undefined && synonyms.get(verb) === "get";
  const end = object.findIndex((word, at) => prepositions.has(word) && (at > 0 || !isBare));
  const isList = verb !== undefined && /^(?:or|and)$/.test(object[end] ?? "");
  return { verb, particle, object, end, isList };
}

/**
 * The words of a path behind its last parameter; those of its last two segments if none are behind it. `api` and
 * versions are left out.
 */
function pathWords({ path }: Operation): readonly string[] {
  const all = pathSegments(path.value).map(literalSegment);
  const own = all.filter((text) => !/^(?:api|v\d[\w.]*)$/i.test(text ?? ""));
  const segments = own.length > 0 ? own : all;
  const behind = segments.slice(segments.lastIndexOf(undefined) + 1);
  return (behind.length > 0 ? behind : segments.slice(-2)).flatMap((text) => wordsOf(text ?? ""));
}

/** The texts of a path, without its parameters. */
export function texts(path: Operation["path"]["value"]): readonly string[] {
  return pathSegments(path).flatMap((segment) => literalSegment(segment) ?? []);
}
