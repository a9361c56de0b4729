// The operators of `npm run mutate`: each makes one error that people or their tools make. A table
// for each part of a page says what an operator does, which parts it is for, and what it edits.
import { blockOperators } from "./blocks.mjs";
import { bodyOperators } from "./bodies.mjs";
import { cellOperators } from "./cells.mjs";
import { characterOperators } from "./characters.mjs";
import { descriptionOperators } from "./descriptions.mjs";
import { flagOperators } from "./flags.mjs";
import { headingOperators } from "./headings.mjs";
import { inputOperators } from "./inputs.mjs";
import { jsonOperators } from "./json.mjs";
import { layoutOperators } from "./layout.mjs";
import { linkOperators } from "./links.mjs";
import { rowOperators } from "./rows.mjs";
import { tableOperators } from "./tables.mjs";

/** @type {readonly import("./edits.mjs").Operator[]} */
export const operators = [
  ...rowOperators,
  ...flagOperators,
  ...cellOperators,
  ...linkOperators,
  ...tableOperators,
  ...headingOperators,
  ...blockOperators,
  ...layoutOperators,
  ...inputOperators,
  ...jsonOperators,
  ...bodyOperators,
  ...descriptionOperators,
  ...characterOperators,
];
