// Errors of the headings and the front matter of a page.
import { here, indexPlaces, lossCopies, range } from "./copies.mjs";
import {
  capital,
  edit,
  fieldPages,
  operatorsOf,
  otherId,
  pick,
  sectionsOf,
  splice,
  types,
  typo,
} from "./edits.mjs";

const own = ["writeable fields", "read only fields", "operations", "actions"];
const heading = (depth, text) => `${"#".repeat(depth)} ${text}`;
const lossOf = ({ page, line, end }) => lossCopies(page, line, end);

/** Returns the sections that contain tables or blocks. */
const ownSections = (page) =>
  sectionsOf(page).filter(({ text }) => own.includes(text.toLowerCase()));

const sections = operatorsOf(types, ownSections, {
  "misspell-section": {
    what: "The heading of a section is misspelt.",
    edit: ({ page, line, end, depth, text }, rng) =>
      edit(page, line, heading(depth, typo(rng, text)), { lines: range(line, end) }),
    told: lossOf,
  },
  "drop-section-heading": {
    what: "The heading of a section is lost.",
    // A table right below `Resource Fields` is how earlier pages print writeable fields.
    on: ({ text }) => text.toLowerCase() !== "writeable fields",
    edit: ({ page, line, end }) => splice(page, [line, 1], [], { lines: range(line - 1, end - 1) }),
    told: lossOf,
  },
  "swap-section-headings": {
    what: "Writeable and read only fields change headings.",
    on: ({ page }) => fieldSections(page).length === 2,
    edit: ({ page, depth }) => {
      const [a, b] = fieldSections(page);
      const between = page.lines.slice(a.line + 1, b.line);
      const lines = [heading(depth, b.text), ...between, heading(depth, a.text)];
      return splice(page, [a.line, lines.length], lines, {
        lines: range(a.line, b.end),
        copies: lossCopies(page, a.line, b.end),
      });
    },
  },
  "duplicate-section": {
    what: "A section stands twice.",
    edit: ({ page, line, end }) => {
      const lines = page.lines.slice(line, end + 1);
      return splice(page, [end + 1, 0], lines, { lines: range(line, end + lines.length) });
    },
  },
  "section-level": {
    what: "The heading of a section has another level.",
    edit: ({ page, line, end, depth, text }, rng) =>
      edit(page, line, heading(depth + pick(rng, [-1, 1]), text), { lines: range(line, end) }),
    told: ({ page }) => here(page.headings[0]?.line),
  },
  "section-hash": {
    what: "A heading loses the space behind its `#`.",
    edit: ({ page, line, end, depth, text }) =>
      edit(page, line, "#".repeat(depth) + text, { lines: range(line - 1, end) }),
    // What is no heading may be read as part of the description.
    told: (section) => [...lossOf(section), ...indexPlaces(section.page)],
  },
});

function fieldSections(page) {
  return ownSections(page).filter(({ text }) => /fields$/i.test(text));
}

const headings = operatorsOf(fieldPages, (page) => sectionsOf(page).slice(0, 1), {
  "heading-level": {
    what: "The page's heading has another level.",
    edit: ({ page, line, depth, text }, rng) =>
      edit(page, line, heading(depth + pick(rng, [-1, 1]), text)),
    told: ({ page }) => here(page.headings[1]?.line, 0),
  },
  "rename-heading": {
    what: "The page's heading names something else.",
    edit: ({ page, line, depth, text }, rng) => {
      const other = pick(rng, [typo(rng, text), capital(otherId(page, rng, [page.id]))]);
      const isSame = other.toLowerCase() === text.toLowerCase();
      return isSame ? undefined : edit(page, line, heading(depth, other));
    },
    told: ({ page }) =>
      page.kind === "common" ? here(...page.tables.map(({ head }) => head)) : here(page.title),
  },
  "drop-heading": {
    what: "The page's heading is lost.",
    edit: ({ page, line }) => splice(page, [line, 1], [], { lines: [line, line + 1, 1, 2] }),
    told: ({ page }) => [
      ...here(page.headings[1]?.line, ...page.tables.map(({ head }) => head)),
      ...indexPlaces(page),
    ],
  },
});

/**
 * Returns the heading of a page and its entry in the index, where a reader may also report an error of the front
 * matter.
 */
export const matterPlaces = (page) => [...here(page.headings[0]?.line), ...indexPlaces(page)];

/** Returns the page if its front matter has a title. Edits may be reported anywhere in the front matter. */
const withMatter = (page) => (page.title === -1 ? [] : [page]);
const top = ({ matter }) => ({ lines: range(0, matter) });
const retitle = (page, title) => edit(page, page.title, title, top(page));

const matter = operatorsOf(types, withMatter, {
  "title-misspelt": {
    what: "The title names the type wrongly.",
    on: ({ kind }) => kind === "resource",
    edit: (page, rng) => {
      const id = pick(rng, [typo(rng, page.id), otherId(page, rng, [page.id])]);
      return retitle(page, page.lines[page.title].replace(/\S+$/, id));
    },
    told: matterPlaces,
  },
  "title-of-type": {
    what: "A resource has the title of a type.",
    on: ({ kind }) => kind === "resource",
    edit: (page) => retitle(page, "title: API"),
    told: matterPlaces,
  },
  "title-of-resource": {
    what: "A type has the title of a resource.",
    on: ({ kind }) => kind === "type",
    edit: (page) => retitle(page, `title: Rancher API - ${page.id}`),
    // A resource with such flags would have operations.
    told: (page) => {
      const tables = page.tables.filter(({ kind }) => kind === "writeable");
      const lines = tables.flatMap(({ head, rows }) => [head, ...rows.map(({ line }) => line)]);
      return [...matterPlaces(page), ...here(...lines)];
    },
  },
  "title-dropped": {
    what: "The title is lost.",
    edit: (page) => splice(page, [page.title, 1], [], top(page)),
    told: matterPlaces,
  },
  "matter-yaml": {
    what: "The front matter is no YAML.",
    edit: (page, rng) => {
      const line = pick(rng, [1, 2, 3]);
      const text = page.lines[line];
      const [bare, quoted, listed] = ["", ": '", ": ["].map((to) => text.replace(/: ?/, to));
      return edit(page, line, pick(rng, [bare, quoted, listed, `\t${text}`]), top(page));
    },
    told: matterPlaces,
  },
  "matter-removed": {
    what: "The front matter is lost.",
    edit: (page) => splice(page, [0, page.matter + 1], [], { lines: [1, 2, 3] }),
    told: matterPlaces,
  },
  "matter-fence": {
    what: "A fence of the front matter is lost.",
    edit: (page, rng) => splice(page, [pick(rng, [0, page.matter]), 1], [], top(page)),
    told: matterPlaces,
  },
});

export const headingOperators = [...sections, ...headings, ...matter];
