import { withoutNull } from "../../../core/inner-types.js";
import type { TypeRef } from "../../../core/api.js";
import { formatNames } from "../resolve/formats.js";

/** Prints a link to the type of an id, with the name of the type as its text. */
export type TypeLink = (id: string) => string;

/**
 * Returns the text of a type for a cell. An inline object is only `object`, because its members are rows of
 * their own.
 */
export function typeText(type: TypeRef, link: TypeLink): string {
  switch (type.kind) {
    case "nullable":
      return `${typeText(type.of, link)} or null`;
    case "array":
      return arrayText(type.items, link);
    case "map": {
      const { values } = type;
      if (isUnknown(values)) return "map";
      return isShort(values)
        ? `map of string to ${typeText(values, link)}`
        : `map(string, ${partText(values, link)})`;
    }
    case "union":
      return type.of.map((one) => partText(one, link)).join(" or ");
    default:
      return shortText(type, link);
  }
}

function arrayText(items: TypeRef, link: TypeLink): string {
  if (isUnknown(items)) return "array";
  if (items.kind === "named") return `array of ${link(items.type)} objects`;
  if (items.kind === "object") return "array of objects";
  if (items.kind !== "scalar" || items.name === "null") return `array(${partText(items, link)})`;
  return `array of ${scalarText(items, "s")}`;
}

/** Returns the text of a type for use in brackets or beside `or`. */
function partText(type: TypeRef, link: TypeLink): string {
  switch (type.kind) {
    case "array":
      return `array(${partText(type.items, link)})`;
    case "map":
      return `map(string, ${partText(type.values, link)})`;
    case "nullable":
      return `${partText(type.of, link)} or null`;
    default:
      return typeText(type, link);
  }
}

/** True if the text of a type is a word or a link. */
function isShort(type: TypeRef): boolean {
  return type.kind === "scalar" || type.kind === "named" || type.kind === "object";
}

function isUnknown(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "unknown";
}

function shortText(type: TypeRef, link: TypeLink): string {
  switch (type.kind) {
    case "scalar":
      return scalarText(type, "");
    case "named":
      return link(type.type);
    case "object":
      return "object";
    default:
      throw new Error(`Pages have no word for a type of kind ${type.kind}`);
  }
}

function scalarText(type: Extract<TypeRef, { kind: "scalar" }>, plural: "" | "s"): string {
  const { name, format } = type;
  if (name === "string" && format === "date") return `date${plural}`;
  if (name === "string" && format === "date-time") return `datetime${plural}`;
  const words = { json: "object", unknown: "any" } as const;
  const word = name === "json" || name === "unknown" ? words[name] : name;
  const note =
    format === undefined ? "" : ` (${formatNames.has(format) ? format : `${format} format`})`;
  return (name === "unknown" || name === "null" ? word : word + plural) + note;
}

/** Returns the text of a type with its article, for a sentence such as `Returns a book object`. */
export function typePhrase(type: TypeRef, link: TypeLink): string {
  const bare = withoutNull(type);
  const text = typeText(type, link);
  if (bare.kind === "named") return `${article(text)} ${text.replace(/( or null)?$/, " object$1")}`;
  return /^(?:any|null)\b/.test(text) ? text : `${article(text)} ${text}`;
}

function article(text: string): string {
  return /^\W*[aeio]/i.test(text) ? "an" : "a";
}
