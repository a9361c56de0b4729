// Changes that keep the meaning, so that a reader must not report them.
import { startOf } from "./blocks.mjs";
import { cellOf, copiesOf } from "./copies.mjs";
import {
  fieldPages,
  operatorsOf,
  pick,
  rowsOf,
  shuffle,
  splice,
  targetOf,
  types,
  withCell,
} from "./edits.mjs";
import { hasBody } from "./inputs.mjs";
import { editTable, isEven, tablesOf } from "./tables.mjs";

const all = ["resource", "type", "common", "index"];
const itself = (page) => [page];
const whole = (text) => ({ text, lines: [] });

const pages = operatorsOf(all, itself, {
  crlf: {
    what: "Lines end as on Windows.",
    edit: ({ lines }) => whole(lines.join("\r\n")),
  },
  "byte-order-mark": {
    what: "The page begins with a byte order mark.",
    edit: ({ text }) => whole(`\uFEFF${text}`),
  },
  "trailing-spaces": {
    what: "A line ends in spaces.",
    edit: (page, rng) => {
      const fits = (at) => at > page.matter && /[|>#\w]$/.test(page.lines[at]);
      const line = pick(rng, [...page.lines.keys()].filter(fits));
      return line === undefined ? undefined : splice(page, [line, 1], [`${page.lines[line]}  `]);
    },
  },
  "final-newline": {
    what: "The page ends with more or fewer line breaks.",
    edit: ({ text }, rng) => whole(pick(rng, [text.trimEnd(), `${text}\n\n`])),
  },
  "matter-key": {
    what: "The front matter gets a key, or another order.",
    on: ({ matter }) => matter !== -1,
    edit: (page, rng) =>
      pick(rng, [
        splice(page, [page.matter, 0], ["author: docs team"]),
        splice(page, [1, 2], [page.lines[2], page.lines[1]]),
      ]),
  },
  "matter-quotes": {
    what: "The title stands in quotes.",
    on: ({ title }) => title !== -1,
    edit: (page) =>
      splice(page, [page.title, 1], [page.lines[page.title].replace(/: (.*)$/, ': "$1"')]),
  },
});

const headings = operatorsOf(
  all,
  (page) => page.headings.map((heading) => ({ page, ...heading })),
  {
    "blank-lines": {
      what: "More blank lines stand above a heading.",
      edit: ({ page, line }) => splice(page, [line, 0], ["", ""]),
    },
    comment: {
      what: "An HTML comment stands above a heading.",
      edit: ({ page, line }) => splice(page, [line, 0], ["<!-- reviewed -->", ""]),
    },
    "heading-closed": {
      what: "A heading is closed with `#`.",
      edit: ({ page, line, depth }) =>
        splice(page, [line, 1], [`${page.lines[line]} ${"#".repeat(depth)}`]),
    },
  },
);

const cellsOf = (line) => line.split("|").map((cell) => cell.trim());
const linesOf = ({ page, head, last }) => page.lines.slice(head, last + 1);
const plainTables = (page) =>
  tablesOf(page).filter((table) => isEven(table) && table.rows.every(({ isPlain }) => isPlain));

const tables = operatorsOf(fieldPages, plainTables, {
  "rows-reordered": {
    what: "The rows of a table stand in another order.",
    on: ({ rows }) => rows.length > 1,
    edit: (table, rng) => {
      const [head, dashes, ...rows] = linesOf(table);
      return editTable(table, [head, dashes, ...shuffle(rng, rows)]);
    },
  },
  "columns-reordered": {
    what: "The columns of a table stand in another order.",
    edit: (table, rng) => {
      const order = shuffle(rng, [...table.columns.keys()]);
      const reorder = (line) => `| ${order.map((index) => cellsOf(line)[index]).join(" | ")} |`;
      return editTable(table, linesOf(table).map(reorder));
    },
  },
  "table-framed": {
    what: "A table gets pipes at its ends.",
    edit: (table) =>
      editTable(
        table,
        linesOf(table).map((line) => `| ${cellsOf(line).join(" | ")} |`),
      ),
  },
  "table-aligned": {
    what: "The columns of a table are aligned.",
    edit: (table) => {
      const rows = linesOf(table).map(cellsOf);
      const widths = rows[0].map((_, at) => Math.max(3, ...rows.map((row) => row[at].length)));
      const pad = (row, line) =>
        row.map((cell, at) => cell.padEnd(widths[at], line === 1 ? "-" : " ")).join(" | ");
      return editTable(table, rows.map(pad));
    },
  },
  "delimiter-colons": {
    what: "The row of dashes aligns its columns.",
    edit: ({ page, head, columns }) =>
      splice(page, [head + 1, 1], [columns.map(() => ":---").join("|")]),
  },
});

/** Replaces the lines between the outermost braces of a body. */
function editBody({ page, sample: { data, url } }, change) {
  const lines = page.lines.slice(data + 1, url);
  return splice(page, [data + 1, url - data - 1], change(lines));
}

const bodies = operatorsOf(types, ({ blocks }) => blocks.filter(hasBody), {
  "body-indent": {
    what: "A body is indented with spaces.",
    edit: (block) => editBody(block, (lines) => lines.map((line) => line.replaceAll("\t", "  "))),
  },
  "body-one-line": {
    what: "A body stands on one line.",
    edit: (block) => editBody(block, (lines) => [lines.map((line) => line.trim()).join(" ")]),
  },
  "body-reordered": {
    what: "The members of a body stand in another order.",
    on: ({ sample }) => sample.keys.length > 1,
    edit: (block, rng) => {
      const keys = shuffle(rng, block.sample.keys);
      const parts = keys.map((key) => {
        const part = block.page.lines.slice(key.line, key.end + 1);
        const comma = key === keys.at(-1) ? "" : ",";
        return part.with(-1, part.at(-1).replace(/,$/, "") + comma);
      });
      return editBody(block, () => parts.flat());
    },
  },
});

const others = [
  ...operatorsOf(types, itself, {
    "blank-lines-fewer": {
      what: "Fewer blank lines stand between sections.",
      edit: ({ text }) => whole(text.replace(/\n{3,}/g, "\n\n")),
    },
  }),
  ...operatorsOf(types, ({ blocks }) => blocks, {
    "comment-between-blocks": {
      what: "An HTML comment stands between blocks.",
      edit: (block) => splice(block.page, [startOf(block), 0], ["<!-- reviewed -->"]),
    },
  }),
  ...operatorsOf(["resource"], itself, {
    "actions-reordered": {
      what: "The actions of a page stand in another order.",
      on: ({ blocks }) => blocks.filter(({ isAction }) => isAction).length > 1,
      edit: (page, rng) => {
        const blocks = page.blocks.filter(({ isAction }) => isAction);
        const { first } = blocks[0];
        const parts = shuffle(rng, blocks).flatMap((block) => [
          ...page.lines.slice(block.first, block.last + 1),
          "",
        ]);
        return splice(page, [first, blocks.at(-1).last - first + 1], parts);
      },
    },
  }),
  ...operatorsOf(fieldPages, rowsOf, {
    "note-added": {
      what: "A row gets a note.",
      on: (row) =>
        row.table.kind !== "input" &&
        cellOf(row, "notes") === "" &&
        copiesOf(row).every((copy) => !copy.row),
      edit: (row) =>
        splice(
          row.page,
          [row.line, 1],
          [withCell(row, "notes", "Set by the *server*, see `mode`.")],
        ),
    },
    "link-slash": {
      what: "A link of a Type cell has no slash at its end.",
      on: (row) => row.table.kind !== "input" && row.table.kind !== "common" && targetOf(row),
      edit: (row) =>
        splice(row.page, [row.line, 1], [row.page.lines[row.line].replace(/\/\)/, ")")]),
    },
  }),
];

/** The operators. No place is right for a report of their changes. */
export const harmless = [...pages, ...headings, ...tables, ...bodies, ...others].map(
  (operator) => ({
    ...operator,
    apply: (page, rng) => {
      const made = operator.apply(page, rng);
      return made && { ...made, lines: [] };
    },
  }),
);
