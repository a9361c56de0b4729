import type { Operation } from "../../core/api.js";
import { groupBy } from "../../core/group-by.js";
import { literalSegment, parameterSegment, pathSegments } from "../../core/paths.js";
import { singular, verbOf, wordsOf } from "../../core/words.js";
import { isError } from "../../core/status.js";

/**
 * Names the methods of a group.
 *
 * 1. `list`, `get`, `create`, `update` and `delete`, where that is the role of the operation.
 * 2. Else the title without articles, without the words of the group, and without what follows a
 *    preposition: `Protect a repository branch` is `protect`. A title without a verb gets that of the
 *    method.
 * 3. Where two operations have one name, that with the shortest path keeps it. The others say, until they
 *    differ: the rest of their title, whose they are (`listForProject`), by what they are found
 *    (`deleteById`), their version, their method, and last a number.
 */
export function nameMethods(
  operations: readonly Operation[],
  group: string,
): ReadonlyMap<Operation, string> {
  const nouns = wordsOf(group).map(singular);
  const names = new Map<Operation, string>();
  const plain = operations.map((operation) => [operation, baseName(operation, nouns)] as const);
  for (const cluster of groupBy(plain, ([, name]) => name).values()) {
    tellApart(cluster, nouns, names);
  }
  return names;
}

type Named = readonly [operation: Operation, name: string];

/** Says more of an operation than its name does; undefined if it has nothing to say. */
type Mark = (operation: Operation, name: string, nouns: readonly string[]) => string | undefined;

/** What tells operations with one name apart, the best first. */
const marks: readonly Mark[] = [
  (operation, name, nouns) => {
    const { words, verb } = readTitle(operation);
    if (!isRoleName(operation) || (verb !== undefined && synonyms.get(verb) !== roleVerb(name))) {
      return titleName(operation, nouns, "whole");
    }
    const at = words.findIndex((word) => prepositions.has(word));
    return at === -1 || words.length - at > 3 ? undefined : name + pascal(words.slice(at));
  },
  (operation, name, nouns) => {
    const behind = texts(operation.path.value).slice(groupIndex(operation, nouns) + 1);
    return name + pascal(behind.flatMap(wordsOf));
  },
  (operation, name, nouns) => name + ownerOf(operation, nouns),
  ({ path }, name) => {
    const last = parameterSegment(pathSegments(path.value).at(-1));
    return last === undefined ? undefined : `${name}By${pascal(wordsOf(last))}`;
  },
  ({ path }, name) => {
    const version = texts(path.value).find((text) => /^v\d/.test(text));
    return version === undefined ? undefined : name + pascal(wordsOf(version));
  },
  ({ method }, name) => name + pascal(wordsOf(method.value)),
];

/** Verbs of titles that say no more than a role does. */
const synonyms = new Map(
  [
    "get list view show retrieve fetch read return display find",
    "create add make register post insert",
    "update edit modify change patch set replace",
    "delete remove destroy",
  ].flatMap((line) => {
    const [first = "", ...more] = line.split(" ");
    return [first, ...more].map((verb): [string, string] => [verb, first]);
  }),
);

function roleVerb(role: string): string {
  return role === "list" ? "get" : role;
}

function tellApart(
  cluster: readonly Named[],
  nouns: readonly string[],
  names: Map<Operation, string>,
): void {
  const rankOf = ([operation]: Named): number =>
    pathSegments(operation.path.value).length + (isRoleName(operation) ? 0 : 100);
  const sorted = cluster.toSorted((a, b) => rankOf(a) - rankOf(b));
  const [first, second] = sorted;
  if (first === undefined) return;
  const kept = second === undefined || rankOf(first) < rankOf(second) ? first : undefined;
  if (kept !== undefined) names.set(kept[0], free(kept[1], names));
  let open = cluster.filter((one) => one !== kept);
  for (const mark of marks) {
    const say = ([operation, name]: Named): string => mark(operation, name, nouns) ?? name;
    const all = [...(kept === undefined ? [] : [kept]), ...open];
    open = open.map((one): Named => {
      const others = all.filter(([, name]) => name === one[1]);
      // A mark that all of them have tells nothing.
      const tells = new Set(others.map(say)).size > 1;
      return tells ? [one[0], say(one)] : one;
    });
  }
  for (const [operation, name] of open) names.set(operation, free(name, names));
}

/** A name with the first number behind it that makes it new. */
function free(name: string, names: ReadonlyMap<Operation, string>): string {
  const taken = new Set([...names.values(), ...reserved]);
  if (!taken.has(name)) return name;
  for (let count = 2; ; count++) if (!taken.has(`${name}${count}`)) return `${name}${count}`;
}

/** Names that mean something to JavaScript: what has `then` is taken for a promise. */
const reserved = ["then", "constructor", "prototype", "toString", "valueOf", "toJSON"];

/** Whether no method can have a name. */
export function isReservedMethod(name: string): boolean {
  return reserved.includes(name) || name === "__proto__";
}

