// Errors of a whole field table, and of the common page, which consists of one.
import { here, lossCopies, range, tableCopies } from "./copies.mjs";
import { operatorsOf, edit, fieldPages, isBlank, pick, splice, typo } from "./edits.mjs";
import { bodyBlock } from "./flags.mjs";

/** Returns the tables of fields on a page. */
export function tablesOf(page) {
  return page.tables.filter(({ kind, rows }) => kind !== undefined && rows.length > 0);
}

const linesOf = ({ page, head, last }) => page.lines.slice(head, last + 1);
const cellsOf = ({ page }, line) => page.lines[line].split("|");
/** Returns the lines of a table, and its heading, where a missing table is reported. */
const whole = ({ head, last, heading }) => [...range(head, last), heading + 1];
const isPlain = ({ rows }) => rows.every((row) => row.isPlain);

/** True if the row of dashes has as many cells as the header. */
export function isEven(table) {
  return cellsOf(table, table.head + 1).length === table.columns.length;
}

/** Replaces all lines of a table. */
export function editTable(table, lines, more) {
  return splice(table.page, [table.head, table.last - table.head + 1], lines, more);
}

/** Inserts a line above a table that changes the meaning of all lines below it. */
function swallow({ page, head, heading }, line) {
  return splice(page, [head, 0], [line], {
    lines: [...range(head - 1, page.lines.length), heading + 1],
    copies: lossCopies(page, head, page.lines.length),
  });
}

/** @type {Readonly<Record<string, import("./edits.mjs").Entry<import("./outline.mjs").Table>>>} */
const table = {
  "drop-delimiter": {
    what: "The row of dashes is lost.",
    edit: ({ page, head, last, heading }) =>
      splice(page, [head + 1, 1], [], { lines: [...range(head, last - 1), heading + 1] }),
    told: tableCopies,
  },
  "delimiter-count": {
    what: "The row of dashes gets or loses a cell.",
    on: isEven,
    edit: (table, rng) => {
      const { page, head } = table;
      const cells = cellsOf(table, head + 1);
      const text = pick(rng, [cells.slice(1), ["---", ...cells]]).join("|");
      return edit(page, head + 1, text, { lines: range(head, head + 1) });
    },
  },
  "delimiter-broken": {
    what: "The row of dashes holds something else.",
    edit: (table, rng) => {
      const { page, head } = table;
      const text = page.lines[head + 1].replace("---", pick(rng, ["–––", "===", "x"]));
      return edit(page, head + 1, text, { lines: whole(table) });
    },
    told: tableCopies,
  },
  "drop-header-row": {
    what: "The row of column headings is lost.",
    edit: ({ page, head, last, heading }) =>
      splice(page, [head, 1], [], { lines: [...range(head - 1, last - 1), heading + 1] }),
    told: tableCopies,
  },
  "misspell-column": {
    what: "A column heading is misspelt.",
    edit: (table, rng) => {
      const cells = cellsOf(table, table.head);
      const index = Math.floor(rng() * cells.length);
      const wrong = cells[index].replace(/\S.*\S|\S/, (word) => typo(rng, word));
      return edit(table.page, table.head, cells.with(index, wrong).join("|"));
    },
    told: tableCopies,
  },
  "drop-column-heading": {
    what: "A column loses its heading, and nothing else.",
    edit: (table, rng) => {
      const { page, head, last } = table;
      const cells = cellsOf(table, head);
      const rest = cells.toSpliced(Math.floor(rng() * cells.length), 1);
      return edit(page, head, rest.join("|").trim(), { lines: range(head, last) });
    },
    told: tableCopies,
  },
  "drop-column": {
    what: "A column is lost with its cells.",
    on: isPlain,
    edit: (table, rng) => {
      const index = Math.floor(rng() * table.columns.length);
      if (table.rows.every(({ cells }) => isBlank(cells[index]))) return;
      const without = (line) => line.split("|").toSpliced(index, 1).join("|").trimStart();
      return editTable(table, linesOf(table).map(without), { note: table.columns[index] });
    },
    told: tableCopies,
  },
  "swap-column-headings": {
    what: "Two column headings change places, and their cells do not.",
    on: isPlain,
    edit: (table, rng) => {
      const { page, head, last, columns, rows } = table;
      const headings = cellsOf(table, head).map((cell) => cell.trim());
      const at = Math.floor(rng() * (headings.length - 1));
      // `Yes` is a good default of a text, and `-` a good flag: only a body tells.
      if (columns[at] === "update" && bodyBlock(page, "Update") === undefined) return;
      if (rows.every(({ cells }) => isBlank(cells[at]) && isBlank(cells[at + 1]))) return;
      const swapped = headings.with(at, headings[at + 1]).with(at + 1, headings[at]);
      const note = `${headings[at]} and ${headings[at + 1]}`;
      return edit(page, head, swapped.join(" | "), { lines: range(head, last), note });
    },
    told: tableCopies,
  },
  "text-after-table": {
    what: "Text stands right below a table, where it is one more row.",
    edit: ({ page, last }, rng) => {
      const texts = [
        "These fields are set by the server.",
        "See also the host page.",
        "Deprecated",
      ];
      return splice(page, [last + 1, 0], [pick(rng, texts)]);
    },
  },
  "table-indented": {
    what: "A table is indented, so that it is code.",
    edit: (table) =>
      editTable(
        table,
        linesOf(table).map((line) => `    ${line}`),
        { lines: whole(table) },
      ),
    told: tableCopies,
  },
  "code-fence": {
    what: "A code fence is opened above a table and never closed.",
    edit: (table) => swallow(table, "```"),
  },
  "comment-unclosed": {
    what: "An HTML comment is opened above a table and never closed.",
    edit: (table) => swallow(table, "<!-- TODO"),
  },
  "table-commented-out": {
    what: "A table is put into an HTML comment.",
    on: ({ kind }) => kind !== "input",
    edit: (table) =>
      editTable(table, ["<!--", ...linesOf(table), "-->"], {
        lines: [...range(table.head - 1, table.last + 2), table.heading + 1],
      }),
    told: tableCopies,
  },
  "conflict-markers": {
    what: "A merge conflict is committed.",
    edit: ({ page, rows, head, last, heading }, rng) => {
      const { line } = pick(rng, rows);
      const text = page.lines[line];
      const block = ["<<<<<<< HEAD", text, "=======", text, ">>>>>>> other"];
      return splice(page, [line, 1], block, { lines: [...range(head, last + 5), heading + 1] });
    },
    told: tableCopies,
  },
};

export const tableOperators = [
  ...operatorsOf(fieldPages, tablesOf, table),
  ...operatorsOf(["common"], ({ tables }) => tables.slice(0, 1), {
    "common-heading": {
      what: "The heading of the common page is misspelt.",
      edit: ({ page }, rng) => {
        const [{ line, text }] = page.headings;
        return edit(page, line, `## ${typo(rng, text)}`);
      },
      told: ({ page }) => here(...page.tables.map(({ head }) => head), page.title),
    },
    "common-table-lost": {
      what: "The common page loses its table.",
      edit: (table) =>
        editTable(table, [], { lines: [table.head, table.head + 1, table.heading + 1] }),
      told: tableCopies,
    },
  }),
];
