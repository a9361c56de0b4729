// Errors of characters, and of a page as a whole.
import { cellOf, here, indexPlaces, lossCopies, missedAt, range } from "./copies.mjs";
import {
  descriptionLine,
  edit,
  editCell,
  fieldPages,
  operatorsOf,
  pick,
  rowsOf,
} from "./edits.mjs";

/** Returns a function that puts a character in front of a random letter or, if `count` is 1, in its place. */
function place(character, count) {
  return (text, rng) => {
    const letters = [...text.matchAll(/(?<=[A-Za-z])[A-Za-z]/g)].filter(
      ({ index }) => count > 0 || !/[{(]/.test(text.slice(0, index)),
    );
    const at = pick(rng, letters)?.index;
    return at === undefined ? text : text.slice(0, at) + character + text.slice(at + count);
  };
}

const over = (character) => place(character, 1);
const within = (character) => place(character, 0);

function mojibake(text, rng) {
  const at = text.indexOf(" ", Math.floor(rng() * text.length));
  const found = pick(rng, ["donâ€™t", "Ã¼ber", "â€“"]);
  return at === -1 ? text : `${text.slice(0, at)} ${found}${text.slice(at)}`;
}

const alike = { a: "а", e: "е", o: "о" };
const homoglyph = (text) => text.replace(/(?<=\w)[aeo]/, (letter) => alike[letter]);

const hasWord = (text) => /[A-Za-z]{3}/.test(text ?? "");

/** Returns the cells of a page that contain words. */
function cellsOf(page, columns) {
  const cells = rowsOf(page).flatMap((row) =>
    columns.map((column) => ({ page, row, column, text: cellOf(row, column) })),
  );
  return cells.filter(({ text }) => hasWord(text));
}

/** Returns the notes of a page, and as many times its description, so that both are picked equally often. */
function textsOf(page) {
  const notes = cellsOf(page, ["notes"]);
  const line = descriptionLine(page);
  if (line === -1) return notes;
  return [...notes, ...Array(notes.length || 1).fill({ page, line, text: page.lines[line] })];
}

function changeText({ page, row, column, line, text }, change) {
  if (change === text) return;
  return row ? editCell(row, column, change) : edit(page, line, change);
}

function textPlaces({ page, row }) {
  return row ? missedAt(row) : [...indexPlaces(page), ...here(page.headings[0].line)];
}

/** Makes a table of operators that change the characters of a text. */
function characterTable(rows) {
  const entry = ([name, what, change]) => {
    const edit = (part, rng) => changeText(part, change(part.text, rng));
    return [name, { what, edit, told: textPlaces }];
  };
  return Object.fromEntries(rows.map(entry));
}

const names = characterTable([
  ["nul", "A NUL stands in a name or type.", over("\0")],
  ["replacement", "A letter of a name or type was lost to a wrong encoding.", over("\uFFFD")],
  ["bom-inside", "A byte order mark stands in the middle of the page.", within("\uFEFF")],
  ["zero-width", "A zero-width space stands in a name or type.", within("\u200B")],
  ["homoglyph", "A letter is a Cyrillic one that looks the same.", homoglyph],
  ["control-character", "A control character stands in a name or type.", within("\u0007")],
]);

const texts = characterTable([
  ["nul-text", "A NUL stands in text.", over("\0")],
  ["replacement-text", "A letter of a text was lost to a wrong encoding.", over("\uFFFD")],
  ["mojibake", "Text in UTF-8 was read as Latin-1.", mojibake],
]);

/** Returns all lines of the tree with a link to the page of a type. */
function linkPlaces({ tree, id }) {
  return tree.pages.flatMap(({ file, lines }) =>
    lines.flatMap((line, at) =>
      line.includes(`/api-resources/${id}/`) ? [{ file, line: at + 1 }] : [],
    ),
  );
}

const pages = {
  emptied: {
    what: "The page is empty.",
    edit: () => ({ text: "", lines: [1] }),
    told: (page) => [
      ...lossCopies(page, 0, page.lines.length),
      ...indexPlaces(page),
      ...linkPlaces(page),
    ],
  },
  "page-twice": {
    what: "The content of a page stands in it twice.",
    edit: ({ lines, matter }) => {
      const twice = [...lines, ...lines.slice(matter + 1)];
      return { text: twice.join("\n"), lines: range(0, twice.length) };
    },
  },
};

export const characterOperators = [
  ...operatorsOf(fieldPages, (page) => cellsOf(page, ["field", "type"]), names),
  ...operatorsOf(fieldPages, textsOf, texts),
  ...operatorsOf(fieldPages, (page) => [page], pages),
];
