import { groupBy } from "../../../core/group-by.js";
import type { HeadingBlock } from "../../../markdown/block.js";
import type { Page, Section } from "../../../markdown/page.js";
import type { Place } from "../model.js";
import { isWithin } from "../page/request.js";
import { HeadingReader } from "../page/heading-words.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { ResolvedScope } from "../resolve/resolved-scope.js";
import { english } from "../vocabulary.js";
import type { Change, Edit } from "./change.js";

const placeTitles: Readonly<Record<Place, string>> = {
  path: "Path parameters",
  query: "Query parameters",
  header: "Header parameters",
  cookie: "Cookie parameters",
  body: "Body parameters",
};

/** Titles of the plain form, each with the titles that mean the same. */
const partTitles: readonly (readonly [title: string, words: RegExp])[] = [
  ["Response", /^(?:responses?|returns?|returned|results?|outputs?|answer|reply|return value)$/i],
  ["Errors", /^(?:errors?|possible errors|error (?:codes|responses?)|failures)$/i],
  ["Request example", /^(?:(?:example|sample) requests?|request (?:examples|samples?))$/i],
];

/** Plans the changes that give headings the titles and levels of the plain form. */
export function formatHeadings(resolved: ResolvedTree): readonly Change[] {
  const words = new HeadingReader(english);
  const titles = new Map(resolved.scopes.flatMap((one) => [...titlesIn(one, words)]));
  const renamed = [...titles].flatMap(([section, title]) => rename(section, title));
  return [...setLevels(resolved), ...renamed];
}

function titlesIn(
  { scope, lists, operation }: ResolvedScope,
  words: HeadingReader,
): ReadonlyMap<Section, string> {
  const titles = new Map<Section, string>();
  const bySection = groupBy(
    lists.filter(({ role }) => role.role === "parameters"),
    ({ placed }) => placed.section,
  );
  for (const section of scope.sections) {
    const { title } = section;
    const sense = words.read(title);
    if (section === scope.title || !sense.isWhole) continue;
    const own = bySection.get(section);
    if (own === undefined) {
      const part = partTitles.find(([, is]) => is.test(title));
      if (part !== undefined) titles.set(section, part[0]);
      continue;
    }
    const places = own
      .flatMap(({ list }) => list.members)
      .map(({ name }) => {
        const found = operation.parameters.filter((one) => one.name === name);
        return found.length === 1 ? found[0]?.in.value : undefined;
      });
    const [place] = places;
    // `Required parameters` and `Form data` say more than the place.
    const isMore =
      sense.words.has("required") ||
      sense.words.has("optional") ||
      sense.words.has("example") ||
      /form|json|xml|multipart|data|urlencoded/i.test(title);
    if (place !== undefined && !isMore && places.every((one) => one === place))
      titles.set(section, placeTitles[place]);
  }
  return titles;
}

function rename({ heading, page, title: old, id }: Section, title: string): readonly Change[] {
  if (heading === undefined || old === title || id !== undefined || !isPlain(heading, page))
    return [];
  if (page.slice(heading.text).trim() !== old) return [];
  return [{ page, what: "the heading", edits: [{ ...rangeOf(heading.text), text: title }] }];
}

const rangeOf = ({ start, end }: HeadingBlock["text"]) => ({ start, end });

/** True if a heading is a line of `#` and text. */
function isPlain(heading: HeadingBlock, page: Page): boolean {
  return /^#{1,6}[ \t]+[^\n]*$/.test(page.slice(heading).trimEnd());
}

/**
 * Sets the levels of headings. A part of an operation is one level below the operation; an operation or a type
 * is one level below the section around it. All headings of a page change together, because each level depends on others.
 */
function setLevels({ scopes, resolver, tree }: ResolvedTree): readonly Change[] {
  const parts = new Map<Section, Section>();
  const titles = new Set<Section>(resolver.registry.bySection.keys());
  for (const { scope } of scopes) {
    titles.add(scope.title);
    for (const section of scope.sections)
      if (section !== scope.title && tree.headings.read(section.title).isWhole)
        parts.set(section, scope.title);
  }
  return tree.pages.flatMap((page) => {
    const edits = levelEdits(page, parts, titles);
    return edits.length === 0 ? [] : [{ page, what: "the level of this heading", edits }];
  });
}

/**
 * Returns the edits of the levels of a page's headings.
 *
 * @param parts The sections of the parts of operations. Keyed by the part, with the operation's section as value.
 * @param titles The sections of operations and types.
 */
function levelEdits(
  page: Page,
  parts: ReadonlyMap<Section, Section>,
  titles: ReadonlySet<Section>,
): readonly Edit[] {
  const levels = new Map<Section, number>();
  const edits: Edit[] = [];
  for (const section of page.sections) {
    const { heading, depth, parent } = section;
    if (heading === undefined) continue;
    const owner = parts.get(section);
    const above = owner !== undefined && !isWithin(section, owner) ? owner : parent;
    const base = above === undefined ? undefined : levels.get(above);
    // Any other heading keeps its distance from the heading above.
    const step = owner !== undefined || titles.has(section) ? 1 : depth - (above?.depth ?? 0);
    const level = base === undefined || !isPlain(heading, page) ? depth : Math.min(6, base + step);
    levels.set(section, level);
    if (level === depth) continue;
    edits.push({
      start: heading.start,
      end: heading.start + depth,
      text: "#".repeat(level),
    });
  }
  return edits;
}
