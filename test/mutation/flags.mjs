// Errors of the flags of a row.
import { cellOf, copiesOf, here, toldAt, witnesses } from "./copies.mjs";
import { editCell, fieldPages, operatorsOf, pick, rowsOf, typo } from "./edits.mjs";

const flagColumns = ({ table }) =>
  ["create", "update", "required"].filter((column) => table.columns.includes(column));

/** Returns the operation of a name whose sample has a body. */
export function bodyBlock(page, name) {
  const operations = page.blocks.filter((block) => !block.isAction && block.name === name);
  return operations.find(({ sample }) => sample?.data !== undefined);
}

/** Makes the entry of an operator that reverses a flag about the body of an operation. */
function flagEntry(column, operation, on) {
  return {
    what: `A flag of ${column} says the opposite.`,
    on: (row) =>
      row.table.kind === "writeable" &&
      (bodyBlock(row.page, operation) ||
        witnesses(row).every((copy) => copy.kind === "nested-body")),
    shown: ({ page }) => bodyBlock(page, operation),
    edit: (row, rng) =>
      editCell(row, column, cellOf(row, column) === "-" ? pick(rng, on) : "-", {
        // A column that does not fit the operations of its page is told at its head.
        lines: [row.line + 1, row.table.head + 1],
      }),
    told: (row) => {
      const { first, nameLine, sample } = bodyBlock(row.page, operation) ?? {};
      return [...toldAt(row), ...here(first, nameLine, sample?.data, sample?.url)];
    },
    single: "no body shows what can be sent",
  };
}

export const flagOperators = operatorsOf(fieldPages, rowsOf, {
  "flag-create": flagEntry("create", "Create", ["Yes", "Optional"]),
  "flag-update": flagEntry("update", "Update", ["Yes"]),
  "flag-required-alone": {
    what: "A Create flag says Yes for Optional or the other way round.",
    on: (row) =>
      ["Yes", "Optional"].includes(cellOf(row, "create")) &&
      !copiesOf(row).some(({ kind }) => kind === "input-row"),
    edit: (row) => editCell(row, "create", cellOf(row, "create") === "Yes" ? "Optional" : "Yes"),
    single: "samples do not tell required fields from others",
  },
  "flag-required-copied": {
    what: "An input page and an action table do not agree on what is required.",
    on: (row) => {
      const isCopied = (kind) => copiesOf(row).some((copy) => copy.row && copy.kind === kind);
      if (row.table.kind !== "input") {
        return ["Yes", "Optional"].includes(cellOf(row, "create")) && isCopied("input-row");
      }
      return copiesOf(row).some(({ table }) => table?.kind === "writeable");
    },
    edit: (row) => {
      const [column, no] = row.table.kind === "input" ? ["required", "No"] : ["create", "Optional"];
      return editCell(row, column, cellOf(row, column) === "Yes" ? no : "Yes");
    },
    told: toldAt,
  },
  "misspell-flag": {
    what: "A flag is misspelt.",
    on: (row) => flagColumns(row).length > 0,
    edit: (row, rng) => {
      const column = pick(rng, flagColumns(row));
      const flag = cellOf(row, column);
      const wrong = flag === "-" ? pick(rng, ["--", "No?", "n/a"]) : typo(rng, flag);
      return editCell(row, column, wrong);
    },
  },
  "blank-flag": {
    what: "A flag is left blank.",
    on: (row) => flagColumns(row).length > 0,
    edit: (row, rng) => editCell(row, pick(rng, flagColumns(row)), ""),
  },
  "flag-of-other-column": {
    what: "A flag is one that another column takes.",
    on: (row) => flagColumns(row).length > 0,
    edit: (row, rng) => {
      const column = pick(rng, flagColumns(row));
      return editCell(row, column, column === "create" ? "No" : "Optional");
    },
  },
});
