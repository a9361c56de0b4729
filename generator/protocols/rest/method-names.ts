import type { Operation } from "../../core/api.js";
import { groupBy } from "../../core/group-by.js";
import { parameterSegment, pathSegments } from "../../core/paths.js";
import { singular, verbOf, wordsOf } from "../../core/words.js";
import { isError } from "../../core/status.js";
import { camel, pascal } from "./casing.js";
import { groupIndex, ownerOf, parentWords, withoutNouns } from "./group-words.js";
import { cutTitle, prepositions, readTitle, synonyms, texts } from "./read-title.js";
import { shapeOf } from "./route.js";

/**
 * Names the methods of a group.
 *
 * 1. `list`, `get`, `create`, `update` and `delete`, where that is the role of the operation. Beside a PATCH, a PUT of
 *    the same path is `replace`.
 * 2. Else the title without articles, without the words of the group and those of the path right before them, and
 *    without what follows a preposition: `Protect a repository branch` is `protect`, `Vote on a poll` is `vote`. The
 *    verb of the method replaces a verb of the title that means the same: `View tags` is `listTags`, `Edit a tag` is
 *    `updateTag`. `Get all tags` of a GET is `listTags`, too. The verb of the method is also added to a title without a
 *    verb, except for a POST, where `Forgot password` is `forgotPassword`. If the title lists several things, the last
 *    word of the path replaces them: `Get parent and child statuses` of `/statuses/{id}/context` is `getContext`.
 * 3. Where several operations would have one name, the one with the shortest path keeps it, unless two paths are equally
 *    short. A HEAD does not keep it. The other names are made longer until they differ: by the rest of the title, the
 *    end of the path, the owner (`listForProject`), the parameter (`deleteById`), the version, the HTTP method, and last
 *    a number.
 */
export function nameMethods(
  operations: readonly Operation[],
  group: string,
): ReadonlyMap<Operation, string> {
  const nouns = wordsOf(group).map(singular);
  const names = new Map<Operation, string>();
  const plain = operations.map((operation) => [operation, baseName(operation, nouns)] as const);
  const updates = plain.filter(([, name]) => name === "update").map(([one]) => shapeOf(one));
  const all = plain.map(([one, name]): Named => {
    const patch = shapeOf(one).replace(/^PUT /, "PATCH ");
    const isBeside = one.method.value === "PUT" && name === "update" && updates.includes(patch);
    return [one, isBeside ? "replace" : name];
  });
  for (const cluster of groupBy(all, ([, name]) => name).values()) {
    tellApart(cluster, nouns, names);
  }
  return names;
}

/**
 * Returns the rule that named a method: by its role, by its title, or apart from another method of the group with
 * the same base name.
 */
export function methodNameRule(
  operation: Operation,
  name: string,
  group: string,
): "name-by-role" | "name-by-title" | "name-apart" {
  if (name !== baseName(operation, wordsOf(group).map(singular))) return "name-apart";
  return isRoleName(operation) ? "name-by-role" : "name-by-title";
}

type Named = readonly [operation: Operation, name: string];

/** A way to give an operation another name. It returns undefined where it does not apply. */
type Mark = (operation: Operation, name: string, nouns: readonly string[]) => string | undefined;

/** Ways to give different names to operations with one name, in the order of trial. */
const marks: readonly Mark[] = [
  (operation, name, nouns) => {
    const { words, verb } = readTitle(operation);
    // If the title lists several things, the name comes from the path, and the title adds nothing.
    if (isNamedByPath(operation, nouns)) return undefined;
    if (!isRoleName(operation) || (verb !== undefined && synonyms.get(verb) !== roleVerb(name))) {
      return titleName(operation, nouns, "whole");
    }
    const at = words.findIndex((word) => prepositions.has(word));
    return at === -1 || words.length - at > 3
      ? undefined
      : name + pascal(words.slice(at).flatMap(wordsOf));
  },
  (operation, name, nouns) => {
    const behind = texts(operation.path.value).slice(groupIndex(operation, nouns) + 1);
    const said = isNamedByPath(operation, nouns) ? wordsOf(name) : [name];
    const words = behind.flatMap(wordsOf).filter((word) => !said.includes(word));
    const [first, ...more] = words;
    if (first === undefined) return undefined;
    // A path that ends with a verb names the action: `/accounts/{id}/endorse`.
    const isVerb = !isRoleName(operation) && more.length === 0 && verbOf(first) === first;
    return isVerb ? first : name + pascal(words);
  },
  (operation, name, nouns) => {
    // `/hosts/{id}/reports` has the reports of a host.
    const isOwner = isNamedByPath(operation, nouns) && groupIndex(operation, nouns) !== -1;
    return name + (isOwner ? `For${pascal(nouns)}` : ownerOf(operation, nouns));
  },
  ({ path }, name) => {
    const last = parameterSegment(pathSegments(path.value).at(-1));
    return last === undefined ? undefined : `${name}By${pascal(wordsOf(last))}`;
  },
  (operation, name) => {
    const needed = neededInput(operation);
    return needed === undefined ? undefined : `${name}By${pascal(wordsOf(needed))}`;
  },
  ({ path }, name) => {
    const version = texts(path.value).find((text) => /^v\d/.test(text));
    return version === undefined ? undefined : name + pascal(wordsOf(version));
  },
  ({ method }, name) => name + pascal(wordsOf(method.value)),
];

