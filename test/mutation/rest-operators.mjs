// The errors that `npm run mutate -- --dialect rest` makes in pages of plain HTTP. Each edits something that the
// pages state twice or that is wrong in itself, so that a reader can find it.

/**
 * @typedef {object} Edit
 * @property {string} text The page with one error.
 * @property {number} line The line of the error, counted from 1.
 *
 * @typedef {object} Operator
 * @property {string} name
 * @property {string} what
 * @property {(text: string) => Edit[]} edits Returns all ways to make the error in a page.
 *
 * @typedef {{ code: string, message: string, span: Span, related?: readonly { span: Span }[] }} Report
 * @typedef {{ file: string, start: { line: number }, end: { line: number } }} Span
 */

/**
 * Makes an operator that replaces a match of a pattern.
 *
 * @param {string} name
 * @param {string} what
 * @param {RegExp} pattern
 * @param {(match: RegExpMatchArray) => string} change
 * @returns {Operator}
 */
function replacing(name, what, pattern, change) {
  const edits = (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const made = change(match);
      const head = text.slice(0, match.index);
      // The line of the first character that differs.
      let same = 0;
      while (same < made.length && made[same] === match[0][same]) same++;
      const line = (head + match[0].slice(0, same)).split("\n").length;
      return { text: head + made + text.slice(match.index + match[0].length), line };
    });
  return { name, what, edits };
}

const pathRow = /(?<=### Path parameters\n\n(?:\|.*\n){2}\| )\w+/g;

/** @type {readonly Operator[]} */
export const restOperators = [
  replacing("row-name", "A row of the path is misspelt.", pathRow, ([name]) => `${name}x`),
  replacing(
    "path-parameter",
    "A placeholder is misspelt.",
    /(?<=^`[A-Z]+ \/[^`\n]*\{)\w+(?=\}`)/gm,
    ([name]) => `${name}x`,
  ),
  replacing(
    "command-method",
    "A command has another method.",
    /(?<=^curl )(?=")/gm,
    () => "-X PUT ",
  ),
  replacing(
    "command-path",
    "A command has another path.",
    /(?<=^curl "https:\/\/[^/\n]+\/library\/)books/gm,
    () => "bokks",
  ),
  replacing("json-comma", "A comma of a sample is lost.", /,(?=\n\s+")/g, () => ""),
  replacing("json-end-comma", "A sample has a comma too many.", /(?<=\d)(?=\n\s*\})/g, () => ","),
  replacing("json-brace", "A sample is not closed.", /\}\n(?=\]?\n?```\n)/g, () => ""),
  replacing("json-twice", "A sample has a member twice.", /^ +"title".*\n/gm, ([l]) => l + l),
  replacing("json-name", "A member is misspelt.", /(?<=^ +")title(?=")/gm, () => "tilte"),
  replacing(
    "json-type",
    "A text where a number is told.",
    /(?<="pages": )25\d/g,
    (m) => `"${m[0]}"`,
  ),
  replacing(
    "anchor",
    "An anchor is misspelt.",
    /(?<=\]\(\S*#)\w+(?=-object\))/g,
    (m) => `${m[0]}x`,
  ),
  replacing("type", "A type is misspelt.", /(?<=^\| \w+ \| )integer/gm, () => "integre"),
  replacing("row-twice", "A row stands twice.", /^\| (?:title|order|name) .*\n/gm, ([l]) => l + l),
  replacing(
    "pipe",
    "A row lacks its last pipe.",
    /(?<=^\| (?!(?:Name|Field) )\w+ \| .*\w) \|(?=\n)/gm,
    () => "",
  ),
  replacing("cell", "A row has a cell too many.", /(?<=^\| \w+ \| .*\w \|)(?=\n)/gm, () => " a |"),
  replacing("backtick", "A backtick is lost.", /(?<=, `author)`/g, () => ""),
  replacing("default", "A default is not one of the options.", /(?<=\| )`title`/g, () => "`shelf`"),
  replacing(
    "default-type",
    "A default is of another type.",
    /(?<=integer \| no \| )`1`/g,
    () => "`true`",
  ),
  replacing(
    "heading",
    "A heading is misspelt.",
    /(?<=^### (?:Query|Path|Body) )parameters/gm,
    () => "paramaters",
  ),
  replacing(
    "required",
    "The text denies the column.",
    /(?<=\| yes \| )(?=What it is called \|\n\| pages)/g,
    () => "Optional. ",
  ),
  replacing(
    "date-type",
    "One of two times is a text.",
    /(?<=created_at \| )datetime/g,
    () => "string",
  ),
  replacing("merge", "A merge was not finished.", /(?=^## )/gm, () => ">>>>>>> main\n\n"),
];

/**
 * Returns the new reports of a tree, and whether one is at the place of an error. Reports are compared without
 * their lines, because the error may move lines.
 *
 * @param {readonly Report[]} before
 * @param {readonly Report[]} after
 * @param {{ file: string, line: number }} place
 */
export function findNew(before, after, { file, line }) {
  const key = ({ code, message, span }) => `${code} ${span.file} ${message.replace(/\d+/g, "#")}`;
  const known = new Map();
  for (const report of before) known.set(key(report), (known.get(key(report)) ?? 0) + 1);
  const fresh = after.filter((report) => {
    const count = known.get(key(report)) ?? 0;
    known.set(key(report), count - 1);
    return count <= 0;
  });
  const covers = (span) => span.file === file && span.start.line <= line && line <= span.end.line;
  const isLocated = fresh.some(({ span, related = [] }) =>
    [span, ...related.map((one) => one.span)].some(covers),
  );
  return { fresh, isLocated };
}
