import { groupBy } from "../../../core/group-by.js";
import { placeKey, type Span } from "../../../diagnostics/diagnostic.js";
import { accountTree } from "../account.js";
import { checkTree } from "../check/check-tree.js";
import type { Reading } from "../model.js";
import { listLines } from "../print-facts.js";
import { apiLines } from "../print/api-lines.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { toApi } from "../to-api.js";

/** The facts and faults of one operation or type, without places and rules. */
interface OwnMeaning {
  /** The values of facts. Keyed by the key of the fact. */
  readonly facts: ReadonlyMap<string, string>;
  /** The keys of the facts that the docs state, so that they are not inferred. */
  readonly stated: ReadonlySet<string>;
  /** The numbers of diagnostics and unread texts. Keyed by code or kind. */
  readonly faults: ReadonlyMap<string, number>;
}

/**
 * The meaning of a tree. Keyed by the ids of operations and types; by `page PATH` for faults outside of these;
 * and by an empty string for facts outside of these.
 */
export type Meaning = ReadonlyMap<string, OwnMeaning>;

/** Returns the meaning of a tree. */
export function meaningOf(resolved: ResolvedTree): Meaning {
  const facts = groupBy(factsOf(resolved.reading), ({ owner }) => owner);
  const faults = groupBy(faultsOf(resolved), ({ owner }) => owner);
  const owners = new Set([...facts.keys(), ...faults.keys()]);
  return new Map(
    [...owners].map((owner) => {
      const own = facts.get(owner) ?? [];
      const codes = groupBy(faults.get(owner) ?? [], ({ code }) => code);
      const meaning = {
        facts: new Map(own.map(({ key, value }) => [key, value])),
        stated: new Set(own.filter((one) => one.isStated).map(({ key }) => key)),
        faults: new Map([...codes].map(([code, all]) => [code, all.length])),
      };
      return [owner, meaning];
    }),
  );
}

interface Line {
  readonly owner: string;
  readonly key: string;
  readonly value: string;
  readonly isStated: boolean;
}

/** Returns everything that has to stay the same when a page is formatted: the facts, and the rest of the Api. */
function factsOf(reading: Reading): readonly Line[] {
  const api = toApi(reading);
  // The Api has another id for the second description of an operation than the reading.
  const ids = new Map(reading.operations.map(({ id, span }) => [placeKey(span), id]));
  const none = { types: [], operations: [], servers: [], security: [] };
  const linesOf = (part: Partial<typeof api>, owner: string): readonly Line[] =>
    [...apiLines({ ...api, ...none, ...part })].map(([key, value]) => ({
      ...{ owner, value, isStated: false },
      key: `api ${key}`,
    }));
  return [
    ...listLines(reading).map(({ owner, key, value, rule }) => ({
      ...{ owner, key, value },
      isStated: rule === "stated",
    })),
    ...api.operations.flatMap((one) =>
      linesOf({ operations: [one] }, ids.get(placeKey(one.span)) ?? one.id),
    ),
    ...api.types.flatMap((one) => linesOf({ types: [one] }, one.id)),
    ...linesOf({ servers: api.servers, security: api.security }, ""),
  ];
}

function faultsOf(
  resolved: ResolvedTree,
): readonly { readonly owner: string; readonly code: string }[] {
  const told = checkTree(resolved);
  const unread = accountTree(resolved, told).flatMap((one) => one.unread);
  const all: readonly { readonly code: string; readonly span: Span }[] = [
    ...told.map(({ code, span }) => ({ code, span })),
    ...unread.map(({ kind, span }) => ({ code: `unread ${kind}`, span })),
  ];
  return all.map(({ code, span }) => {
    const [owner = `page ${span.file}`] = ownersAt(resolved.reading, span);
    return { owner, code };
  });
}

/** Returns the ids of the operations and types whose sections contain the start of a span. */
export function ownersAt({ operations, types }: Reading, { file, start }: Span): readonly string[] {
  return [...operations, ...types]
    .filter(
      ({ span }) =>
        span.file === file && span.start.offset <= start.offset && start.offset < span.end.offset,
    )
    .map(({ id }) => id);
}

/** True if an owner keeps its meaning: equal facts, no stated fact has become an inferred one, and no fault is new. */
export function saysTheSame(owner: string, before: Meaning, after: Meaning): boolean {
  const [old, now] = [before.get(owner), after.get(owner)];
  if (now === undefined) return old === undefined || old.facts.size === 0;
  return (
    (old?.facts.size ?? 0) === now.facts.size &&
    [...now.facts].every(([key, value]) => old?.facts.get(key) === value) &&
    [...(old?.stated ?? [])].every((key) => now.stated.has(key)) &&
    [...now.faults].every(([code, count]) => count <= (old?.faults.get(code) ?? 0))
  );
}
