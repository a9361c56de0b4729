import type { TypeRef } from "../../../core/api.js";
import { pathParameters } from "../../../core/paths.js";
import { suggest } from "../../../diagnostics/suggest.js";
import { readLenientJson } from "../../../markdown/lenient-json.js";
import type { Placed } from "../../../markdown/page.js";
import { groupBy } from "../../../core/group-by.js";
import type { ResolvedScope } from "../resolve/resolved-scope.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { shapeOf } from "../resolve/sample-shape.js";
import type { TypeWord } from "../vocabulary.js";

/** What the samples and paths of a tree say of names, for words that nothing else tells the meaning of. */
export interface Evidence {
  readonly resolved: ResolvedTree;
  /** The operation that a block belongs to. */
  readonly scopeOf: (placed: Placed | undefined) => ResolvedScope | undefined;
  /** The type that all samples show for a name; undefined if they differ or none has it. */
  readonly typeOf: (name: string) => TypeWord | undefined;
  /** The type that all samples show for the items of the list of a name. */
  readonly itemOf: (name: string) => TypeWord | undefined;
  readonly isInPath: (placed: Placed, name: string) => boolean;
}

export function gatherEvidence(resolved: ResolvedTree): Evidence {
  const scopes = new Map<Placed, ResolvedScope>();
  for (const scope of resolved.scopes)
    for (const placed of scope.scope.blocks) if (!scopes.has(placed)) scopes.set(placed, scope);
  const shown = samplesOf(resolved);
  const types = groupBy(shown, ({ name }) => name);
  const only = (name: string, key: "type" | "item"): TypeWord | undefined => {
    const own = types.get(name.split(".").at(-1) ?? name) ?? [];
    const words = new Set(own.map((one) => one[key]));
    return words.size === 1 ? own[0]?.[key] : undefined;
  };
  return {
    resolved,
    scopeOf: (placed) => (placed === undefined ? undefined : scopes.get(placed)),
    typeOf: (name) => only(name, "type"),
    itemOf: (name) => only(name, "item"),
    isInPath: (placed, name) => {
      const path = scopes.get(placed)?.scope.request.candidate.route.path;
      return path !== undefined && pathParameters(path).includes(name);
    },
  };
}

const wordsOfShapes: Readonly<Record<string, TypeWord>> = {
  string: "string",
  int: "int",
  float: "float",
  boolean: "boolean",
  date: "date",
  datetime: "datetime",
  json: "json",
};

interface Shown {
  readonly name: string;
  readonly type: TypeWord;
  /** The type of the items of a list. */
  readonly item?: TypeWord | undefined;
}

/** What samples and defaults show of names. */
function samplesOf({ scopes, reading }: ResolvedTree): readonly Shown[] {
  // Also those below headings that nothing understood yet.
  const blocks = scopes.flatMap(({ scope }) => scope.blocks);
  const shown = blocks.flatMap(({ block, section: { page } }) => {
    const text = block.kind === "code" ? page.slice(block.content) : "";
    const node = /^\s*[[{]/.test(text) ? readLenientJson(text)?.node : undefined;
    const shape = node === undefined ? [] : [...shapeOf(node)];
    return shape.flatMap(([path, [only = "", ...more]]): Shown[] => {
      const item = /^array\[(.*)\]$/.exec(only)?.[1];
      const type = item === undefined ? wordsOfShapes[only] : "array";
      const name = path.replace(/\[\]/g, "").split(".").at(-1) ?? "";
      if (type === undefined || more.length > 0) return [];
      return [{ name, type, item: wordsOfShapes[item ?? ""] }];
    });
  });
  const defaults = reading.operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ name, default: value }) => {
      const kind = typeof value?.value;
      const isInt = kind === "number" && Number.isInteger(value?.value);
      const type: TypeWord | undefined =
        kind === "boolean" ? "boolean" : kind === "number" ? (isInt ? "int" : "float") : undefined;
      return type === undefined ? [] : [{ name, type }];
    }),
  );
  return [...shown, ...defaults];
}

/** The word of a group of the vocabulary that is nearly this one. Short words have no near ones. */
export function nearKey<K extends string>(
  word: string,
  group: Readonly<Record<K, readonly string[]>>,
): K | undefined {
  if (word.length < 5) return undefined;
  const entries = Object.entries(group) as [K, readonly string[]][];
  const known = entries.flatMap(([, words]) => words.filter(({ length }) => length > 4));
  const near = suggest(word, known);
  // Two letters are a slip in a long word, and another word in a short one or in one of several.
  if (near === undefined || Math.abs(near.length - word.length) > 1) return undefined;
  if ((word.length < 8 || word.includes(" ")) && !isOneSlip(word, near)) return undefined;
  return entries.find(([, words]) => words.includes(near))?.[0];
}

/** One letter more, less or other, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (x.length <= 1 && y.length <= 1) || (x.length === 2 && x === `${y.charAt(1)}${y.charAt(0)}`)
  );
}

/** Whether nothing is told of a type. */
export function isUntold(type: TypeRef | undefined): boolean {
  return type === undefined || (type.kind === "scalar" && type.name === "unknown");
}
