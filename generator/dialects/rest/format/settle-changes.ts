import { groupBy } from "../../../core/group-by.js";
import type { Page } from "../../../markdown/page.js";
import { pageOf } from "../page/page-of.js";
import type { Reading } from "../model.js";
import { rereadTree } from "../read-tree.js";
import { resolveTree, type ResolvedTree } from "../resolve/resolve-tree.js";
import { applyEdits, type Change, type LeftText } from "./change.js";
import { meaningOf, ownersAt, saysTheSame, type Meaning } from "./meaning.js";

/** The changes of one section: `kept` are known to keep its meaning, `untried` are groups still to be tried. */
interface SectionChanges {
  /** The ids of the operations and types that the section describes, or its page. */
  readonly owners: readonly string[];
  readonly kept: Change[];
  readonly untried: (readonly Change[])[];
}

/** Makes all changes that keep the meaning of the pages. `left` are the changes that were not made. */
export function settleChanges(
  resolved: ResolvedTree,
  changes: readonly Change[],
): { readonly pages: readonly Page[]; readonly left: readonly LeftText[] } {
  const { tree, reading } = resolved;
  if (changes.length === 0) return { pages: tree.pages, left: [] };
  const meaning = meaningOf(resolved);
  const make = makerOf(resolved, meaning);
  const bySection = groupBy(changes, ({ page, edits }) => {
    const owners = edits.flatMap(({ start }) => ownersAt(reading, page.source.span(start, start)));
    return (owners.length === 0 ? [`page ${page.path}`] : [...new Set(owners)]).join("\n");
  });
  const sections = [...bySection].map(([key, own]): SectionChanges => ({
    owners: key.split("\n"),
    kept: [],
    untried: [own],
  }));
  const left: LeftText[] = [];
  const isSame = ({ owners }: SectionChanges, now: Meaning): boolean =>
    owners.every((owner) => saysTheSame(owner, meaning, now));
  // A change of one section seldom alters another section, so the changes of all sections are tried together.
  // Changes with several edits may touch several sections and are tried before the others.
  const isWide = ({ untried }: SectionChanges): boolean =>
    untried.flat().some(({ edits }) => edits.length > 1);
  const [wide, own] = [sections.filter(isWide), sections.filter((one) => !isWide(one))];
  for (const some of [wide, own]) {
    while (some.some(({ untried }) => untried.length > 0)) {
      const tried = some.map((section) => ({ section, next: section.untried.pop() ?? [] }));
      const kept = sections.flatMap((section) => section.kept);
      const { meaning: now } = make([...kept, ...tried.flatMap(({ next }) => next)]);
      for (const { section, next } of tried) {
        if (next.length === 0) continue;
        if (isSame(section, now)) section.kept.push(...next);
        else left.push(...divide(section, next));
      }
    }
  }
  for (let kept: readonly SectionChanges[] = sections; ;) {
    const { pages, meaning: now } = make(kept.flatMap((one) => one.kept));
    const ids = new Set([...meaning.keys(), ...now.keys()]);
    const odd = new Set([...ids].filter((id) => !saysTheSame(id, meaning, now)));
    if (odd.size === 0) return { pages, left };
    const fewer = withoutOdd(kept, odd, reading);
    const dropped = kept.filter((one) => !fewer.includes(one));
    left.push(...dropped.flatMap((one) => one.kept.map(leave)));
    kept = fewer;
  }
}

/**
 * Returns the sections whose meaning did not change. If that leaves out no section, leaves out all sections of the
 * pages with a changed meaning. If that leaves out none either, returns no section.
 */
function withoutOdd(
  kept: readonly SectionChanges[],
  odd: ReadonlySet<string>,
  { operations, types }: Reading,
): readonly SectionChanges[] {
  const files = new Set([
    ...[...operations, ...types].filter(({ id }) => odd.has(id)).map(({ span }) => span.file),
    ...[...odd].flatMap((id) => /^page (.+)$/s.exec(id)?.[1] ?? []),
  ]);
  const tries = [
    kept.filter(({ owners }) => !owners.some((owner) => odd.has(owner))),
    kept.filter((one) => !one.kept.some(({ page }) => files.has(page.path))),
  ];
  return tries.find((fewer) => fewer.length < kept.length) ?? [];
}

/** Pages with changes, and their meaning. */
interface Made {
  readonly pages: readonly Page[];
  readonly meaning: Meaning;
}

/** Returns a function that makes changes on the pages of a tree. It does not read again what the last call has read. */
function makerOf({ tree }: ResolvedTree, meaning: Meaning): (changes: readonly Change[]) => Made {
  let last: Made = { pages: tree.pages, meaning };
  return (changes) => {
    const byPage = groupBy(changes, ({ page }) => page);
    const pages = tree.pages.map((page, at) => {
      const edits = (byPage.get(page) ?? []).flatMap((one) => one.edits);
      const file = applyEdits(page, edits);
      const known = [page, last.pages[at]].find((one) => one?.source.written === file.text);
      return known ?? pageOf(file);
    });
    if (pages.every((page, at) => page === last.pages[at])) return last;
    const read = resolveTree(rereadTree({ ...tree, pages }, tree.vocabulary));
    last = { pages, meaning: meaningOf(read) };
    return last;
  };
}

/**
 * Splits changes that together alter the meaning into halves to be tried. A single change is tried in its
 * smaller form; without one, it is returned as left.
 */
function divide({ untried }: SectionChanges, changes: readonly Change[]): readonly LeftText[] {
  const [only] = changes;
  if (only !== undefined && changes.length === 1) {
    if (only.otherwise === undefined) return [leave(only)];
    untried.push([only.otherwise]);
    return [];
  }
  const middle = Math.ceil(changes.length / 2);
  untried.push(changes.slice(middle), changes.slice(0, middle));
  return [];
}

function leave({ page, what, edits: [first] }: Change): LeftText {
  const message = `${what} stays as it is: in the plain form it would be read otherwise`;
  return { page, offset: first?.start ?? 0, message };
}