function baseName(operation: Operation, nouns: readonly string[]): string {
  return isRoleName(operation) ? operation.role.value : titleName(operation, nouns, "short");
}

function isRoleName({ role }: Operation): boolean {
  return role.value !== "call" && role.value !== "action";
}

/** Words of titles that tell nothing apart. */
const articles = new Set(
  "a an the this that your our its all new existing single specific given multiple".split(" "),
);
/** Words that end what a name says, if something stands before them. */
const prepositions = new Set(
  "for of to from with without by via using as into in on at between against within under over per and or after before that which containing assigned".split(
    " ",
  ),
);
/** Words behind a verb that belong to it: `log in`. */
const particles = new Set("in out on off up down".split(" "));

function titleName(
  operation: Operation,
  nouns: readonly string[],
  length: "short" | "whole",
): string {
  const { words, verb } = readTitle(operation);
  const particle = verb !== undefined && particles.has(words[0] ?? "") ? words.slice(0, 1) : [];
  const object = words.slice(particle.length);
  const end = object.findIndex((word) => prepositions.has(word));
  const said = end === -1 ? object : object.slice(0, end);
  const tail = length === "short" || end === -1 ? [] : object.slice(end);
  const kept = [...withoutNouns(said, nouns, parentWords(operation, nouns)), ...tail];
  const first = verb ?? methodVerb(operation);
  return camel([first, ...particle, ...kept].slice(0, 8));
}

/** The verb of a title and the words behind it; those of the path if the title is a route or not in English. */
function readTitle(operation: Operation): {
  readonly verb: string | undefined;
  readonly words: readonly string[];
} {
  const title = (operation.title?.value ?? "").replace(/\([^()]*\)/g, " ");
  const words = wordsOf(title).filter((word) => !articles.has(word));
  const isNoTitle =
    words.length === 0 || title.includes("/") || words.some((word) => /[^\x20-\x7E]/.test(word));
  if (isNoTitle) return { verb: undefined, words: pathWords(operation) };
  const verb = verbOf(words[0] ?? "");
  return { verb, words: verb === undefined ? words : words.slice(1) };
}

/** Takes out the words of the group, with those of the path that stand right before them. */
function withoutNouns(
  words: readonly string[],
  nouns: readonly string[],
  parents: ReadonlySet<string>,
): readonly string[] {
  for (let at = 0; at + nouns.length <= words.length; at++) {
    if (!nouns.every((noun, index) => singular(words[at + index] ?? "") === noun)) continue;
    let start = at;
    while (start > 0 && parents.has(singular(words[start - 1] ?? ""))) start--;
    return [...words.slice(0, start), ...words.slice(at + nouns.length)];
  }
  return words;
}

/** The words of a path before the one of the group, each in the singular. */
function parentWords(operation: Operation, nouns: readonly string[]): ReadonlySet<string> {
  const index = groupIndex(operation, nouns);
  const before = texts(operation.path.value).slice(0, index === -1 ? undefined : index);
  const words = before.map((text) => wordsOf(text).map(singular));
  return new Set(words.filter((own) => !nouns.some((noun) => own.includes(noun))).flat());
}

/** Where a path has the words of the group, among its texts; -1 if it has none. */
function groupIndex({ path }: Operation, nouns: readonly string[]): number {
  return texts(path.value).findLastIndex(
    (text) => wordsOf(text).map(singular).join(" ") === nouns.join(" "),
  );
}

/** The words of the texts of a path behind its last parameter, or of the last text. */
function pathWords({ path }: Operation): readonly string[] {
  const segments = pathSegments(path.value).map(literalSegment);
  const behind = segments.slice(segments.lastIndexOf(undefined) + 1);
  return (behind.length > 0 ? behind : segments.slice(-2)).flatMap((text) => wordsOf(text ?? ""));
}

function texts(path: Operation["path"]["value"]): readonly string[] {
  return pathSegments(path).flatMap((segment) => literalSegment(segment) ?? []);
}

function methodVerb({ method, responses }: Operation): string {
  const verbs: Readonly<Record<string, string>> = {
    POST: "create",
    PUT: "update",
    PATCH: "update",
    DELETE: "delete",
  };
  const isList = responses.some((one) => !isError(one) && one.payload?.value.type.kind === "array");
  return verbs[method.value] ?? (isList ? "list" : "get");
}

/** Whose resources they are: `ForProject` of `/projects/{id}/runners` in `runners`. */
function ownerOf(operation: Operation, nouns: readonly string[]): string {
  const owner = texts(operation.path.value)[groupIndex(operation, nouns) - 1];
  const isPrefix = owner === undefined || /^(?:api|rest|v\d[\w.]*)$/i.test(owner);
  return isPrefix ? "" : `For${pascal(wordsOf(owner).map(singular))}`;
}

/** Words as a name: `awardEmoji`. */
export function camel(words: readonly string[]): string {
  return small(pascal(words));
}

/** Words as the name of a type: `AwardEmoji`. */
export function pascal(words: readonly string[]): string {
  return words.map(capital).join("");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
