// Errors of the cells of a row: its type, its default and its options.
import { cellOf, copiesOf, toldAt } from "./copies.mjs";
import {
  deniesType,
  editCell,
  fieldPages,
  hasDefault,
  operatorsOf,
  otherDefault,
  pick,
  rowsOf,
  scalars,
  typo,
} from "./edits.mjs";

const typeOf = (row) => cellOf(row, "type");
const notesOf = (row) => cellOf(row, "notes") ?? "";
const isAlone = (row) => copiesOf(row).length === 0;

const scalar = /^(?:(?:array|map)\[)?(string|int|float|boolean|date|enum|json)\]?$/;
const container = /^(array|map)\[(.*)\]$/;
const newTypes = ["string", "int", "boolean", "date", "array[string]", "map[string]"];

/** Returns types that a body or the other table shows to be wrong. */
function wrongTypes(row) {
  if (typeOf(row) === "" || row.table.kind === "common") return [];
  const isDenied = (type) => copiesOf(row).some((copy) => deniesType(copy, type));
  return newTypes.filter((type) => type !== typeOf(row) && isDenied(type));
}

function deniesContainer(copy, inner) {
  if (copy.key) return copy.key.value === "[" || /^"(array|map)\[/.test(copy.key.value);
  return deniesType(copy, inner);
}

/** True if a body prints a default, or the other table repeats it. */
const tellsDefault = (copy) =>
  copy.key
    ? !["{", "["].includes(copy.key.value)
    : copy.row && copy.table.columns.includes("default");

const isDefaultShown = (row) => copiesOf(row).some(tellsDefault);

function optionsOf(row) {
  const found = /options are (`[^`]+`(?:, `[^`]+`)*)/.exec(notesOf(row))?.[1];
  return found?.split(", ").map((option) => option.slice(1, -1)) ?? [];
}

const areOptionsShown = (row) =>
  copiesOf(row).some((copy) => copy.row && optionsOf(copy.row).length);

function misspellOption(row, rng, option, taken) {
  const wrong = typo(rng, option, taken);
  return editCell(
    row,
    "notes",
    notesOf(row).replace(`\`${option}\``, () => `\`${wrong}\``),
  );
}

