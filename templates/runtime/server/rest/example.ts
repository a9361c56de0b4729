import { resolve } from "./coerce.js";
import type { ApiDefinition, RouteDefinition, Schema } from "./definition.js";

/** How many levels of nested types get values. */
const maxDepth = 4;

/** A string of each format. */
const texts: Readonly<Record<string, string>> = {
  date: "2024-01-31",
  "date-time": "2024-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  uuid: "00000000-0000-4000-8000-000000000001",
  email: "someone@example.com",
  "idn-email": "someone@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  iri: "https://example.com/",
  "uri-reference": "/",
  "uri-template": "/{id}",
  "json-pointer": "/name",
  regex: "^a$",
  byte: "dGV4dA==",
};

/** Returns the sample answer of a route, or else a value made from its schema. Undefined if the docs have neither. */
export function answerExample(
  { sample, answer, media, isEmpty }: RouteDefinition,
  definitions: ApiDefinition["definitions"],
): unknown {
  if (isEmpty === true) return undefined;
  if (sample !== undefined) return sample;
  if (media !== undefined)
    return media.startsWith("text/") ? "text" : new Blob(["file"], { type: media });
  return answer === undefined ? undefined : exampleOf(answer, definitions);
}

/** Makes a value that fits a schema. */
export function exampleOf(
  given: Schema,
  definitions: ApiDefinition["definitions"],
  depth = 0,
): unknown {
  const inner = (schema: unknown): unknown =>
    exampleOf((schema ?? {}) as Schema, definitions, depth + 1);
  const { type, format, enum: options, anyOf, items, properties } = resolve(given, definitions);
  if (Array.isArray(options)) return options[0] as unknown;
  if (Array.isArray(anyOf)) return inner(anyOf[0]);
  switch (type) {
    case "string":
      return typeof format === "string" && Object.hasOwn(texts, format) ? texts[format] : "text";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return depth >= maxDepth ? [] : [inner(items)];
    case "object": {
      if (depth >= maxDepth) return {};
      const members = Object.entries((properties ?? {}) as Record<string, Schema>);
      return Object.fromEntries(members.map(([name, one]) => [name, inner(one)]));
    }
    default:
      return null;
  }
}
