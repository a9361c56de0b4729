import type { ErrorObject } from "ajv";
import { findNodeAtLocation, type Node } from "jsonc-parser";

import { didYouMean } from "./diagnostics/suggest.js";

/** A fault of a configuration, with its place in the text. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
}

/**
 * Says what is wrong at an error of the schema, and what to write instead. The function is long because each keyword
 * differs.
 */
export function toFault(error: ErrorObject, tree: Node): Fault {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const node = findNodeAtLocation(tree, path) ?? tree;
  const params = error.params as Readonly<Record<string, unknown>>;
  const shown = JSON.stringify(error.data);
  const name = path.length === 0 ? "the configuration" : `\`${path.join(".")}\``;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys((error.parentSchema as { properties: object }).properties);
      const swapped = swappedHint(key, error);
      const property = node.children?.find((child) => child.children?.[0]?.value === key);
      // The names of rules are too many for a message.
      const list =
        known.length > 20
          ? "a rule of docs/diagnostics.md, docs/drift-rules.md or docs/check.md"
          : `one of ${known.join(", ")}`;
      const message = `There is no key \`${key}\`${swapped || didYouMean(key, known) || `; write ${list}`}`;
      return { offset: (property ?? node).offset, message };
    }
    case "required":
      return {
        offset: node.offset,
        message: `\`${String(params["missingProperty"])}\` is missing here`,
      };
    case "enum": {
      const values = params["allowedValues"] as readonly unknown[];
      const allowed = values.map(String);
      const isText = typeof error.data === "string";
      const hint = isText ? didYouMean(String(error.data), allowed) : "";
      // A number such as 3.1 is wrong where a text is right, so the message shows the quotes.
      const words = isText ? allowed : values.map((one) => JSON.stringify(one));
      const more = error.schemaPath.endsWith("/else/enum") ? " or an object in braces" : "";
      const message = `${name} cannot be ${shown}; write ${words.join(" or ")}${more}${hint}`;
      return { offset: node.offset, message };
    }
    case "pattern": {
      const { examples } = error.parentSchema as { examples?: readonly string[] };
      const reason =
        examples === undefined
          ? `it ${error.message ?? "is wrong"}`
          : `write it like ${examples.map((one) => JSON.stringify(one)).join(" or ")}`;
      return { offset: node.offset, message: `${name} cannot be ${shown}: ${reason}` };
    }
    case "type":
      return {
        offset: node.offset,
        message: `${name} cannot be ${shown}; write ${kindOf(params["type"])}`,
      };
    case "minItems":
      return { offset: node.offset, message: `${name} is empty; write at least one entry` };
    case "minLength":
      return {
        offset: node.offset,
        message: `${name} is empty; write a text`,
      };
    default:
      return {
        offset: node.offset,
        message: `${name} cannot be ${shown}: it ${error.message ?? "is wrong"}`,
      };
  }
}

/** Returns the end of a message about a key that should be in a list of words. Empty if no known key takes a list. */
function swappedHint(key: string, { data, parentSchema }: ErrorObject): string {
  const value = (data as Readonly<Record<string, unknown>>)[key];
  const { properties } = parentSchema as { readonly properties: Readonly<Record<string, object>> };
  if (typeof value !== "string" || !Object.hasOwn(properties, value)) return "";
  const { type } = properties[value] as { readonly type?: unknown };
  if (type !== "array") return "";
  const example = `${JSON.stringify(value)}: [${JSON.stringify(key)}]`;
  return `; words belong below the known key: write ${example}`;
}

/** Names the kinds of JSON values that a key can have. */
function kindOf(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    array: "a list",
    boolean: "true or false",
    integer: "a whole number",
    object: "an object in braces",
    string: "a text in quotes",
  };
  return [type]
    .flat()
    .map((one) => names[String(one)] ?? String(one))
    .join(" or ");
}
