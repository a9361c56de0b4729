/* This file is long because it is one table, an entry for each diagnostic. */
import type { Catalog } from "../../diagnostics/catalog.js";

/**
 * Every diagnostic of pages of plain HTTP. Its code is reported behind `rest/`, and never renamed or
 * reused, because people suppress by it. Only what leaves nothing to read is an error.
 */
export const restCatalog = {
  "no-operations": {
    severity: "error",
    message: (a: { pages: number }) =>
      `Unexpected ${a.pages} pages without a request, expected \`METHOD /path\` in a heading, a fence, code, a table or a tag; name the form in \`routes\`, or check the folder`,
    fix: "Point `docs` to the folder of the reference. If its requests are written in a form of their own, add that form to `routes`, and words of other languages to `headings` and `columns`.",
  },
  "repaired-json": {
    severity: "warning",
    message: (a: { repair: string; line: number }) =>
      `Unexpected ${a.repair} in line ${a.line} of the sample, expected JSON`,
    fix: "Write JSON that a parser reads. What is left out can be told in the text beside it.",
  },
  "commented-json": {
    severity: "info",
    message: (a: { repair: string; line: number }) =>
      `Unexpected ${a.repair} in line ${a.line} of the sample, expected JSON alone`,
    fix: "Tell what is left out in the text beside the sample, or give the fence the language `jsonc`.",
  },
  "unreadable-json": {
    severity: "warning",
    message: (a: { reason: string }) => `Unexpected ${a.reason} in a JSON sample, expected a value`,
    fix: "Show a value, or give the fence another language.",
  },
  "duplicate-member": {
    severity: "warning",
    message: (a: { name: string; line: number }) =>
      `Unexpected second \`${a.name}\` in one object, expected the one in line ${a.line} alone`,
    fix: "Take one of them out: parsers keep the last one only.",
  },
  "path-parameter-without-row": {
    severity: "warning",
    message: (a: { name: string; operation: string }) =>
      `Unexpected path parameter \`${a.name}\` of \`${a.operation}\` without a row, expected one in the table or list of parameters`,
    fix: "Add a row for the parameter, or spell it as the row does.",
  },
  "row-without-path-parameter": {
    severity: "warning",
    message: (a: { name: string; missing: readonly string[] }) =>
      `Unexpected row \`${a.name}\`, expected ${list(a.missing)}, which the path has and no row names`,
    fix: "Spell the row as the path does.",
  },
  "row-not-in-path": {
    severity: "warning",
    message: (a: { name: string; path: string }) =>
      `Unexpected path parameter \`${a.name}\`, expected one of \`${a.path}\``,
    fix: "Correct the name or the place of the row, or add the parameter to the path.",
  },
  "wrong-place": {
    severity: "warning",
    message: (a: { name: string; stated: string; path: string }) =>
      `Unexpected place \`${a.stated}\` of \`${a.name}\`, expected \`path\`: it is in \`${a.path}\``,
    fix: "Write `path` where the row tells the place.",
  },
  "mixed-bodies": {
    severity: "warning",
    message: (a: { operation: string }) =>
      `Unexpected rows in \`body\` and in \`form\` of \`${a.operation}\`, expected one of them`,
    fix: "A request has one body: write the same place in all its rows.",
  },
  "unknown-type": {
    severity: "warning",
    message: (a: { text: string; near: string }) =>
      `Unexpected type \`${a.text}\`, expected a type or a link to one${a.near}`,
    fix: "Use a word for a type, link the table of its members, or add the word to `types`.",
  },
  "type-against-sample": {
    severity: "warning",
    message: (a: { name: string; stated: string; shown: string }) =>
      `Unexpected type \`${a.stated}\` of \`${a.name}\`, expected \`${a.shown}\`, which the sample shows`,
    fix: "Correct the type or the sample.",
  },
  "type-against-text": {
    severity: "warning",
    message: (a: { name: string; stated: string; told: string }) =>
      `Unexpected type \`${a.stated}\` of \`${a.name}\`, expected \`${a.told}\`, which the text tells`,
    fix: "Correct the type or the text.",
  },
  "types-differ": {
    severity: "info",
    message: (a: { name: string; stated: string; other: string; usual: string }) =>
      `Unexpected type \`${a.stated}\` of \`${a.name}\`, expected \`${a.usual}\`, as \`${a.other}\` has`,
    fix: "Give members of one kind one type.",
  },
  "null-not-told": {
    severity: "warning",
    message: (a: { name: string }) =>
      `Unexpected null as \`${a.name}\`, expected a value: nothing says that it can be null`,
    fix: "Mark the member as nullable, or show a value.",
  },
  "member-not-shown": {
    severity: "info",
    message: (a: { names: readonly string[]; type: string }) =>
      `Unexpected sample without ${list(a.names)}, expected every member that \`${a.type}\` always has`,
    fix: "Show the member, or mark it as optional.",
  },
  "member-not-told": {
    severity: "warning",
    message: (a: { names: readonly string[]; type: string }) =>
      `Unexpected ${list(a.names)} in the sample, expected members that \`${a.type}\` describes`,
    fix: "Describe the member, or take it out of the sample.",
  },
  "sent-not-told": {
    severity: "warning",
    message: (a: { names: readonly string[]; operation: string }) =>
      `Unexpected ${list(a.names)} in the example, expected parameters that rows of \`${a.operation}\` describe`,
    fix: "Add a row for what the example sends, or correct the example.",
  },
  "sent-elsewhere": {
    severity: "warning",
    message: (a: { names: readonly string[]; place: string }) =>
      `Unexpected ${list(a.names)} in the body of the example, expected ${a.place}, as the rows say`,
    fix: "Correct the place in the rows, or the example.",
  },
  "duplicate-operation": {
    severity: "info",
    message: (a: { operation: string; line: number; file: string }) =>
      `Unexpected second description of \`${a.operation}\`, expected the one at ${a.file}:${a.line} alone`,
    fix: "Describe a request once; tell cases apart in its text.",
  },
  "duplicate-type": {
    severity: "info",
    message: (a: { type: string; file: string; line: number; difference: string }) =>
      `Unexpected second description of \`${a.type}\`${a.difference === "" ? "" : ` with ${a.difference}members`}, expected the one at ${a.file}:${a.line} alone`,
    fix: "Describe a type once and link to it, or give the second one a name of its own.",
  },
  "duplicate-row": {
    severity: "warning",
    message: (a: { name: string; line: number }) =>
      `Unexpected second row \`${a.name}\`, expected the one in line ${a.line} alone`,
    fix: "Take one of the rows out.",
  },
  "other-request": {
    severity: "warning",
    message: (a: { shown: string; operation: string }) =>
      `Unexpected request \`${a.shown}\` in the example, expected \`${a.operation}\``,
    fix: "Correct the example or the request it stands below.",
  },
  "odd-query": {
    severity: "warning",
    message: (a: { reason: string }) => `Unexpected ${a.reason} in a URL, expected \`?a=1&b=2\``,
    fix: "Begin the query with one `?` and put `&` between its parts.",
  },
  "odd-command": {
    severity: "warning",
    message: (a: { reason: string }) =>
      `Unexpected ${a.reason} in a command, expected one that a shell runs`,
    fix: "Put the URL in quotes, close all quotes, and write headers as `Name: value`.",
  },
  "odd-segment": {
    severity: "warning",
    message: (a: { segment: string; usual: string }) =>
      `Unexpected \`${a.segment}\` in the path, expected \`${a.usual}\`, as in its siblings`,
    fix: "Check the path against the server.",
  },
  "odd-request": {
    severity: "info",
    message: (a: { reason: string }) =>
      `Unexpected ${a.reason} in a request, expected \`METHOD /path\``,
    fix: "Write the method, one blank and the path.",
  },
  "dead-link": {
    severity: "warning",
    message: (a: { href: string; near: string }) =>
      `Unexpected link to \`${a.href}\`, expected a page or a heading that is there${a.near}`,
    fix: "Link to an anchor of the page, as the message suggests.",
  },
  "ambiguous-link": {
    severity: "warning",
    message: (a: { href: string; own: number }) =>
      `Unexpected link \`${a.href}\`: several headings have this name, and it leads to another one than that in line ${a.own}, expected the anchor of that one`,
    fix: "Give the heading an id of its own and link to that.",
  },
  "link-text": {
    severity: "info",
    message: (a: { text: string; title: string }) =>
      `Unexpected link text \`${a.text}\`, expected \`${a.title}\`, the heading it leads to`,
    fix: "Spell the text as the heading.",
  },
  "odd-anchor": {
    severity: "warning",
    message: (a: { anchor: string; usual: string }) =>
      `Unexpected anchor \`${a.anchor}\`, expected \`${a.usual}\``,
    fix: "Spell the anchor as the member is spelt: `{#name}`.",
  },
  "broken-table": {
    severity: "warning",
    message: (a: { reason: string }) =>
      `Unexpected ${a.reason}, expected a cell for each column between pipes`,
    fix: "Close each row with a pipe, and write `\\|` for a pipe inside of a cell.",
  },
  "odd-cell": {
    severity: "info",
    message: (a: { text: string; reason: string }) => `Unexpected \`${a.text}\`: ${a.reason}`,
    fix: "Write what the column asks for.",
  },
  "required-undecided": {
    severity: "info",
    message: (a: { text: string }) =>
      `Unexpected \`${a.text}\` for required, expected \`yes\` or \`no\`; when it is required belongs in the description`,
    fix: "Write yes or no, and the condition in the description.",
  },
  "unmarked-parameter": {
    severity: "info",
    message: (a: { count: number }) =>
      `Unexpected ${a.count} items without \`(required)\` or \`(optional)\`, expected a mark as on the others`,
    fix: "Mark each item.",
  },
  "odd-heading": {
    severity: "info",
    message: (a: { title: string; depth: number; usual: number }) =>
      `Unexpected level ${a.depth} of the heading \`${a.title}\`, expected ${a.usual}, as everywhere else`,
    fix: "Give the heading the level that its like have.",
  },
  "misspelt-heading": {
    severity: "warning",
    message: (a: { title: string; meant: string }) =>
      `Unexpected heading \`${a.title}\` above rows, expected \`${a.meant}\``,
    fix: "Spell the heading as the message does, or add its words to `headings`.",
  },
  "heading-order": {
    severity: "info",
    message: (a: { first: string; second: string }) =>
      `Unexpected \`${a.first}\` above \`${a.second}\`, expected the request first`,
    fix: "Move the section.",
  },
  "broken-heading": {
    severity: "warning",
    message: (a: { reason: string }) =>
      `Unexpected ${a.reason} in a heading, expected marks that close`,
    fix: "Close the code, and write an id as `{#id}`.",
  },
  "copied-title": {
    severity: "warning",
    message: (a: { title: string; other: string }) =>
      `Unexpected title \`${a.title}\`, expected another one: \`${a.other}\` has it`,
    fix: "Name the operation by what it does.",
  },
  "odd-status": {
    severity: "info",
    message: (a: { text: string; usual: string }) =>
      `Unexpected \`${a.text}\`, expected \`${a.usual}\`, as everywhere else`,
    fix: "Write the status as the others are written.",
  },
  "odd-value": {
    severity: "warning",
    message: (a: { name: string; value: string; reason: string }) =>
      `Unexpected \`${a.value}\` as \`${a.name}\`: ${a.reason}`,
    fix: "Correct the sample.",
  },
  "answer-is-list": {
    severity: "info",
    message: (a: { operation: string }) =>
      `Unexpected list in the answer to \`${a.operation}\`, expected what was made`,
    fix: "Show the answer of this request, not that of a list.",
  },
  "default-not-an-option": {
    severity: "warning",
    message: (a: { name: string; value: string; options: readonly string[] }) =>
      `Unexpected default \`${a.value}\` of \`${a.name}\`, expected one of ${list(a.options)}`,
    fix: "Correct the default or the list of values.",
  },
  "default-type": {
    severity: "warning",
    message: (a: { name: string; value: string; type: string }) =>
      `Unexpected default \`${a.value}\` of \`${a.name}\`, expected a value of \`${a.type}\``,
    fix: "Correct the default or the type.",
  },
  "required-differs": {
    severity: "warning",
    message: (a: { name: string; stated: string; told: string }) =>
      `Unexpected \`${a.told}\` in the text of \`${a.name}\`, expected \`${a.stated}\`, as its column says`,
    fix: "Correct the column or the text.",
  },
  "parameter-without-row": {
    severity: "info",
    message: (a: { names: readonly string[] }) =>
      `Unexpected ${list(a.names)} in the text, expected parameters that have a row`,
    fix: "Add the row, or correct the name.",
  },
  "left-over": {
    severity: "warning",
    message: (a: { text: string }) =>
      `Unexpected \`${a.text}\`, the rest of a merge, expected text`,
    fix: "Delete the line.",
  },
  "unlisted-page": {
    severity: "info",
    message: (a: { page: string }) =>
      `Unexpected page \`${a.page}\` that no page includes, expected it in a list of includes`,
    fix: "Add the page to the includes, or delete it.",
  },
  "table-of-nothing": {
    severity: "warning",
    message: (a: { heading: string }) =>
      `Unexpected table below \`${a.heading}\` that gives no types and belongs to no request, expected parameters of a request or members of a type`,
    fix: "Give the table a column of types, or put it below the request whose parameters it lists.",
  },
  "unread-block": {
    severity: "warning",
    message: (a: { kind: string; heading: string }) =>
      `Unexpected ${a.kind} below \`${a.heading}\`, which nothing understood, expected parameters, members of an answer, or values`,
    fix: "Name its columns in `columns`, or its heading in `headings`.",
  },
} as const satisfies Catalog;

function list(words: readonly string[]): string {
  return (
    words
      .slice(0, 6)
      .map((word) => `\`${word}\``)
      .join(", ") + (words.length > 6 ? ` and ${words.length - 6} more` : "")
  );
}

/** A code of this catalogue, without `rest/`. */
export type RestCode = keyof typeof restCatalog;
export type RestArgs<C extends RestCode> = Parameters<(typeof restCatalog)[C]["message"]>[0];
