// Errors of the entries of the index, and of the descriptions that it repeats.
import { here, range } from "./copies.mjs";
import {
  descriptionLine,
  edit,
  misspellText,
  operatorsOf,
  otherId,
  replace,
  splice,
  typo,
} from "./edits.mjs";
import { matterPlaces } from "./headings.mjs";

/** Returns the places of the title, heading and description of a page. */
function pagePlaces(tree, id) {
  const page = tree.byId.get(id);
  if (page === undefined) return [];
  const [{ line: from }, next] = page.headings;
  const lines = [...range(from, (next?.line ?? from + 3) - 1), page.title + 1];
  return lines.map((line) => ({ file: page.file, line }));
}

const entryPlaces = ({ page, id }) => pagePlaces(page.tree, id);
const entryLines = ({ line }) => ({ lines: range(line, line + 2) });

/** Changes the target of an entry's link to another page. */
function relink({ page, line, id }, other, more) {
  return replace(page, line, [`/api-resources/${id}/`, `/api-resources/${other}/`], more);
}

const index = operatorsOf(["index"], (page) => page.entries, {
  "index-entry-dropped": {
    what: "The index loses the entry of a page.",
    edit: ({ page, line }) =>
      splice(page, [line, 6], [], {
        lines: [line, line + 1, (page.headings[0]?.line ?? 0) + 1],
      }),
    told: entryPlaces,
  },
  "index-link-misspelt": {
    what: "A link of the index leads to a page that is not there.",
    edit: (entry, rng) => relink(entry, typo(rng, entry.id, [...entry.page.tree.byId.keys()])),
    told: entryPlaces,
  },
  "index-link-other": {
    what: "A link of the index leads to another page than its text says.",
    edit: (entry, rng) => {
      const { tree, entries } = entry.page;
      const id = otherId(entry.page, rng, [entry.id]);
      const lines = entries.filter((each) => each.id === id).map(({ line }) => line);
      const copies = [...pagePlaces(tree, id), ...here(...lines)];
      return relink(entry, id, { ...entryLines(entry), copies });
    },
    told: entryPlaces,
  },
  "index-text": {
    what: "The text of a link of the index is misspelt.",
    edit: ({ page, line, text }, rng) => replace(page, line, [`[${text}]`, `[${typo(rng, text)}]`]),
  },
  "index-entry-twice": {
    what: "The index has a page twice.",
    edit: ({ page, line }) =>
      splice(page, [line, 0], [...page.lines.slice(line, line + 3), "", "<br>", ""], {
        lines: [line + 1, line + 7],
      }),
  },
  "index-description": {
    what: "The index describes a page in other words than the page does.",
    on: ({ description }) => description !== "",
    edit: (entry, rng) => {
      const text = misspellText(rng, entry.page.lines[entry.line + 2]);
      return text && edit(entry.page, entry.line + 2, text, entryLines(entry));
    },
    told: entryPlaces,
  },
  "index-description-dropped": {
    what: "The index loses the description of a page.",
    on: ({ description }) => description !== "",
    edit: (entry) => edit(entry.page, entry.line + 2, " |", entryLines(entry)),
    told: entryPlaces,
  },
});

/** Returns the description of a page if the index has an entry for the page. */
function indexedDescription(page) {
  const line = descriptionLine(page);
  const isIndexed = page.tree.index?.entries.some(({ id }) => id === page.id);
  return line === -1 || !isIndexed ? [] : [{ page, line }];
}

const descriptions = operatorsOf(["resource"], indexedDescription, {
  "description-changed": {
    what: "A page describes itself in other words than the index does.",
    edit: ({ page, line }, rng) => {
      const text = misspellText(rng, page.lines[line]);
      return text && edit(page, line, text);
    },
    told: ({ page }) => matterPlaces(page),
  },
  "description-dropped": {
    what: "A page loses the description that the index gives it.",
    edit: ({ page, line }) => splice(page, [line, 1], []),
    told: ({ page }) => matterPlaces(page),
  },
});

export const descriptionOperators = [...index, ...descriptions];
