/* This file is long because it is a table with an entry for each diagnostic. */
import { catalog as shared, listWords, type Catalog } from "../../diagnostics/catalog.js";
import { didYouMean } from "../../diagnostics/suggest.js";

/** The diagnostics of Rancher's pages. */
export const own = {
  "missing-title": {
    severity: "warning",
    message: (a: { id: string }) =>
      `The title does not say what kind of page this is; write \`… - ${a.id}\` for a resource or \`API\` for a type`,
    fix: "Write `title: Rancher API - host` for a resource, the last word being its folder, or `title: API` for a type.",
  },
  "missing-heading": {
    severity: "warning",
    message: (a: { id: string }) => `The page has no heading; write \`## ${a.id}\``,
    fix: "Put `## host`, the name of the folder, above the first section.",
  },
  "heading-mismatch": {
    severity: "warning",
    message: (a: { heading: string; id: string }) =>
      `The heading \`${a.heading}\` is not \`${a.id}\`, the name of the folder`,
    fix: "Rename the heading, or the folder if that is the wrong one.",
  },
  "unknown-heading": {
    severity: "warning",
    message: (a: { heading: string; known: readonly string[] }) =>
      `Unknown heading \`${a.heading}\`; use ${listWords(a.known)}${didYouMean(a.heading, a.known)}`,
    fix: "Use one of the names in the message, or drop the heading if the text is only for people.",
  },
  "misplaced-table": {
    severity: "error",
    message: (a: { heading: string; known: readonly string[] }) =>
      `The table below ${a.heading === "" ? "no heading" : `\`${a.heading}\``} is not read; put it below ${listWords(a.known)}${didYouMean(a.heading, a.known)}`,
    fix: "Put the table below `Writeable Fields` or `Read Only Fields`.",
  },
  "duplicate-heading": {
    severity: "error",
    message: (a: { heading: string }) => `Second heading \`${a.heading}\`; a page has one`,
    fix: "Move the text below the second heading to the first.",
  },
  "heading-level": {
    severity: "warning",
    message: (a: { heading: string; depth: number; expected: number }) =>
      `The heading \`${a.heading}\` is of level ${a.depth}; it belongs on level ${a.expected}`,
    fix: "Give the heading as many `#` as the message says.",
  },
  "misplaced-heading": {
    severity: "warning",
    message: (a: { heading: string; parent: string }) =>
      `The heading \`${a.heading}\` belongs below \`${a.parent}\``,
    fix: "Put the heading `### Resource Fields` above it.",
  },
  "invalid-type-name": {
    severity: "error",
    message: (a: { id: string }) =>
      `\`${a.id}\` cannot be the name of a type; use a letter, then letters, digits, \`_\` or \`-\``,
    fix: "Rename the folder: a letter first, then letters, digits, `_` or `-`.",
  },
  "duplicate-type": {
    severity: "error",
    message: (a: { id: string; other: string }) =>
      `Second page for the type \`${a.id}\`; the first is ${a.other}`,
    fix: "Keep one page. If both are needed, give one of them another folder name.",
  },
  "unknown-column": {
    severity: "error",
    message: (a: { column: string; known: readonly string[] }) =>
      `Unknown column \`${a.column}\`; use ${listWords(a.known)}${didYouMean(a.column, a.known)}`,
    fix: "Use a name from the message. Order does not matter, nor do capitals.",
  },
  "duplicate-column": {
    severity: "error",
    message: (a: { column: string }) => `Second column \`${a.column}\`; a table has one`,
    fix: "Rename or remove one of them.",
  },
  "missing-column": {
    severity: "error",
    message: (a: { columns: readonly string[] }) =>
      `The table has no ${a.columns.length === 1 ? "column" : "columns"} ${listWords(a.columns)}`,
    fix: "Add the column.",
  },
  "column-values": {
    severity: "error",
    message: (a: { column: string; known: readonly string[] }) =>
      `No cell of the column \`${a.column}\` is a flag; write ${listWords(a.known)}`,
    fix: "Put the right heading over the column; two of them may have changed places.",
  },
  "missing-table": {
    severity: "warning",
    message: (a: { heading: string }) => `The section \`${a.heading}\` has no table of fields`,
    fix: "Add the table, or remove the heading if there are no such fields.",
  },
  "empty-table": {
    severity: "warning",
    message: () => "The table has no row",
    fix: "Add the rows, or remove the table and its heading.",
  },
  "row-cells": {
    severity: "error",
    message: (a: { actual: number; expected: number }) =>
      `The row has ${a.actual} cells; the table has ${a.expected} columns`,
    fix: "Add or remove cells. Write `\\|` for a pipe that belongs to the text.",
  },
  "run-on-row": {
    severity: "warning",
    message: (a: { names: readonly string[] }) =>
      `One line has ${a.names.length} fields (${listWords(a.names)}); write each on its own line`,
    fix: "Start a new line for each field.",
  },
  "missing-field-name": {
    severity: "error",
    message: () => "The row has no field name; write it into the first cell",
    fix: "Fill in the name, or delete the row.",
  },
  "invalid-field-name": {
    severity: "error",
    message: (a: { name: string }) =>
      `\`${a.name}\` cannot be the name of a field; use a letter or \`_\`, then letters, digits, \`_\`, \`-\` or \`.\``,
    fix: "Use a letter or `_`, then letters, digits, `_`, `-` or `.`. Text about the field goes into Notes.",
  },
  "duplicate-field": {
    severity: "error",
    message: (a: { name: string; line: number }) =>
      `Second row for the field \`${a.name}\`; the first is on line ${a.line}`,
    fix: "Rename or delete one row. A field that can be set is writeable; do not list it as read only too.",
  },
  "unknown-type": {
    severity: "error",
    message: (a: { type: string; name: string; known: readonly string[] }) =>
      `Unknown type \`${a.type}\`; use a scalar, \`array[…]\`, \`map[…]\`, \`reference[…]\` or a link${didYouMean(a.name, a.known)}`,
    fix: "Write a scalar (`string`, `int`, `float`, `boolean`, `date`, `enum`, `json`, `password`, `blob`), `array[…]`, `map[…]`, `reference[…]` or a link to the page of a type.",
  },
  "blank-type": {
    severity: "warning",
    message: (a: { field: string; read: string }) =>
      `The type of \`${a.field}\` is blank; it is read as \`${a.read}\``,
    fix: "Fill in the Type cell.",
  },
  "unknown-flag": {
    severity: "error",
    message: (a: { value: string; column: string; known: readonly string[] }) =>
      `${a.value === "" ? "Blank cell" : `Unknown flag \`${a.value}\``} in column ${a.column}; write ${listWords(a.known)}`,
    fix: "Create takes `Yes` (required), `Optional` or `-`; Update takes `Yes` or `-`; Required takes `Yes` or `No`.",
  },
  "default-type": {
    severity: "error",
    message: (a: { value: string; type: string }) =>
      `The default \`${a.value}\` is not a value of type \`${a.type}\``,
    fix: "Correct the default or the type, or write `-` for no default. A list is `[a b]`, a map `map[a:b]`.",
  },
  "default-options": {
    severity: "warning",
    message: (a: { value: string; options: readonly string[] }) =>
      `The default \`${a.value}\` is none of the options ${listWords(a.options)}${didYouMean(a.value, a.options)}`,
    fix: "Correct the default, or add it to the options in the notes.",
  },
  "options-type": {
    severity: "warning",
    message: (a: { field: string; type: string }) =>
      `\`${a.field}\` has options, but its type is \`${a.type}\`; make it \`enum\``,
    fix: "Make the type `enum`, or take the options out of the notes.",
  },
  "unreadable-options": {
    severity: "warning",
    message: (a: { rest: string }) =>
      `The list of options ${a.rest === "" ? "has no end" : `cannot be read from \`${a.rest}\` on`}; put each option between backticks`,
    fix: "Write ``The options are `a`, `b`.``, each option between backticks.",
  },
  "common-field": {
    severity: "warning",
    message: (a: { name: string; type: string; common: string }) =>
      `The type of \`${a.name}\` is \`${a.type}\` here and \`${a.common}\` on the common page`,
    fix: "Give the field the type of the common page, or leave the row out.",
  },
  "corrected-row": {
    severity: "info",
    message: (a: { name: string; reason: string }) =>
      `The row \`${a.name}\` is corrected: ${a.reason}`,
    fix: "Nothing has to be fixed. To remove the note, write the row as servers send the field, or disable the code on the page.",
  },
  "common-field-left-out": {
    severity: "info",
    message: (a: { fields: readonly string[]; types: readonly string[]; reason: string }) =>
      `${listWords(a.types)} ${a.types.length === 1 ? "does" : "do"} not get ${listWords(a.fields)} of this page: ${a.reason}`,
    fix: "Add the row that the message names, or a row for each field, to each resource that has these fields. If no resource has them, disable the code on the page.",
  },
  "incomplete-block": {
    severity: "error",
    message: (a: { part: string }) => `The block has no ${a.part.replace(/^an? /, "")}`,
    fix: "Add the part that the message names. An action without a body says `This action has no inputs`.",
  },
  "unbalanced-tag": {
    severity: "warning",
    message: (a: { tag: string }) =>
      `\`${a.tag}\` has no partner; write an opening and a closing tag`,
    fix: "Add the tag that is missing, or remove this one.",
  },
  "anchor-mismatch": {
    severity: "warning",
    message: (a: { id: string; name: string }) =>
      `The id \`${a.id}\` of the block is not its name, \`${a.name}\``,
    fix: "Make the id the name of the block; `create` for Create.",
  },
  "missing-sample": {
    severity: "warning",
    message: (a: { name: string }) => `The block of \`${a.name}\` has no curl sample`,
    fix: "Add a curl sample between `{% highlight json %}` and `{% endhighlight %}`.",
  },
  "missing-output": {
    severity: "warning",
    message: (a: { name: string }) =>
      `The action \`${a.name}\` has no output; link to the type that comes back`,
    fix: 'Add `<span class="output">` with a link to the type that comes back.',
  },
  "unknown-operation": {
    severity: "error",
    message: (a: { name: string; known: readonly string[] }) =>
      `Unknown operation \`${a.name}\`; use ${listWords(a.known)}${didYouMean(a.name, a.known)}`,
    fix: "Name it Create, Update or Delete, or move it to Actions.",
  },
  "duplicate-operation": {
    severity: "error",
    message: (a: { name: string }) => `Second operation \`${a.name}\`; a page has one`,
    fix: "Remove one block.",
  },
  "duplicate-action": {
    severity: "error",
    message: (a: { name: string }) => `Second action \`${a.name}\`; a page has one`,
    fix: "Remove one block, or give it the name that its path has.",
  },
  "invalid-action-name": {
    severity: "error",
    message: (a: { name: string }) =>
      `\`${a.name}\` cannot be the name of an action; use a letter, then letters, digits, \`_\` or \`-\``,
    fix: "Use the word after `?action=` in the path.",
  },
  "invalid-method": {
    severity: "error",
    message: (a: { method: string; expected: string }) =>
      `The method is \`${a.method}\`; it has to be \`${a.expected}\``,
    fix: "Create and every action are `POST`, Update is `PUT`, Delete is `DELETE`.",
  },
  "invalid-path": {
    severity: "error",
    message: (a: { path: string; expected: string }) =>
      `The path \`${a.path}\` does not have the form ${a.expected}`,
    fix: "Write `/…/<plural>` for Create, `/…/<plural>/${ID}` for Update and Delete, and add `?action=<name>` for an action.",
  },
  "sample-method": {
    severity: "warning",
    message: (a: { sample: string; header: string }) =>
      `The method of the curl sample is \`${a.sample}\`, that of the header \`${a.header}\``,
    fix: "Correct whichever of the two is wrong.",
  },
  "sample-path": {
    severity: "warning",
    message: (a: { sample: string; header: string }) =>
      `The path of the curl sample is \`${a.sample}\`, that of the header \`${a.header}\``,
    fix: "Correct whichever of the two is wrong.",
  },
  "action-name-mismatch": {
    severity: "error",
    message: (a: { name: string; path: string }) =>
      `The action is called \`${a.name}\` here and \`${a.path}\` in its path`,
    fix: "Make both the word that the server knows.",
  },
  "collection-mismatch": {
    severity: "error",
    message: (a: { collection: string; other: string; line: number }) =>
      `The path leads to the collection \`${a.collection}\`, but the path on line ${a.line} to \`${a.other}\``,
    fix: "Correct the path that is wrong; all paths of a page lead to one collection.",
  },
  "unusual-plural": {
    severity: "warning",
    message: (a: { plural: string; expected: string }) =>
      `The plural in the path is \`${a.plural}\`; the usual one is \`${a.expected}\``,
    fix: "Correct the path, or disable the code on this page if the server really says so.",
  },
  "unknown-body-key": {
    severity: "warning",
    message: (a: { key: string; expected: string }) =>
      `Unknown key \`${a.key}\` in the body of the curl sample; it should be ${a.expected}`,
    fix: "Correct the key, or add a row for it to the table.",
  },
  "missing-body-key": {
    severity: "warning",
    message: (a: { field: string; block: string }) =>
      `The body of the curl sample of \`${a.block}\` leaves out the field \`${a.field}\``,
    fix: "Add the key to the curl body, or correct the flags of the row.",
  },
  "body-value": {
    severity: "warning",
    message: (a: { field: string; value: string; expected: string }) =>
      `The value of \`${a.field}\` in the body of the curl sample is \`${a.value}\`; it should be ${a.expected}`,
    fix: "Correct the value in the body, or the type or default in the table, whichever is wrong.",
  },
  "input-differs": {
    severity: "warning",
    message: (a: { what: string; page: string; expected: string }) =>
      `${a.what}; the page of \`${a.page}\` has ${a.expected}`,
    fix: "Correct whichever of the two is wrong.",
  },
  "missing-operation": {
    severity: "warning",
    message: (a: { column: string; operation: string }) =>
      `The page has fields that ${a.column}, but no operation \`${a.operation}\``,
    fix: "Add the operation, or write `-` in the flags; disable the code on the page if the server sets these fields in another way.",
  },
  "unsupported-operation": {
    severity: "warning",
    message: (a: { operation: string; column: string }) =>
      `The page has an operation \`${a.operation}\`, but no field that ${a.column}`,
    fix: "Remove the operation, or correct the flags of the fields it sets.",
  },
  "missing-link-page": {
    severity: "warning",
    message: (a: { target: string; known: readonly string[] }) =>
      `\`${a.target}\` has no page in this tree${didYouMean(a.target, a.known)}`,
    fix: "Correct the link or the name in `reference[…]`, or add the page.",
  },
  "invalid-link": {
    severity: "error",
    message: (a: { url: string }) =>
      `The link to \`${a.url}\` leads to no type; end it in \`/api-resources/<type>/\`, or write \`../<type>/\``,
    fix: "End the target in `/api-resources/<type>/`.",
  },
  "link-text-mismatch": {
    severity: "warning",
    message: (a: { text: string; target: string }) =>
      `The text of the link is \`${a.text}\`, but it leads to \`${a.target}\``,
    fix: "Make the text the name of the type, or correct the target.",
  },
  "missing-index-entry": {
    severity: "warning",
    message: (a: { id: string; index: string }) =>
      `The index ${a.index} leaves out the resource \`${a.id}\``,
    fix: "Add an entry to the index: a link, `---|`, and the description of the page.",
  },
  "duplicate-index-entry": {
    severity: "warning",
    message: (a: { id: string; line: number }) =>
      `Second entry for \`${a.id}\`; the first is on line ${a.line}`,
    fix: "Remove one of the two entries.",
  },
  "unexpected-index-entry": {
    severity: "warning",
    message: (a: { id: string; index: string }) =>
      `${a.index} lists \`${a.id}\` among the resources, but the title of its page is that of a type; write \`… - ${a.id}\``,
    fix: "Correct the title of the page, or remove the entry from the index.",
  },
  "index-description": {
    severity: "warning",
    message: (a: { id: string; page: string }) =>
      `The description of \`${a.id}\` is not that of its page ${a.page}`,
    fix: "Copy the description of the page to the index.",
  },
  "open-type": {
    severity: "warning",
    message: (a: { id: string }) =>
      `The page has no fields, and no action shows them; \`${a.id}\` becomes a type that allows any field`,
    fix: "Add a table of fields, or ignore the warning if the type really is open.",
  },
} as const satisfies Catalog;

/** The dialect's diagnostics, together with the shared ones. */
export const catalog = { ...shared, ...own } as const satisfies Catalog;

/** The code of a diagnostic of this dialect, or of a shared one. */
export type RancherCode = keyof typeof catalog;
