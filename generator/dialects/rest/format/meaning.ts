import { groupBy } from "../../../core/group-by.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { accountTree } from "../account.js";
import { checkTree } from "../check/check-tree.js";
import type { Reading } from "../model.js";
import { listLines } from "../print-facts.js";
import { apiLines } from "../print/api-lines.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { toApi } from "../to-api.js";

/** What is said of an operation or a type, without places and rules. */
interface OwnMeaning {
  /** The values of facts, by their keys. */
  readonly facts: ReadonlyMap<string, string>;
  /** The keys of the facts that a text states. */
  readonly stated: ReadonlySet<string>;
  /** What is wrong or was not read, and how often. */
  readonly faults: ReadonlyMap<string, number>;
}

/** What a tree says, by the ids of its operations and types; what belongs to none is by page, or under no id. */
export type Meaning = ReadonlyMap<string, OwnMeaning>;

/** What a tree says. */
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

/** All that has to stay the same when a page is formatted: the facts, and the rest of the Api. */
function factsOf(reading: Reading): readonly Line[] {
  const api = toApi(reading);
  // Of operations that are described twice, an Api has the second under another id.
  const ids = new Map(reading.operations.map(({ id, span }) => [keyOf(span), id]));
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
      linesOf({ operations: [one] }, ids.get(keyOf(one.span)) ?? one.id),
    ),
    ...api.types.flatMap((one) => linesOf({ types: [one] }, one.id)),
    ...linesOf({ servers: api.servers, security: api.security }, ""),
  ];
}

const keyOf = ({ file, start }: Span): string => `${file}:${start.offset}`;

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

/** The ids of the operations and types whose section holds a place. */
export function ownersAt({ operations, types }: Reading, { file, start }: Span): readonly string[] {
  return [...operations, ...types]
    .filter(
      ({ span }) =>
        span.file === file && span.start.offset <= start.offset && start.offset < span.end.offset,
    )
    .map(({ id }) => id);
}

/** True if the same is said as before: each fact, none of them less plainly, and nothing new is wrong. */
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
