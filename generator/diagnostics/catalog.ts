/* This file is long because it is a table with an entry for each diagnostic. */
import { didYouMean } from "./suggest.js";

/** An error stops the run. Warnings and infos are reported, and the run goes on with what could be read. */
export type Severity = "error" | "warning" | "info";

/** Every severity, the most severe first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** The definition of a diagnostic: severity, message and fix. */
export interface CatalogEntry {
  readonly severity: Severity;
  /** True for an error that neither the configuration nor a page can turn off, because nothing could be generated. */
  readonly isFixed?: true;
  message(args: never): string;
  readonly fix: string;
}

/** The diagnostics of an owner, keyed by code. */
export type Catalog = Readonly<Record<string, CatalogEntry>>;

/** The arguments that the message of a diagnostic needs. */
export type ArgsIn<K extends Catalog, C extends keyof K> =
  Parameters<K[C]["message"]> extends [infer A] ? A : object;

/** Lists words in a message: `a`, `b`. */
export function listWords(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

/**
 * The diagnostics that belong to neither a dialect nor a protocol. A code is never renamed or reused, because users
 * turn diagnostics off by code. `docs/diagnostics.md` explains each code.
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
  "malformed-table": {
    severity: "warning",
    message: (a: { header: number; delimiter: number }) =>
      `The delimiter row has ${a.delimiter} cells, the header ${a.header}; give both the same number, or other readers see no table`,
    fix: "Give the row of dashes one cell for each cell of the header.",
  },
  "unexpected-content": {
    severity: "error",
    message: (a: { reason: string }) => a.reason,
    fix: "Move the text to the description of the page, or put it inside the block where it belongs.",
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
  "sample-header": {
    severity: "warning",
    message: (a: { name: string }) =>
      `The curl sample sends the header \`${a.name}\`, which generated clients do not send; leave it out`,
    fix: 'Leave the header out, or write keys as `-u "KEY:SECRET"`, if that is what the server takes.',
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
    isFixed: true,
    message: (a: { pages: number }) =>
      `0 of ${a.pages} ${a.pages === 1 ? "page describes" : "pages describe"} a request, a type or a resource; write such pages as docs/dialects shows, or name the folder that has them`,
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
    isFixed: true,
    message: (a: { names: readonly string[]; other: string }) =>
      a.names.length === 1
        ? `The name \`${a.names.join("")}\`, which is made from this, is taken by ${a.other}`
        : `The names ${listWords(a.names)}, which are made from this, are taken by ${a.other}`,
    fix: "Rename one of them. A number is not added: it would change with the order of the pages.",
  },
} as const satisfies Catalog;

/** The code of a diagnostic in this catalogue. */
export type Code = keyof typeof catalog;
