import { didYouMean } from "./suggest.js";

/** An error stops the run; a warning is told and the run goes on with what could be read. */
export type Severity = "error" | "warning";

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

/**
 * Every diagnostic there is. A code is never renamed or reused, because people suppress by it;
 * `docs/diagnostics.md` explains each one.
 */
export const catalog = {
  "unreadable-page": {
    severity: "error",
    message: (a: { reason: string }) => `Unexpected ${a.reason}, expected a page of UTF-8 text`,
  },
  "unreadable-front-matter": {
    severity: "error",
    message: (a: { reason: string }) => `Unexpected front matter, expected YAML: ${a.reason}`,
  },
  "missing-title": {
    severity: "warning",
    message: (a: { id: string; kind: string }) =>
      `Unexpected title, or none, that does not tell the kind of page, expected \`… - ${a.id}\` (resource) or \`API\` (type); read as a ${a.kind}`,
  },
  "missing-heading": {
    severity: "warning",
    message: (a: { id: string }) => `Unexpected page without a heading, expected \`## ${a.id}\``,
  },
  "heading-mismatch": {
    severity: "warning",
    message: (a: { heading: string; id: string }) =>
      `Unexpected heading \`${a.heading}\`, expected \`${a.id}\`, the name of the folder`,
  },
  "unknown-heading": {
    severity: "warning",
    message: (a: { heading: string; known: readonly string[] }) =>
      `Unexpected heading \`${a.heading}\`, expected ${list(a.known)}${didYouMean(a.heading, a.known)}`,
  },
  "misplaced-table": {
    severity: "error",
    message: (a: { heading: string; known: readonly string[] }) =>
      `Unexpected table below \`${a.heading}\`, expected it below ${list(a.known)}${didYouMean(a.heading, a.known)}`,
  },
  "duplicate-heading": {
    severity: "error",
    message: (a: { heading: string }) =>
      `Unexpected second heading \`${a.heading}\`, expected one on a page`,
  },
  "invalid-type-name": {
    severity: "error",
    message: (a: { id: string }) =>
      `Unexpected type name \`${a.id}\`, expected a letter, then letters, digits, \`_\` or \`-\``,
  },
  "duplicate-type": {
    severity: "error",
    message: (a: { id: string; other: string }) =>
      `Unexpected second page for type \`${a.id}\`, expected one; the first is ${a.other}`,
  },
  "malformed-table": {
    severity: "warning",
    message: (a: { header: number; delimiter: number }) =>
      `Unexpected delimiter row of ${a.delimiter} cells, expected ${a.header} as in the header; other readers see no table here`,
  },
  "unknown-column": {
    severity: "error",
    message: (a: { column: string; known: readonly string[] }) =>
      `Unexpected column \`${a.column}\`, expected ${list(a.known)}${didYouMean(a.column, a.known)}`,
  },
  "duplicate-column": {
    severity: "error",
    message: (a: { column: string }) => `Unexpected second column \`${a.column}\`, expected one`,
  },
  "missing-column": {
    severity: "error",
    message: (a: { column: string }) =>
      `Unexpected table without column \`${a.column}\`, expected it`,
  },
  "missing-table": {
    severity: "warning",
    message: (a: { heading: string }) =>
      `Unexpected section \`${a.heading}\` without a table, expected a field table`,
  },
  "row-cells": {
    severity: "error",
    message: (a: { actual: number; expected: number }) =>
      `Unexpected row of ${a.actual} cells, expected ${a.expected}`,
  },
  "run-on-row": {
    severity: "warning",
    message: (a: { names: readonly string[] }) =>
      `Unexpected ${a.names.length} fields on one line (${list(a.names)}), expected a line each`,
  },
  "missing-field-name": {
    severity: "error",
    message: () => "Unexpected row without a field name, expected one in the first cell",
  },
  "invalid-field-name": {
    severity: "error",
    message: (a: { name: string }) =>
      `Unexpected field name \`${a.name}\`, expected a letter or \`_\`, then letters, digits, \`_\`, \`-\` or \`.\``,
  },
  "duplicate-field": {
    severity: "error",
    message: (a: { name: string; line: number }) =>
      `Unexpected second row for field \`${a.name}\`, expected one; the first is on line ${a.line}`,
  },
  "unknown-type": {
    severity: "error",
    message: (a: { type: string; name: string; known: readonly string[] }) =>
      `Unexpected type \`${a.type}\`, expected a scalar, \`array[…]\`, \`map[…]\`, \`reference[…]\` or a link${didYouMean(a.name, a.known)}`,
  },
  "blank-type": {
    severity: "warning",
    message: (a: { field: string }) =>
      `Unexpected blank type of \`${a.field}\`, expected one here, on the input page or in the curl body; read as \`json\``,
  },
  "unknown-flag": {
    severity: "error",
    message: (a: { value: string; column: string; known: readonly string[] }) =>
      `Unexpected \`${a.value}\` in column ${a.column}, expected ${list(a.known)}`,
  },
  "default-type": {
    severity: "error",
    message: (a: { value: string; type: string }) =>
      `Unexpected default \`${a.value}\`, expected a value of type \`${a.type}\``,
  },
  "unexpected-content": {
    severity: "error",
    message: (a: { found: string; expected: string }) =>
      `Unexpected ${a.found}, expected ${a.expected}`,
  },
  "incomplete-block": {
    severity: "error",
    message: (a: { part: string }) => `Unexpected block without ${a.part}, expected it`,
  },
  "unknown-operation": {
    severity: "error",
    message: (a: { name: string; known: readonly string[] }) =>
      `Unexpected operation \`${a.name}\`, expected ${list(a.known)}${didYouMean(a.name, a.known)}`,
  },
  "duplicate-operation": {
    severity: "error",
    message: (a: { name: string }) => `Unexpected second operation \`${a.name}\`, expected one`,
  },
  "duplicate-action": {
    severity: "error",
    message: (a: { name: string }) => `Unexpected second action \`${a.name}\`, expected one`,
  },
  "invalid-action-name": {
    severity: "error",
    message: (a: { name: string }) =>
      `Unexpected action name \`${a.name}\`, expected a letter, then letters, digits, \`_\` or \`-\``,
  },
  "invalid-method": {
    severity: "error",
    message: (a: { method: string; expected: string }) =>
      `Unexpected method \`${a.method}\`, expected \`${a.expected}\``,
  },
  "invalid-path": {
    severity: "error",
    message: (a: { path: string; expected: string }) =>
      `Unexpected path \`${a.path}\`, expected ${a.expected}`,
  },
  "sample-method": {
    severity: "warning",
    message: (a: { sample: string; header: string }) =>
      `Unexpected method \`${a.sample}\` in the curl sample, expected \`${a.header}\` as in the header`,
  },
  "sample-path": {
    severity: "warning",
    message: (a: { sample: string; header: string }) =>
      `Unexpected path \`${a.sample}\` in the curl sample, expected \`${a.header}\` as in the header`,
  },
  "action-name-mismatch": {
    severity: "error",
    message: (a: { name: string; path: string }) =>
      `Unexpected action \`${a.name}\`, expected \`${a.path}\` as in its path`,
  },
  "unreadable-body": {
    severity: "error",
    message: (a: { reason: string }) => `Unexpected curl body, expected JSON: ${a.reason}`,
  },
  "missing-link-page": {
    severity: "warning",
    message: (a: { target: string; known: readonly string[] }) =>
      `Unexpected link to \`${a.target}\`, expected a page of this tree${didYouMean(a.target, a.known)}`,
  },
  "invalid-link": {
    severity: "error",
    message: (a: { url: string }) =>
      `Unexpected link target \`${a.url}\`, expected \`…/api-resources/<type>/\``,
  },
  "link-text-mismatch": {
    severity: "warning",
    message: (a: { text: string; target: string }) =>
      `Unexpected link text \`${a.text}\`, expected \`${a.target}\`, the page it leads to`,
  },
  "open-type": {
    severity: "warning",
    message: (a: { id: string }) =>
      `Unexpected page without fields, expected a field table or an action that shows them; \`${a.id}\` comes out as an open record`,
  },
  "name-clash": {
    severity: "error",
    message: (a: { name: string; other: string }) =>
      `Unexpected name \`${a.name}\` made from here, expected one that is free; ${a.other} has it`,
  },
} as const satisfies Record<string, { severity: Severity; message(args: never): string }>;

/** The name of a diagnostic. */
export type Code = keyof typeof catalog;

/** What the message of a diagnostic needs to know. */
export type Args<C extends Code> =
  Parameters<(typeof catalog)[C]["message"]> extends [infer A] ? A : object;
