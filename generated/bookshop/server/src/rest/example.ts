import { kindOf, kindsOf } from "./answer-kind.js";
import { resolve } from "./coerce.js";
import type { ApiDefinition, RouteDefinition, Schema } from "./definition.js";
import { formatTexts } from "./formats.js";

/** The number of levels of nested types that get values. */
const maxDepth = 4;

/** Returns the sample answer of a route, or else a value made from its media type or schema, if the docs have one. */
export function answerExample(
  { sample, answer, media, isEmpty }: RouteDefinition,
  definitions: ApiDefinition["definitions"],
): unknown {
  if (isEmpty === true) return undefined;
  if (sample !== undefined) {
    const kinds = kindsOf(answer, definitions);
    if (kinds === undefined || kinds.has(kindOf(JSON.stringify(sample)))) return sample;
    // Pages often show one item of a list. Any other sample contradicts the documented type.
    if (kinds.has("array")) return [sample];
  }
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
  const inner = (part: unknown): unknown =>
    exampleOf((part ?? {}) as Schema, definitions, depth + 1);
  const schema = resolve(given, definitions);
  const { type, enum: options, anyOf, items, properties } = schema;
  if (Array.isArray(options)) return options[0] as unknown;
  if (Array.isArray(anyOf)) return inner(anyOf[0]);
  switch (type) {
    case "string":
      return textOf(schema);
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
      // No answer has a write-only member.
      const shown = members.filter(([, one]) => one["writeOnly"] !== true);
      return Object.fromEntries(shown.map(([name, one]) => [name, inner(one)]));
    }
    default:
      return null;
  }
}

function textOf({ format, "x-shown-format": shown }: Schema): string {
  const name = String(format ?? shown);
  return (Object.hasOwn(formatTexts, name) ? formatTexts[name] : undefined) ?? "text";
}
