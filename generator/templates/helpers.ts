import type { JsonValue } from "../core/api.js";
import { docLines } from "../plan/doc-comment.js";
import { camelIdentifier, kebabName, pascalIdentifier } from "./identifiers.js";
import { toChars, toJson, toKey, toLiteral } from "./literal.js";
import { PageText } from "./page-text.js";

/** The arguments of a helper. */
export interface HelperCall {
  /** The values, without their `PageText`. An item is undefined if the pages do not state it. */
  readonly values: readonly unknown[];
  /** True if one of the values comes from pages. */
  readonly isFromPages: boolean;
  /** The named options of the call. */
  readonly hash: Readonly<Record<string, unknown>>;
}

/** A helper of templates. */
export interface HelperSpec {
  /** The values that the helper takes, in words for docs and messages. */
  readonly wanted: "one value" | "one text" | "two values" | "values" | "texts";
  /** The names of its options. Default: none. */
  readonly options?: readonly string[];
  /** True if its result can be printed although it comes from pages: escaped text, a name, or the text of `raw`. */
  readonly isSafe: boolean;
  run(call: HelperCall): unknown;
}

const text = ({ values }: HelperCall): string => String(values[0]);
const value = ({ values }: HelperCall): JsonValue => values[0] as JsonValue;

function indentOf({ hash }: HelperCall): string | undefined {
  return typeof hash["indent"] === "string" ? hash["indent"] : undefined;
}

/** All helpers, keyed by name. */
export const helperSpecs = {
  literal: {
    wanted: "one value",
    options: ["indent"],
    isSafe: true,
    run: (call) => toLiteral(value(call), indentOf(call)),
  },
  json: {
    wanted: "one value",
    options: ["indent"],
    isSafe: true,
    run: (call) => toJson(value(call), indentOf(call)),
  },
  chars: { wanted: "one text", isSafe: true, run: (call) => toChars(text(call)) },
  key: { wanted: "one text", isSafe: true, run: (call) => toKey(text(call)) },
  comment: { wanted: "one text", isSafe: true, run: (call) => toComment(text(call)) },
  doc: {
    wanted: "one text",
    options: ["indent"],
    isSafe: true,
    run: (call) => docComment(docLines(text(call)).map(toComment), indentOf(call) ?? ""),
  },
  html: { wanted: "one text", isSafe: true, run: (call) => toHtml(text(call)) },
  markdown: { wanted: "one text", isSafe: true, run: (call) => toMarkdown(text(call)) },
  raw: { wanted: "one text", isSafe: true, run: text },
  camel: { wanted: "one text", isSafe: true, run: (call) => camelIdentifier(text(call)) },
  pascal: { wanted: "one text", isSafe: true, run: (call) => pascalIdentifier(text(call)) },
  kebab: { wanted: "one text", isSafe: true, run: (call) => kebabName(text(call)) },
  concat: {
    wanted: "texts",
    isSafe: false,
    run: ({ values, isFromPages }) => {
      const all = values.join("");
      return isFromPages ? new PageText(all) : all;
    },
  },
  eq: { wanted: "two values", isSafe: false, run: ({ values: [a, b] }) => a === b },
  not: { wanted: "one value", isSafe: false, run: ({ values }) => !isTrue(values[0]) },
  and: { wanted: "values", isSafe: false, run: ({ values }) => values.every(isTrue) },
  or: { wanted: "values", isSafe: false, run: ({ values }) => values.some(isTrue) },
} as const satisfies Readonly<Record<string, HelperSpec>>;

/** True if `#if` takes a value as true: an empty list counts as false. */
function isTrue(one: unknown): boolean {
  return Array.isArray(one) ? one.length > 0 : Boolean(one);
}

/** Returns the wrong values of a call in words; undefined if the values are right. */
export function refuseValues(spec: HelperSpec, { values }: HelperCall): string | undefined {
  const wanted = counts[spec.wanted];
  if (wanted !== undefined && values.length !== wanted) {
    return values.length === 0 ? "nothing" : `${values.length} values`;
  }
  if (spec.wanted === "values" || spec.wanted === "two values" || !spec.isSafe) {
    const isPlain = spec.wanted !== "texts" || values.every((one) => typeof one !== "object");
    return isPlain ? undefined : "a list or an object";
  }
  const [first] = values;
  if (first === undefined) return "a field that is absent here; write `{{#if …}}` around it";
  if (spec.wanted !== "one text" || typeof first !== "object") return undefined;
  return Array.isArray(first) ? "a list" : "an object";
}

const counts: Readonly<Partial<Record<HelperSpec["wanted"], number>>> = {
  "one value": 1,
  "one text": 1,
  "two values": 2,
};

/** Escapes text for one line of a `//` or a block comment. */
function toComment(text: string): string {
  // Ends of scripts and starts of comments in HTML are escaped as well.
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replaceAll("*/", "*\\/")
    .replace(/<(?=\/|!--)/g, "<\\");
}

function docComment(lines: readonly string[], indent: string): string {
  const [only = ""] = lines;
  if (lines.length < 2) return `/** ${only} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`), " */"].join(`\n${indent}`);
}

function toHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (one) => `&#${one.charCodeAt(0)};`);
}

/** Escapes text for one line of Markdown, also in a cell of a table. */
function toMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()#+!|~-]/g, "\\$&")
    .replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`);
}
