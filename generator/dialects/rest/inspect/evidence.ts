import type { TypeRef } from "../../../core/api.js";
import { pathParameters } from "../../../core/paths.js";
import { suggest } from "../../../diagnostics/suggest.js";
import { readLenientJson } from "../../../markdown/lenient-json.js";
import type { Placed } from "../../../markdown/page.js";
import { groupBy } from "../../../core/group-by.js";
import { isSlip } from "../check/is-misspelt.js";
import type { ResolvedScope } from "../resolve/resolved-scope.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { shapeOf } from "../resolve/sample-shape.js";
import type { TypeWord } from "../vocabulary.js";

/** The evidence in the samples and paths of a tree for the meaning of unknown words. */
export interface Evidence {
  readonly resolved: ResolvedTree;
  /** Returns the operation that a block belongs to. Undefined outside of operations. */
  readonly scopeOf: (placed: Placed | undefined) => ResolvedScope | undefined;
  /** Returns the type that all samples show for a name. Undefined if the samples differ or lack the name. */
  readonly typeOf: (name: string) => TypeWord | undefined;
  /** Returns the type that all samples show for the items of a list. Undefined if the samples differ or lack it. */
  readonly itemOf: (name: string) => TypeWord | undefined;
  /** True if the path of the block's operation has a parameter of this name. */
  readonly isInPath: (placed: Placed, name: string) => boolean;
}

/** Gathers the evidence of a tree. */
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

/** The type that a sample or a default shows for a name. */
interface Shown {
  readonly name: string;
  readonly type: TypeWord;
  /** The type of the items, if the value is a list. */
  readonly item?: TypeWord | undefined;
}

/** Returns the types that samples and defaults show for names. A name may occur several times. */
function samplesOf({ scopes, reading }: ResolvedTree): readonly Shown[] {
  // This includes samples below headings that are still unknown.
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

/**
 * Returns the key of a vocabulary group whose words include one that is nearly this word. Undefined below five letters,
 * and for a word of the group.
 */
export function nearKey<K extends string>(
  word: string,
  group: Readonly<Record<K, readonly string[]>>,
): K | undefined {
  if (word.length < 5) return undefined;
  const entries = Object.entries(group) as [K, readonly string[]][];
  const known = entries.flatMap(([, words]) => words.filter(({ length }) => length > 4));
  const near = suggest(word, known);
  // In a short word or a phrase, only one slip counts as a misspelling.
  if (near === undefined || near === word || Math.abs(near.length - word.length) > 1)
    return undefined;
  if ((word.length < 8 || word.includes(" ")) && !isSlip(word, near)) return undefined;
  return entries.find(([, words]) => words.includes(near))?.[0];
}

/** True if a type is undefined or unknown. */
export function isUntold(type: TypeRef | undefined): boolean {
  return type === undefined || (type.kind === "scalar" && type.name === "unknown");
}
