// Errors of the JSON of curl bodies.
import { range } from "./copies.mjs";
import { edit, operatorsOf, pick, replace, types } from "./edits.mjs";
import { hasBody } from "./inputs.mjs";

/** Returns all members of a body, at all depths. */
const allKeys = (keys) => keys.flatMap((key) => [key, ...allKeys(key.keys)]);
const pickKey = (block, rng, on = () => true) => pick(rng, allKeys(block.sample.keys).filter(on));
/** Returns a line and the next one, because a parser reports a damaged line at either. */
const twoLines = (line) => ({ lines: range(line, line + 1) });

export const jsonOperators = operatorsOf(types, ({ blocks }) => blocks.filter(hasBody), {
  "json-comma": {
    what: "A comma of a body is lost.",
    on: ({ sample }) => allKeys(sample.keys).some(({ isLast }) => !isLast),
    edit: (block, rng) => {
      const { end } = pickKey(block, rng, ({ isLast }) => !isLast);
      return replace(block.page, end, [/,$/, ""], twoLines(end));
    },
  },
  "json-trailing-comma": {
    what: "A body has a comma too many.",
    edit: (block, rng) => {
      const { end } = pickKey(block, rng, ({ isLast }) => isLast);
      return replace(block.page, end, [/$/, ","], twoLines(end));
    },
  },
  "json-quote": {
    what: "A quote of a body is lost.",
    edit: (block, rng) => {
      const { line } = pickKey(block, rng);
      const text = block.page.lines[line];
      const { index } = pick(rng, [...text.matchAll(/"/g)]);
      return edit(block.page, line, text.slice(0, index) + text.slice(index + 1), twoLines(line));
    },
  },
  "json-brace": {
    what: "A brace or bracket of a body is lost.",
    edit: ({ page, sample: { data, url, last, keys } }, rng) => {
      const opened = allKeys(keys).filter((key) => key.end > key.line);
      const line = pick(rng, [data, url, ...opened.flatMap((key) => [key.line, key.end])]);
      // The end of the last value is where a parser waits for the brace.
      const lines = range(line - 1, last);
      return replace(page, line, [line === url ? "}" : /[{}[\]](?=,?$)/, ""], { lines });
    },
  },
  "json-unquoted": {
    what: "A text of a body loses both quotes.",
    edit: (block, rng) => {
      const key = pickKey(block, rng, ({ value }) => value === '"string"');
      return key && replace(block.page, key.line, ['"string"', "string"], twoLines(key.line));
    },
  },
  "json-comment": {
    what: "A body holds a comment.",
    edit: (block, rng) => {
      const { line } = pickKey(block, rng);
      return replace(block.page, line, [/$/, " // see above"], twoLines(line));
    },
  },
});
