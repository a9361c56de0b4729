import { groupBy } from "../../../core/group-by.js";
import type { Section } from "../../../markdown/page.js";
import type { HeadingReader } from "./heading-words.js";
import { plainTitle } from "./plain-title.js";
import type { Request } from "./request.js";

/**
 * Gives each request of a shared section the section below that has its title: `` `POST /x` - Adds one`` in a list of
 * requests, then `### Adds one` with the details. A title that two sections or two requests have leads nowhere.
 */
export function withNamedSections(
  requests: readonly Request[],
  headings: HeadingReader,
): readonly Request[] {
  const titles = new Set(requests.map(({ title }) => title));
  const found = new Map<Request, Section>();
  for (const [title, group] of groupBy(requests, (request) => request.title)) {
    if (group.length < 2) continue;
    const last = Math.max(...group.map(({ candidate }) => candidate.range.end));
    const names = groupBy(group, ({ candidate }) => plainTitle(candidate.title ?? ""));
    const below = sectionsBelow(title).filter(
      (one) => one.start > last && !titles.has(one) && !headings.read(one.title).isWhole,
    );
    for (const [name, [request, ...others]] of names) {
      const same = below.filter((one) => plainTitle(one.title) === name);
      const [only] = same;
      if (name === "" || request === undefined || only === undefined) continue;
      if (others.length === 0 && same.length === 1) found.set(request, only);
    }
  }
  return requests.map((request) => {
    const title = found.get(request);
    return title === undefined ? request : { ...request, title };
  });
}

/** Returns the sections inside of a section. */
function sectionsBelow(title: Section): readonly Section[] {
  const { sections } = title.page;
  const next = sections.findIndex(
    ({ index, depth }) => index > title.index && depth <= title.depth,
  );
  return sections.slice(title.index + 1, next === -1 ? undefined : next);
}
