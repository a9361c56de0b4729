// Errors of one row of a field table: the row, its name and its cells.
import {
  cellOf,
  copiesOf,
  headingOf,
  here,
  missedAt,
  placesOf,
  range,
  tableCopies,
  toldAt,
  witnesses,
} from "./copies.mjs";
import {
  editCell,
  editRow,
  fieldPages,
  isBlank,
  operatorsOf,
  pick,
  rowsOf,
  scalars,
  splice,
  typo,
  withCell,
} from "./edits.mjs";

const isShown = (row) => witnesses(row).length > 0;
const noOther = "no body and no other table shows the field";
const lineOf = ({ page, line }) => page.lines[line];

/** Returns the pairs of cells that may be swapped, because their content does not fit the other column. */
function swappable({ page, table, cells, name }) {
  const [create, required] = ["create", "required"].map((each) => table.columns.indexOf(each));
  const isTypeName = [...scalars, "bool"].includes(name) || page.tree.byId.has(name);
  return [
    ...(cells[1] !== "" && !isTypeName ? [[0, 1]] : []),
    ...(create !== -1 ? [[1, create]] : []),
    ...(create !== -1 && cells[create] === "Optional" ? [[create, create + 1]] : []),
    ...(required !== -1 && cells[1] !== "" ? [[1, required]] : []),
  ];
}

/** Returns the indexes of the cells without which the row has another meaning. */
function droppable({ cells, table: { columns } }) {
  const indexes = [...cells.keys()].slice(0, -1);
  return indexes.filter((index) => {
    const rest = cells.toSpliced(index, 1);
    const isText = (at) => columns[at] === "default" || columns[at] === "notes";
    const isSame = (cell, at) =>
      cell === rest[at] || (isText(at) && isBlank(cell) && isBlank(rest[at]));
    return !cells.every(isSame);
  });
}

export const rowOperators = operatorsOf(fieldPages, rowsOf, {
  "drop-row": {
    what: "A row is lost.",
    shown: isShown,
    edit: ({ page, line, table }) =>
      splice(page, [line, 1], [], {
        lines: [line, line + 1, table.head + 1, ...(table.rows[1] ? [] : [table.heading + 1])],
        copies: table.rows[1] ? [] : headingOf(page.tree, table.type),
      }),
    told: missedAt,
    single: noOther,
  },
  "duplicate-row": {
    what: "A row stands twice.",
    edit: (row) => splice(row.page, [row.line, 1], [lineOf(row), lineOf(row)]),
  },
  "duplicate-row-changed": {
    what: "A row is copied to begin another, whose type is changed and whose name is not.",
    on: (row) => cellOf(row, "type") === "string",
    edit: (row) => splice(row.page, [row.line, 1], [withCell(row, "type", "boolean"), lineOf(row)]),
    told: toldAt,
  },
  "duplicate-row-other-table": {
    what: "A writeable row is also listed as read only.",
    on: ({ page, table }) =>
      table.kind === "writeable" && page.tables.some(({ kind }) => kind === "readOnly"),
    edit: (row) => {
      const { last } = row.page.tables.find(({ kind }) => kind === "readOnly");
      return splice(row.page, [last + 1, 0], [`${row.name} | ${cellOf(row, "type")}  | `]);
    },
    told: ({ line }) => here(line),
  },
  "rename-row": {
    what: "A field is misspelt in the table only.",
    shown: isShown,
    edit: (row, rng) =>
      editCell(
        row,
        "field",
        typo(
          rng,
          row.name,
          row.table.rows.map(({ name }) => name),
        ),
      ),
    told: missedAt,
    single: noOther,
  },
  "row-name-space": {
    what: "A space comes into the name of a field.",
    on: ({ name }) => name.length > 3,
    edit: (row) => editCell(row, "field", `${row.name.slice(0, 2)} ${row.name.slice(2)}`),
    told: missedAt,
  },
  "row-name-blank": {
    what: "The name of a field is lost.",
    edit: (row) => editCell(row, "field", ""),
    told: missedAt,
  },
  "row-name-case": {
    what: "A field is written with other capitals than a body or the other table of an input.",
    on: (row) => isShown(row) && row.name.length > 1,
    edit: (row) => {
      const { name } = row;
      const isMixed = /[A-Z]/.test(name.slice(1));
      return editCell(row, "field", isMixed ? name.toLowerCase() : name.toUpperCase());
    },
    told: missedAt,
  },
  "swap-cells": {
    what: "Two cells of a row change places.",
    on: (row) => swappable(row).length > 0,
    edit: (row, rng) => {
      const [a, b] = pick(rng, swappable(row));
      return editRow(row, row.cells.with(a, row.cells[b]).with(b, row.cells[a]).join(" | "));
    },
    told: missedAt,
  },
  "drop-cell": {
    what: "A cell is lost with its pipe.",
    on: (row) => droppable(row).length > 0,
    edit: (row, rng) =>
      editRow(
        row,
        row.raw
          .toSpliced(pick(rng, droppable(row)), 1)
          .join("|")
          .trimStart(),
      ),
    told: missedAt,
  },
  "add-cell": {
    what: "A row gets a cell too many.",
    edit: (row, rng) => {
      const index = 1 + Math.floor(rng() * (row.raw.length - 1));
      return editRow(row, row.raw.toSpliced(index, 0, " - ").join("|"));
    },
    told: toldAt,
  },
  "pipe-in-note": {
    what: "A note gets a pipe that is not escaped.",
    on: (row) => / \S+ /.test(cellOf(row, "notes") ?? ""),
    edit: (row) => editCell(row, "notes", cellOf(row, "notes").replace(" ", " | ")),
  },
  "row-split": {
    what: "A row is broken over two lines.",
    edit: ({ page, line, raw }, rng) => {
      const index = 1 + Math.floor(rng() * (raw.length - 2));
      const [first, second] = [raw.slice(0, index), raw.slice(index)].map((each) => each.join("|"));
      return splice(page, [line, 1], [`${first}|`, second.trimStart()]);
    },
    // What is left may end the table, and its other rows with it.
    told: ({ table }) => tableCopies(table),
  },
  "rows-joined": {
    what: "The line break between two rows is lost.",
    on: (row) => nextOf(row)?.isPlain,
    edit: (row) =>
      splice(row.page, [row.line, 2], [lineOf(row) + lineOf(nextOf(row))], {
        copies: placesOf(copiesOf(nextOf(row))),
      }),
    told: toldAt,
  },
  "blank-line-in-table": {
    what: "A blank line parts a table, so that the rows below it belong to none.",
    edit: ({ page, table, line }) =>
      splice(page, [line, 0], [""], {
        lines: [...range(table.head, table.last + 1), table.heading + 1],
        copies: table.rows.filter((row) => row.line >= line).flatMap(toldAt),
      }),
    told: ({ table }) => tableCopies(table),
  },
});

/** Returns the row on the next line. */
function nextOf({ table, line }) {
  return table.rows.find((row) => row.line === line + 1);
}
