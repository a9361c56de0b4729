/* This file is long because it is one table, an entry for each diagnostic. */
import { didYouMean } from "./suggest.js";

/** An error stops the run; the others are told and the run goes on with what could be read. */
export type Severity = "error" | "warning" | "info";

/** Every severity, the gravest first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

/**
 * Every diagnostic there is. A code is never renamed or reused, because people suppress by it;
 * `docs/diagnostics.md` explains each one.
 */
export const catalog = {
  "unreadable-page": {
    severity: "error",
    message: (a: { reason: string }) => `Unexpected ${a.reason}, expected a page that can be read`,
    fix: "Take out what the message names, and save the page as UTF-8.",
  },
  "wrong-encoding": {
    severity: "warning",
    message: (a: { text: string }) =>
      `Unexpected \`${a.text}\`, expected one character; the page was saved in another encoding`,
    fix: "Save the page as UTF-8 and type the character again.",
  },
  "unreadable-front-matter": {
    severity: "error",
    message: (a: { reason: string }) => `Unexpected front matter, expected YAML: ${a.reason}`,
    fix: "Write `key: value` on every line. Quote a value that holds `: ` or begins with a quote or a bracket.",
  },
  "missing-title": {
    severity: "warning",
    message: (a: { id: string }) =>
      `Unexpected title, or none, that does not tell the kind of page, expected \`… - ${a.id}\` (resource) or \`API\` (type)`,
    fix: "Write `title: Rancher API - host` for a resource, the last word being its folder, or `title: API` for a type.",
  },
  "missing-heading": {
    severity: "warning",
    message: (a: { id: string }) => `Unexpected page without a heading, expected \`## ${a.id}\``,
    fix: "Put `## host`, the name of the folder, above the first section.",
  },
  "heading-mismatch": {
    severity: "warning",
    message: (a: { heading: string; id: string }) =>
      `Unexpected heading \`${a.heading}\`, expected \`${a.id}\`, the name of the folder`,
    fix: "Rename the heading, or the folder if that is the wrong one.",
  },
  "unknown-heading": {
    severity: "warning",
    message: (a: { heading: string; known: readonly string[] }) =>
      `Unexpected heading \`${a.heading}\`, expected ${list(a.known)}${didYouMean(a.heading, a.known)}`,
    fix: "Use one of the names in the message, or drop the heading if the text is only for people.",
  },
  "misplaced-table": {
    severity: "error",
    message: (a: { heading: string; known: readonly string[] }) =>
      `Unexpected table below ${a.heading === "" ? "no heading" : `\`${a.heading}\``}, expected it below ${list(a.known)}${didYouMean(a.heading, a.known)}`,
    fix: "Put the table below `Writeable Fields` or `Read Only Fields`.",
  },
  "duplicate-heading": {
    severity: "error",
    message: (a: { heading: string }) =>
      `Unexpected second heading \`${a.heading}\`, expected one on a page`,
    fix: "Move what is below the second heading to the first.",
  },
  "heading-level": {
    severity: "warning",
    message: (a: { heading: string; depth: number; expected: number }) =>
      `Unexpected heading \`${a.heading}\` of level ${a.depth}, expected level ${a.expected}`,
    fix: "Give the heading as many `#` as the message says.",
  },
  "misplaced-heading": {
    severity: "warning",
    message: (a: { heading: string; parent: string }) =>
      `Unexpected heading \`${a.heading}\` here, expected it below \`${a.parent}\``,
    fix: "Put the heading `### Resource Fields` above it.",
  },
  "invalid-type-name": {
    severity: "error",
    message: (a: { id: string }) =>
      `Unexpected type name \`${a.id}\`, expected a letter, then letters, digits, \`_\` or \`-\``,
    fix: "Rename the folder: a letter first, then letters, digits, `_` or `-`.",
  },
  "duplicate-type": {
    severity: "error",
    message: (a: { id: string; other: string }) =>
      `Unexpected second page for type \`${a.id}\`, expected one; the first is ${a.other}`,
    fix: "Keep one page. If both are needed, give one of them another folder name.",
  },
  "malformed-table": {
    severity: "warning",
    message: (a: { header: number; delimiter: number }) =>
      `Unexpected delimiter row of ${a.delimiter} cells, expected ${a.header} as in the header; other readers see no table here`,
    fix: "Give the row of dashes one cell for each cell of the header.",
  },
  "unknown-column": {
    severity: "error",
    message: (a: { column: string; known: readonly string[] }) =>
      `Unexpected column \`${a.column}\`, expected ${list(a.known)}${didYouMean(a.column, a.known)}`,
    fix: "Use a name from the message. Order does not matter, nor do capitals.",
  },
  "duplicate-column": {
    severity: "error",
    message: (a: { column: string }) => `Unexpected second column \`${a.column}\`, expected one`,
    fix: "Rename or remove one of them.",
  },
  "missing-column": {
    severity: "error",
    message: (a: { columns: readonly string[] }) =>
      `Unexpected table without ${a.columns.length === 1 ? "column" : "columns"} ${list(a.columns)}, expected ${a.columns.length === 1 ? "it" : "them"}`,
    fix: "Add the column.",
  },
  "column-values": {
    severity: "error",
    message: (a: { column: string; known: readonly string[] }) =>
      `Unexpected column \`${a.column}\` without one flag in it, expected ${list(a.known)}`,
    fix: "Put the right heading over the column; two of them may have changed places.",
  },
  "missing-table": {
    severity: "warning",
    message: (a: { heading: string }) =>
      `Unexpected section \`${a.heading}\` without a table, expected a field table`,
    fix: "Add the table, or remove the heading if there are no such fields.",
  },
  "empty-table": {
    severity: "warning",
    message: () => "Unexpected table without a row, expected a field",
    fix: "Add the rows, or remove the table and its heading.",
  },
  "row-cells": {
    severity: "error",
    message: (a: { actual: number; expected: number }) =>
      `Unexpected row of ${a.actual} cells, expected ${a.expected}`,
    fix: "Add or remove cells. Write `\\|` for a pipe that belongs to the text.",
  },
  "run-on-row": {
    severity: "warning",
    message: (a: { names: readonly string[] }) =>
      `Unexpected ${a.names.length} fields on one line (${list(a.names)}), expected a line each`,
    fix: "Start a new line for each field.",
  },
  "missing-field-name": {
    severity: "error",
    message: () => "Unexpected row without a field name, expected one in the first cell",
    fix: "Fill in the name, or delete the row.",
  },
  "invalid-field-name": {
    severity: "error",
    message: (a: { name: string }) =>
      `Unexpected field name \`${a.name}\`, expected a letter or \`_\`, then letters, digits, \`_\`, \`-\` or \`.\``,
    fix: "Use a letter or `_`, then letters, digits, `_`, `-` or `.`. Text about the field goes into Notes.",
  },
  "duplicate-field": {
    severity: "error",
    message: (a: { name: string; line: number }) =>
      `Unexpected second row for field \`${a.name}\`, expected one; the first is on line ${a.line}`,
    fix: "Rename or delete one row. A field that can be set is writeable; do not list it as read only too.",
  },
  "unknown-type": {
    severity: "error",
    message: (a: { type: string; name: string; known: readonly string[] }) =>
      `Unexpected type \`${a.type}\`, expected a scalar, \`array[…]\`, \`map[…]\`, \`reference[…]\` or a link${didYouMean(a.name, a.known)}`,
    fix: "Write a scalar (`string`, `int`, `float`, `boolean`, `date`, `enum`, `json`, `password`, `blob`), `array[…]`, `map[…]`, `reference[…]` or a link to the page of a type.",
  },
  "blank-type": {
    severity: "warning",
    message: (a: { field: string; read: string }) =>
      `Unexpected blank type of \`${a.field}\`, expected one here; read as \`${a.read}\``,
    fix: "Fill in the Type cell.",
  },
  "unknown-flag": {
    severity: "error",
    message: (a: { value: string; column: string; known: readonly string[] }) =>
      `Unexpected ${a.value === "" ? "blank cell" : `\`${a.value}\``} in column ${a.column}, expected ${list(a.known)}`,
    fix: "Create takes `Yes` (required), `Optional` or `-`; Update takes `Yes` or `-`; Required takes `Yes` or `No`.",
  },
  "default-type": {
    severity: "error",
    message: (a: { value: string; type: string }) =>
      `Unexpected default \`${a.value}\`, expected a value of type \`${a.type}\``,
    fix: "Correct the default or the type, or write `-` for no default. A list is `[a b]`, a map `map[a:b]`.",
  },
  "default-options": {
    severity: "warning",
    message: (a: { value: string; options: readonly string[] }) =>
      `Unexpected default \`${a.value}\`, expected one of the options ${list(a.options)}${didYouMean(a.value, a.options)}`,
    fix: "Correct the default, or add it to the options in the notes.",
  },
  "options-type": {
    severity: "warning",
    message: (a: { field: string; type: string }) =>
      `Unexpected options of \`${a.field}\`, whose type is \`${a.type}\`, expected type \`enum\``,
    fix: "Make the type `enum`, or take the options out of the notes.",
  },
  "unreadable-options": {
    severity: "warning",
    message: (a: { rest: string }) =>
      `Unexpected ${a.rest === "" ? "end" : `\`${a.rest}\``} in a list of options, expected each between backticks`,
    fix: "Write ``The options are `a`, `b`.``, each option between backticks.",
  },
  "common-field": {
    severity: "warning",
    message: (a: { name: string; type: string; common: string }) =>
      `Unexpected type \`${a.type}\` of \`${a.name}\`, expected \`${a.common}\` as on the common page`,
    fix: "Give the field the type of the common page, or leave the row out.",
  },
  "unexpected-content": {
    severity: "error",
    message: (a: { found: string; expected: string }) =>
      `Unexpected ${a.found}, expected ${a.expected}`,
    fix: "Move the text to the description of the page, or put it inside the block where it belongs.",
  },
  "incomplete-block": {
    severity: "error",
    message: (a: { part: string }) => `Unexpected block without ${a.part}, expected it`,
    fix: "Add the part that the message names. An action without a body says `This action has no inputs`.",
  },
  "unbalanced-tag": {
    severity: "warning",
    message: (a: { tag: string }) =>
      `Unexpected \`${a.tag}\` alone, expected an opening and a closing tag`,
    fix: "Add the tag that is missing, or remove this one.",
  },
  "anchor-mismatch": {
    severity: "warning",
    message: (a: { id: string; name: string }) =>
      `Unexpected id \`${a.id}\` of the block of \`${a.name}\`, expected its name`,
    fix: "Make the id the name of the block; `create` for Create.",
  },
  "missing-sample": {
    severity: "warning",
    message: (a: { name: string }) =>
      `Unexpected block of \`${a.name}\` without a curl sample, expected one`,
    fix: "Add a curl sample between `{% highlight json %}` and `{% endhighlight %}`.",
  },
  "missing-output": {
    severity: "warning",
    message: (a: { name: string }) =>
      `Unexpected action \`${a.name}\` without an output, expected a link to a type`,
    fix: 'Add `<span class="output">` with a link to the type that comes back.',
  },
  "unknown-operation": {
    severity: "error",
    message: (a: { name: string; known: readonly string[] }) =>
      `Unexpected operation \`${a.name}\`, expected ${list(a.known)}${didYouMean(a.name, a.known)}`,
    fix: "Name it Create, Update or Delete, or move it to Actions.",
  },
  "duplicate-operation": {
    severity: "error",
    message: (a: { name: string }) => `Unexpected second operation \`${a.name}\`, expected one`,
    fix: "Remove one block.",
  },
  "duplicate-action": {
    severity: "error",
    message: (a: { name: string }) => `Unexpected second action \`${a.name}\`, expected one`,
    fix: "Remove one block, or give it the name that its path has.",
  },
  "invalid-action-name": {
    severity: "error",
    message: (a: { name: string }) =>
      `Unexpected action name \`${a.name}\`, expected a letter, then letters, digits, \`_\` or \`-\``,
    fix: "Use the word after `?action=` in the path.",
  },
  "invalid-method": {
    severity: "error",
    message: (a: { method: string; expected: string }) =>
      `Unexpected method \`${a.method}\`, expected \`${a.expected}\``,
    fix: "Create and every action are `POST`, Update is `PUT`, Delete is `DELETE`.",
  },
  "invalid-path": {
    severity: "error",
    message: (a: { path: string; expected: string }) =>
      `Unexpected path \`${a.path}\`, expected ${a.expected}`,
    fix: "Write `/…/<plural>` for Create, `/…/<plural>/${ID}` for Update and Delete, and add `?action=<name>` for an action.",
  },
  "sample-method": {
    severity: "warning",
    message: (a: { sample: string; header: string }) =>
      `Unexpected method \`${a.sample}\` in the curl sample, expected \`${a.header}\` as in the header`,
    fix: "Correct whichever of the two is wrong.",
  },
  "sample-path": {
    severity: "warning",
    message: (a: { sample: string; header: string }) =>
      `Unexpected path \`${a.sample}\` in the curl sample, expected \`${a.header}\` as in the header`,
    fix: "Correct whichever of the two is wrong.",
  },
  "action-name-mismatch": {
    severity: "error",
    message: (a: { name: string; path: string }) =>
      `Unexpected action \`${a.name}\`, expected \`${a.path}\` as in its path`,
    fix: "Make both the word that the server knows.",
  },
  "collection-mismatch": {
    severity: "warning",
    message: (a: { collection: string; other: string; line: number }) =>
      `Unexpected collection \`${a.collection}\`, expected \`${a.other}\` as on line ${a.line}`,
    fix: "Correct the path that is wrong; all of a page lead to one collection.",
  },
  "unusual-plural": {
    severity: "warning",
    message: (a: { plural: string; expected: string }) =>
      `Unexpected plural \`${a.plural}\`, expected \`${a.expected}\``,
    fix: "Correct the path, or disable the code on this page if the server really says so.",
  },
  "unreadable-sample": {
    severity: "error",
    message: (a: { found: string }) =>
      `Unexpected \`${a.found}\` in a curl sample, expected \`curl\`, its options and one URL`,
    fix: "Write `curl`, its options, the body in single quotes and one URL; end each line but the last with a backslash.",
  },
  "incomplete-sample": {
    severity: "warning",
    message: (a: { part: string }) => `Unexpected curl sample without a ${a.part}, expected one`,
    fix: "Add `-X`, `-d` or the URL, whichever the message names.",
  },
  "unreadable-body": {
    severity: "error",
    message: (a: { reason: string }) => `Unexpected curl body, expected JSON: ${a.reason}`,
    fix: "Write strict JSON: names and text in double quotes, no comments, no comma at the end.",
  },
  "duplicate-body-key": {
    severity: "error",
    message: (a: { key: string }) => `Unexpected second key \`${a.key}\`, expected one`,
    fix: "Remove one of the two keys.",
  },
  "unknown-body-key": {
    severity: "warning",
    message: (a: { key: string; expected: string }) =>
      `Unexpected key \`${a.key}\` in the curl body, expected ${a.expected}`,
    fix: "Correct the key, or add a row for it to the table.",
  },
  "missing-body-key": {
    severity: "warning",
    message: (a: { field: string; block: string }) =>
      `Unexpected field \`${a.field}\` that the curl body of \`${a.block}\` leaves out, expected it there`,
    fix: "Add the key to the curl body, or correct the flags of the row.",
  },
  "body-value": {
    severity: "warning",
    message: (a: { field: string; value: string; expected: string }) =>
      `Unexpected value \`${a.value}\` of \`${a.field}\` in the curl body, expected ${a.expected}`,
    fix: "Correct the value in the body, or the type or default in the table, whichever is wrong.",
  },
  "input-differs": {
    severity: "warning",
    message: (a: { what: string; page: string; expected: string }) =>
      `Unexpected ${a.what}, expected ${a.expected} as on the page of \`${a.page}\``,
    fix: "Correct whichever of the two is wrong.",
  },
  "missing-operation": {
    severity: "warning",
    message: (a: { column: string; operation: string }) =>
      `Unexpected fields that ${a.column}, expected an operation \`${a.operation}\` on the page`,
    fix: "Add the operation, or write `-` in the flags; disable the code on the page if the server sets these fields in another way.",
  },
  "unsupported-operation": {
    severity: "warning",
    message: (a: { operation: string; column: string }) =>
      `Unexpected operation \`${a.operation}\`, expected a field that ${a.column}`,
    fix: "Remove the operation, or correct the flags of the fields it sets.",
  },
  "missing-link-page": {
    severity: "warning",
    message: (a: { target: string; known: readonly string[] }) =>
      `Unexpected link to \`${a.target}\`, expected a page of this tree${didYouMean(a.target, a.known)}`,
    fix: "Correct the link, or add the page.",
  },
  "invalid-link": {
    severity: "error",
    message: (a: { url: string }) =>
      `Unexpected link target \`${a.url}\`, expected \`…/api-resources/<type>/\``,
    fix: "End the target in `/api-resources/<type>/`.",
  },
  "link-text-mismatch": {
    severity: "warning",
    message: (a: { text: string; target: string }) =>
      `Unexpected link text \`${a.text}\`, expected \`${a.target}\`, the page it leads to`,
    fix: "Make the text the name of the type, or correct the target.",
  },
  "missing-index-entry": {
    severity: "warning",
    message: (a: { id: string; index: string }) =>
      `Unexpected resource \`${a.id}\` that the index leaves out, expected an entry in ${a.index}`,
    fix: "Add an entry to the index: a link, `---|`, and the description of the page.",
  },
  "duplicate-index-entry": {
    severity: "warning",
    message: (a: { id: string; line: number }) =>
      `Unexpected second entry for \`${a.id}\`, expected one; the first is on line ${a.line}`,
    fix: "Remove one of the two entries.",
  },
  "unexpected-index-entry": {
    severity: "warning",
    message: (a: { id: string; index: string }) =>
      `Unexpected title of a type, expected \`… - ${a.id}\`: ${a.index} lists it among the resources`,
    fix: "Correct the title of the page, or remove the entry from the index.",
  },
  "index-description": {
    severity: "warning",
    message: (a: { id: string; page: string }) =>
      `Unexpected description of \`${a.id}\`, expected the one of its page ${a.page}`,
    fix: "Copy the description of the page to the index.",
  },
  "open-type": {
    severity: "warning",
    message: (a: { id: string }) =>
      `Unexpected page without fields, expected a field table or an action that shows them; \`${a.id}\` comes out as an open record`,
    fix: "Add a table of fields, or ignore the warning if the type really is open.",
  },
  "unknown-code": {
    severity: "warning",
    message: (a: { code: string; known: readonly string[] }) =>
      `Unexpected code \`${a.code}\` to disable, expected one of docs/diagnostics.md or docs/drift-rules.md${didYouMean(a.code, a.known)}`,
    fix: "Use a code of docs/diagnostics.md or docs/drift-rules.md.",
  },
  "unused-disable": {
    severity: "warning",
    message: (a: { code: string }) =>
      `Unexpected comment that disables \`${a.code}\`, expected such a fault on the page`,
    fix: "Remove the code from the comment.",
  },
  "name-clash": {
    severity: "error",
    message: (a: { name: string; other: string }) =>
      `Unexpected name \`${a.name}\` made from here, expected one that is free; ${a.other} has it`,
    fix: "Rename one of them. A number is not added: it would change with the order of the pages.",
  },
} as const satisfies Record<string, Entry>;

/** What a code stands for: how grave it is, its message in both halves, and what mends it. */
interface Entry {
  readonly severity: Severity;
  message(args: never): string;
  readonly fix: string;
}

/** The name of a diagnostic. */
export type Code = keyof typeof catalog;

/** What the message of a diagnostic needs to know. */
export type Args<C extends Code> =
  Parameters<(typeof catalog)[C]["message"]> extends [infer A] ? A : object;