/**
 * Returns the only required member of the query or body of a GET or a DELETE. Undefined if there is none, or if there
 * are several.
 */
function neededInput({ method, parameters, body }: Operation): string | undefined {
  if (method.value !== "GET" && method.value !== "DELETE") return undefined;
  const type = body?.value.type;
  const all = [
    ...parameters.filter((one) => one.in.value === "query"),
    ...(type?.kind === "object" ? type.fields : []),
  ];
  const [only, ...more] = all.filter(({ required }) => required?.value === true);
  return more.length === 0 ? only?.name : undefined;
}

function roleVerb(role: string): string {
  return role === "list" ? "get" : role;
}

function tellApart(
  cluster: readonly Named[],
  nouns: readonly string[],
  names: Map<Operation, string>,
): void {
  // A HEAD beside a GET must not take the name of the GET.
  const rankOf = ([operation]: Named): number =>
    pathSegments(operation.path.value).length +
    (operation.method.value === "HEAD" ? 50 : 0) +
    (isRoleName(operation) ? 0 : 100);
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
      // A mark that gives all operations the same name does not distinguish them.
      const tells = new Set(others.map(say)).size > 1;
      return tells ? [one[0], say(one)] : one;
    });
  }
  for (const [operation, name] of open) names.set(operation, free(name, names));
}

/** Returns a name that is not taken: the name itself, or the name with the first free number from 2 on. */
function free(name: string, names: ReadonlyMap<Operation, string>): string {
  const taken = new Set([...names.values(), ...reserved]);
  if (!taken.has(name)) return name;
  for (let count = 2; ; count++) if (!taken.has(`${name}${count}`)) return `${name}${count}`;
}

/** Names with a meaning in JavaScript. An object with `then`, for example, is awaited like a promise. */
const reserved = ["then", "constructor", "prototype", "toString", "valueOf", "toJSON"];

/** True if no method can have this name. */
export function isReservedMethod(name: string): boolean {
  return reserved.includes(name) || name === "__proto__";
}

function baseName(operation: Operation, nouns: readonly string[]): string {
  return isRoleName(operation) ? operation.role.value : titleName(operation, nouns, "short");
}

/** True if the title of an operation lists several things. The last segment of its path then gives the noun. */
function isNamedByPath(operation: Operation, nouns: readonly string[]): boolean {
  return !isRoleName(operation) && cutTitle(operation, nouns).isList;
}

function isRoleName({ role }: Operation): boolean {
  return role.value !== "call" && role.value !== "action";
}

function titleName(
  operation: Operation,
  nouns: readonly string[],
  length: "short" | "whole",
): string {
  const { verb, particle, object, end, isList } = cutTitle(operation, nouns);
  const short = isList ? lastWords(operation) : object.slice(0, end);
  const said = end === -1 || (isList && length === "whole") ? object : short;
  const tail = length === "short" || end === -1 ? [] : object.slice(end);
  const named = withoutNouns(said, nouns, parentWords(operation, nouns));
  const first = usualVerb(verb, named, operation);
  const kept = named.filter((word, index) => {
    // `Incremental trace update` of a PATCH ends with its verb, which the name has already.
    const isAgain = verb === undefined && word === first && index === named.length - 1;
    return !isAgain && word !== verb;
  });
  // `Search for group` in the group `groups` means the same as `search`.
  const isTold =
    kept.length > 0 ||
    !tail
      .slice(1)
      .map(singular)
      .every((word) => nouns.includes(word));
  const verbs = first === undefined ? [] : [first];
  const all = [...verbs, ...particle, ...kept, ...(isTold ? tail : [])];
  return camel(all.flatMap(wordsOf).slice(0, 8));
}

/** Returns the words of the last literal segment of a path. */
function lastWords({ path }: Operation): readonly string[] {
  return wordsOf(texts(path.value).at(-1) ?? "");
}

/** The usual verb of each HTTP method, for titles whose verb means the same. */
const plainMethods: Readonly<Record<string, string>> = {
  GET: "get",
  PUT: "update",
  PATCH: "update",
  DELETE: "delete",
};

/**
 * Chooses the first word of a name. It is the verb of the title, or the verb of the HTTP method if the title has none,
 * or has a synonym other than `list` and `find`. The HTTP method's verb `list` becomes `get` after a synonym if the
 * other words contain `list`. Undefined for a POST whose title has words but no verb.
 */
function usualVerb(
  verb: string | undefined,
  named: readonly string[],
  operation: Operation,
): string | undefined {
  const method = methodVerb(operation);
  // `Forgot password` of a POST creates nothing.
  if (verb === undefined) return method === "create" && named.length > 0 ? undefined : method;
  const plain = plainMethods[operation.method.value];
  const isPlain = plain !== undefined && plain === synonyms.get(verb);
  if (!isPlain || verb === "list" || verb === "find") return verb;
  // `View list timeline` is `getList`.
  return named.includes(method) ? plain : method;
}

function methodVerb({ method, responses }: Operation): string {
  if (method.value === "POST") return "create";
  const verb = plainMethods[method.value] ?? "get";
  const isList = responses.some((one) => !isError(one) && one.payload?.value.type.kind === "array");
  return verb === "get" && isList ? "list" : verb;
}
