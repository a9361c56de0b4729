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
    message: (a: { reason: string }) => `The page cannot be read in full: ${a.reason}`,
    fix: "Take out what the message names, and save the page as UTF-8.",
  },
  "wrong-encoding": {
    severity: "warning",
    message: (a: { text: string }) =>
      `\`${a.text}\` was one character before the page was saved in another encoding; save it as UTF-8`,
    fix: "Save the page as UTF-8 and type the character again.",
  },
  "unreadable-front-matter": {
    severity: "error",
    message: (a: { reason: string }) => `The front matter cannot be read: ${a.reason}`,
    fix: "Write `key: value` on every line. Quote a value that holds `: ` or begins with a quote or a bracket.",
  },
  "missing-title": {
    severity: "warning",
    message: (a: { id: string }) =>
      `The title does not tell the kind of page; write \`… - ${a.id}\` for a resource or \`API\` for a type`,
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
      `Unknown heading \`${a.heading}\`; use ${list(a.known)}${didYouMean(a.heading, a.known)}`,
    fix: "Use one of the names in the message, or drop the heading if the text is only for people.",
  },
  "misplaced-table": {
    severity: "error",
    message: (a: { heading: string; known: readonly string[] }) =>
      `The table below ${a.heading === "" ? "no heading" : `\`${a.heading}\``} is not read; put it below ${list(a.known)}${didYouMean(a.heading, a.known)}`,
    fix: "Put the table below `Writeable Fields` or `Read Only Fields`.",
  },
  "duplicate-heading": {
    severity: "error",
    message: (a: { heading: string }) => `Second heading \`${a.heading}\`; a page has one`,
    fix: "Move what is below the second heading to the first.",
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
  "malformed-table": {
    severity: "warning",
    message: (a: { header: number; delimiter: number }) =>
      `The delimiter row has ${a.delimiter} cells, the header ${a.header}; give both the same number, or other readers see no table`,
    fix: "Give the row of dashes one cell for each cell of the header.",
  },
  "unknown-column": {
    severity: "error",
    message: (a: { column: string; known: readonly string[] }) =>
      `Unknown column \`${a.column}\`; use ${list(a.known)}${didYouMean(a.column, a.known)}`,
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
      `The table has no ${a.columns.length === 1 ? "column" : "columns"} ${list(a.columns)}`,
    fix: "Add the column.",
  },
  "column-values": {
    severity: "error",
    message: (a: { column: string; known: readonly string[] }) =>
      `No cell of the column \`${a.column}\` is a flag; write ${list(a.known)}`,
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
      `One line holds ${a.names.length} fields (${list(a.names)}); give each its own`,
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
      `${a.value === "" ? "Blank cell" : `Unknown flag \`${a.value}\``} in column ${a.column}; write ${list(a.known)}`,
    fix: "Create takes `Yes` (required), `Optional` or `-`; Update takes `Yes` or `-`; Required takes `Yes` or `No`.",
  },
  "default-type": {
    severity: "error",
    message: (a: { value: string; type: string }) =>
      `The default \`${a.value}\` is no value of type \`${a.type}\``,
    fix: "Correct the default or the type, or write `-` for no default. A list is `[a b]`, a map `map[a:b]`.",
  },
  "default-options": {
    severity: "warning",
    message: (a: { value: string; options: readonly string[] }) =>
      `The default \`${a.value}\` is none of the options ${list(a.options)}${didYouMean(a.value, a.options)}`,
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
  "unexpected-content": {
    severity: "error",
    message: (a: { found: string; expected: string }) =>
      `Unexpected ${a.found}, expected ${a.expected}`,
    fix: "Move the text to the description of the page, or put it inside the block where it belongs.",
  },
  "incomplete-block": {
    severity: "error",
    message: (a: { part: string }) => `The block has no ${a.part.replace(/^an? /, "")}`,
    fix: "Add the part that the message names. An action without a body says `This action has no inputs`.",
  },
  "unbalanced-tag": {
    severity: "warning",
    message: (a: { tag: string }) =>
      `\`${a.tag}\` stands alone; an opening tag needs a closing one`,
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
      `Unknown operation \`${a.name}\`; use ${list(a.known)}${didYouMean(a.name, a.known)}`,
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
      `The path leads to the collection \`${a.collection}\`, but the one on line ${a.line} to \`${a.other}\``,
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
      `\`${a.found}\` cannot be read in a curl sample; write \`curl\`, its options and one URL`,
    fix: "Write `curl`, its options, the body in single quotes and one URL; end each line but the last with a backslash.",
  },
  "incomplete-sample": {
    severity: "warning",
    message: (a: { part: string }) => `The curl sample has no ${a.part}`,
    fix: "Add `-X`, `-d` or the URL, whichever the message names.",
  },
  "unreadable-body": {
    severity: "error",
    message: (a: { reason: string }) => `The body of the curl sample cannot be read: ${a.reason}`,
    fix: "Write strict JSON: names and text in double quotes, no comments, no comma at the end.",
  },
  "duplicate-body-key": {
    severity: "error",
    message: (a: { key: string }) => `Second key \`${a.key}\`; an object has one`,
    fix: "Remove one of the two keys.",
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
      `Unexpected ${a.what}, expected ${a.expected} as on the page of \`${a.page}\``,
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
    fix: "Correct the link, or add the page.",
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
      `The page has no fields, and no action shows them; \`${a.id}\` comes out as an open record`,
    fix: "Add a table of fields, or ignore the warning if the type really is open.",
  },
  "unread-table": {
    severity: "warning",
    message: (a: { shown: string }) =>
      `The table \`${a.shown}\` is not read; move it to where docs/dialects/rancher.md has tables, or disable this code if it is prose`,
    fix: "Move the rows to a table of fields on the page of their type. If the table is for people only, disable the code on the page, or leave the page out with `exclude`.",
  },
  "unread-route": {
    severity: "warning",
    message: (a: { shown: string }) =>
      `The route \`${a.shown}\` is not read; write it as a block below \`Operations\` or \`Actions\`, or disable this code if it is prose`,
    fix: "Write the operation or action as a block on the page of its resource. If the route is for people only, disable the code on the page, or leave the page out with `exclude`.",
  },
  "unread-parameters": {
    severity: "warning",
    message: (a: { shown: string }) =>
      `The list from \`${a.shown}\` on is not read; write it as a table of fields, or disable this code if it is prose`,
    fix: "Write a row for each name in a table of fields. If the list is for people only, disable the code on the page, or leave the page out with `exclude`.",
  },
  "unread-sample": {
    severity: "warning",
    message: (a: { shown: string }) =>
      `The sample from \`${a.shown}\` on is not read; put it into the block of its operation, or disable this code if it is prose`,
    fix: "Put the sample into the block of the operation or action that it shows. If it is for people only, disable the code on the page, or leave the page out with `exclude`.",
  },
  "nothing-described": {
    severity: "error",
    message: (a: { pages: number }) =>
      `0 of ${a.pages} ${a.pages === 1 ? "page describes" : "pages describe"} a type or a resource; write such pages as docs/dialects shows, or name the folder that has them`,
    fix: "Write pages in a form of docs/dialects, or correct `docs` in the configuration or --docs.",
  },
  "unknown-code": {
    severity: "warning",
    message: (a: { code: string; known: readonly string[] }) =>
      `Unknown code \`${a.code}\` to disable; use one of docs/diagnostics.md or docs/drift-rules.md${didYouMean(a.code, a.known)}`,
    fix: "Use a code of docs/diagnostics.md or docs/drift-rules.md.",
  },
  "unused-disable": {
    severity: "warning",
    message: (a: { code: string }) =>
      `The comment disables \`${a.code}\`, but the page has no such fault`,
    fix: "Remove the code from the comment.",
  },
  "name-clash": {
    severity: "error",
    message: (a: { name: string; other: string }) =>
      `The name \`${a.name}\` made from here is taken: ${a.other} has it`,
    fix: "Rename one of them. A number is not added: it would change with the order of the pages.",
  },
  "unservable-path": {
    severity: "error",
    message: (a: { path: string; reason: string; expected: string }) =>
      `The API cannot have the path \`${a.path}\`: ${a.reason}; write \`${a.expected}\``,
    fix: "Write a path of one collection, `/…/<plural>`, with `/projects/${PROJECT_ID}` before it and `/${ID}` behind it at most.",
  },
} as const satisfies Record<string, CatalogEntry>;

/** What a code stands for: its severity, its message, and what mends it. */
interface CatalogEntry {
  readonly severity: Severity;
  message(args: never): string;
  readonly fix: string;
}

/** The name of a diagnostic. */
export type Code = keyof typeof catalog;

/** What the message of a diagnostic needs to know. */
export type Args<C extends Code> =
  Parameters<(typeof catalog)[C]["message"]> extends [infer A] ? A : object;
