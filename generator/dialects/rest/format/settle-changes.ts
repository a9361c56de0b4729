import { groupBy } from "../../../core/group-by.js";
import { blocksOf } from "../../../markdown/page.js";
import type { SourceFile } from "../../../source/source.js";
import type { Reading } from "../model.js";
import type { PageFile } from "../read-tree.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { Vocabulary } from "../vocabulary.js";
import { applyEdits, type Change, type LeftText } from "./change.js";
import { meaningOf, ownersAt, saysTheSame, type Meaning } from "./meaning.js";

/** The changes of one section: those that are known to keep what it says, and those to be tried. */
interface SectionChanges {
  /** The operations and types that the section describes, or its page. */
  readonly owners: readonly string[];
  readonly kept: Change[];
  readonly untried: (readonly Change[])[];
}

/** The pages of a tree with all changes that keep what they say; the others are told. */
export function settleChanges(
  { tree, reading }: ResolvedTree,
  changes: readonly Change[],
): { readonly files: readonly SourceFile[]; readonly left: readonly LeftText[] } {
  const { pages, vocabulary } = tree;
  const read = reader(vocabulary);
  const print = (made: readonly Change[]): readonly SourceFile[] => {
    const byPage = groupBy(made, ({ page }) => page);
    return pages.map((page) =>
      applyEdits(
        page,
        (byPage.get(page) ?? []).flatMap((one) => one.edits),
      ),
    );
  };
  const before = print([]);
  if (changes.length === 0) return { files: before, left: [] };
  const meaning = read(before);
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
  // Changes of one section seldom alter what another says, so one of each is tried at a time. Those of several
  // sections come first, alone.
  const isWide = ({ untried }: SectionChanges): boolean =>
    untried.flat().some(({ edits }) => edits.length > 1);
  const [wide, own] = [sections.filter(isWide), sections.filter((one) => !isWide(one))];
  for (const some of [wide, own]) {
    while (some.some(({ untried }) => untried.length > 0)) {
      const tried = some.map((section) => ({ section, next: section.untried.pop() ?? [] }));
      const kept = sections.flatMap((section) => section.kept);
      const now = read(print([...kept, ...tried.flatMap(({ next }) => next)]));
      for (const { section, next } of tried) {
        if (next.length === 0) continue;
        if (isSame(section, now)) section.kept.push(...next);
        else left.push(...divide(section, next));
      }
    }
  }
  for (let kept: readonly SectionChanges[] = sections; ;) {
    const files = print(kept.flatMap((one) => one.kept));
    const now = read(files);
    const ids = [...meaning.keys(), ...now.keys()];
    if (ids.every((id) => saysTheSame(id, meaning, now))) return { files, left };
    const odd = new Set(ids.filter((id) => !saysTheSame(id, meaning, now)));
    const fewer = withoutOdd(kept, odd, reading);
    const dropped = kept.filter((one) => !fewer.includes(one));
    left.push(...dropped.flatMap((one) => one.kept.map(leave)));
    kept = fewer;
  }
}

/** The sections without those that say something else, else without their pages, else none. */
function withoutOdd(
  kept: readonly SectionChanges[],
  odd: ReadonlySet<string>,
  { operations, types }: Reading,
): readonly SectionChanges[] {
  const files = new Set(
    [...operations, ...types].filter(({ id }) => odd.has(id)).map(({ span }) => span.file),
  );
  const tries = [
    kept.filter(({ owners }) => !owners.some((owner) => odd.has(owner))),
    kept.filter((one) => !one.kept.some(({ page }) => files.has(page.path))),
  ];
  return tries.find((fewer) => fewer.length < kept.length) ?? [];
}

/** Reads trees for what they say; a page that did not change since is not parsed again. */
function reader(vocabulary: Vocabulary): (files: readonly SourceFile[]) => Meaning {
  const parsed = new Map<string, PageFile>();
  return (files) =>
    meaningOf(
      files.map((file) => {
        const known = parsed.get(file.path);
        const page = known?.text === file.text ? known : { ...file, blocks: blocksOf(file) };
        parsed.set(file.path, page);
        return page;
      }),
      vocabulary,
    );
}

/** Puts the halves of changes that together alter a meaning up for another try; a single one is left. */
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