export const cellOperators = operatorsOf(fieldPages, rowsOf, {
  "misspell-type": {
    what: "A scalar in a Type cell is misspelt.",
    on: (row) => scalar.test(typeOf(row)),
    edit: (row, rng) => {
      const [type, word] = scalar.exec(typeOf(row));
      const wrong = typo(rng, word, [...scalars, "bool", ...row.page.tree.byId.keys()]);
      return editCell(row, "type", type.replace(word, wrong));
    },
  },
  "misspell-container": {
    what: "`array` or `map` in a Type cell is misspelt.",
    on: (row) => /^(array|map)\[/.test(typeOf(row)),
    edit: (row, rng) =>
      editCell(
        row,
        "type",
        typeOf(row).replace(/^\w+/, (word) => typo(rng, word)),
      ),
  },
  "type-bracket": {
    what: "A bracket of `array[…]` or `map[…]` is lost.",
    on: (row) => /^(array|map)\[/.test(typeOf(row)),
    edit: (row, rng) =>
      editCell(row, "type", pick(rng, [typeOf(row).slice(0, -1), typeOf(row).replace("[", "")])),
  },
  "change-type-shown": {
    what: "A Type cell names another valid type than a body or the other table shows.",
    on: (row) => wrongTypes(row).length > 0,
    edit: (row, rng) => editCell(row, "type", pick(rng, wrongTypes(row))),
    told: toldAt,
  },
  "change-type-alone": {
    what: "A Type cell names another valid type, and nothing shows the right one.",
    // A default or options would tell.
    on: (row) =>
      scalar.test(typeOf(row)) &&
      isAlone(row) &&
      (cellOf(row, "default") ?? "-") === "-" &&
      !notesOf(row).includes("`"),
    edit: (row, rng) => {
      const others = newTypes.filter((type) => !type.startsWith(typeOf(row)));
      return editCell(row, "type", pick(rng, others));
    },
    single: "no body and no other table shows the type",
  },
  "change-type-options": {
    what: "An enum whose note lists its options becomes another type.",
    on: (row) => typeOf(row) === "enum" && /options are/.test(notesOf(row)),
    edit: (row, rng) => editCell(row, "type", pick(rng, ["int", "boolean", "date"])),
    told: toldAt,
  },
  "blank-type": {
    what: "A Type cell is emptied.",
    on: (row) => row.table.kind !== "input" && typeOf(row) !== "",
    edit: (row) => editCell(row, "type", ""),
  },
  "container-lost": {
    what: "`array[…]` or `map[…]` loses its container, and a body or the other table shows it.",
    on: (row) => {
      const inner = container.exec(typeOf(row))?.[2];
      return inner !== undefined && copiesOf(row).some((copy) => deniesContainer(copy, inner));
    },
    edit: (row) => editCell(row, "type", container.exec(typeOf(row))[2]),
    told: toldAt,
  },
  "change-default": {
    what: "A default is another.",
    on: hasDefault,
    shown: isDefaultShown,
    edit: (row, rng) => {
      const value = otherDefault(rng, typeOf(row), cellOf(row, "default"));
      return value && editCell(row, "default", value);
    },
    told: toldAt,
    single: "no body and no other table shows the default",
  },
  "drop-default-shown": {
    what: "A default is lost that a body or the other table shows.",
    on: (row) => hasDefault(row) && isDefaultShown(row),
    edit: (row) => editCell(row, "default", row.table.kind === "input" ? "" : "-"),
    told: toldAt,
  },
  "add-default-shown": {
    what: "A default appears where a body shows a placeholder.",
    on: (row) =>
      !hasDefault(row) &&
      row.table.columns.includes("default") &&
      copiesOf(row).some(({ key }) => /^(0|"string"|false)$/.test(key?.value ?? "")),
    edit: (row, rng) => {
      const value = otherDefault(rng, typeOf(row), "-");
      return value && editCell(row, "default", value);
    },
    told: toldAt,
  },
  "default-misfit": {
    what: "A default does not fit its type.",
    on: (row) =>
      row.table.columns.includes("default") &&
      /^(int|boolean|array\[.*\]|map\[.*\])$/.test(typeOf(row)),
    edit: (row, rng) => editCell(row, "default", pick(rng, ["many", "12x", "None"])),
  },
  "options-without-default": {
    what: "The options of a note do not hold the default of the row.",
    on: (row) => optionsOf(row).includes(cellOf(row, "default")),
    edit: (row, rng) => misspellOption(row, rng, cellOf(row, "default")),
    told: toldAt,
  },
  "option-changed-copied": {
    what: "An option is misspelt which the other table of an input repeats.",
    on: (row) => optionsOf(row).length > 0 && areOptionsShown(row),
    edit: (row, rng) => misspellOption(row, rng, pick(rng, optionsOf(row)), optionsOf(row)),
    told: toldAt,
  },
  "option-changed-alone": {
    what: "An option is misspelt that nothing repeats.",
    on: (row) =>
      optionsOf(row).length > 0 &&
      !areOptionsShown(row) &&
      !optionsOf(row).includes(cellOf(row, "default")),
    edit: (row, rng) => misspellOption(row, rng, pick(rng, optionsOf(row)), optionsOf(row)),
    single: "only the note lists the options",
  },
  "option-backtick": {
    what: "A backtick of the options is lost.",
    on: (row) => optionsOf(row).length > 0,
    edit: (row, rng) => {
      const notes = notesOf(row);
      const { index } = pick(rng, [...notes.matchAll(/`/g)]);
      return editCell(row, "notes", notes.slice(0, index) + notes.slice(index + 1));
    },
    told: toldAt,
  },
  "options-dropped": {
    what: "The note of an enum loses its options.",
    on: (row) => optionsOf(row).length > 0 && /enum/.test(typeOf(row)),
    shown: areOptionsShown,
    edit: (row) => editCell(row, "notes", notesOf(row).replace(/ ?The options are.*/, "")),
    told: toldAt,
    single: "an enum need not list its options",
  },
});
