import type { JsonValue } from "../core/api.js";
import { docLines } from "../plan/doc-comment.js";
import { camelIdentifier, kebabName, pascalIdentifier } from "./identifiers.js";
import { toChars, toJson, toKey, toLiteral } from "./literal.js";
import { PageText } from "./page-text.js";

/** The arguments of a helper. */
export interface HelperCall {
  /** The values, as pages state them. An item is undefined if its value is missing. */
  readonly values: readonly unknown[];
  /** True if one of them comes from pages. */
  readonly isFromPages: boolean;
  /** The options behind the values. */
  readonly hash: Readonly<Record<string, unknown>>;
}

/** A helper of templates. */
export interface HelperSpec {
  /** The values that it takes, in words for docs and messages. */
  readonly wanted: "one value" | "one text" | "two values" | "values" | "texts";
  /** The options that it knows. */
  readonly options?: readonly string[];
  /** True if its result is no longer text of the pages, but safe for its place. */
  readonly isSafe: boolean;
  run(call: HelperCall): unknown;
}

const text = ({ values }: HelperCall): string => String(values[0]);
const value = ({ values }: HelperCall): JsonValue => values[0] as JsonValue;

function indentOf({ hash }: HelperCall): string | undefined {
  return typeof hash["indent"] === "string" ? hash["indent"] : undefined;
}

/** Every helper, by name. */
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

/** As `#if` takes it: a list without items is nothing. */
function isTrue(one: unknown): boolean {
  return Array.isArray(one) ? one.length > 0 : Boolean(one);
}

/** What is wrong with the values of a call; undefined if it takes them. */
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

/** Text on one line of a comment of either kind. */
function toComment(text: string): string {
  // The ends of a script and of a comment in HTML are broken as well.
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

/** Text of Markdown on one line: nothing in it is markup, a table cell stays one. */
function toMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()#+!|~-]/g, "\\$&")
    .replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`);
}
