import { Reply } from "./answer.js";
import type { ApiDefinition, RouteDefinition, Schema } from "./definition.js";
import type { Context } from "./server.js";

/**
 * Handlers that answer what the docs show: the sample of each route, or a value made of its schema.
 * `Prefer: code=404` asks for a documented error.
 */
export function mockHandlers(definition: ApiDefinition): Record<string, Record<string, unknown>> {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const route of definition.routes) {
    const own = (groups[route.group] ??= {});
    own[route.name] = (_request: unknown, { request }: Context) =>
      answerOf(route, definition, request.headers["prefer"]);
  }
  return groups;
}

function answerOf(
  route: RouteDefinition,
  { definitions }: ApiDefinition,
  prefer: unknown,
): unknown {
  const asked = /(?:^|[;,\s])code=(\d{3})\b/.exec(typeof prefer === "string" ? prefer : "")?.[1];
  if (asked !== undefined && asked !== String(route.status)) {
    const body = route.errors?.[asked] ?? { message: `The mock was asked for ${asked}` };
    return new Reply(Number(asked), body);
  }
  if (route.isEmpty === true) return undefined;
  return route.sample ?? exampleOf(route.answer ?? {}, { definitions, depth: 0 });
}

interface Making {
  readonly definitions: ApiDefinition["definitions"];
  readonly depth: number;
}

/** More levels of types in types are left out. */
const maxDepth = 4;

/** A value that fits a schema. */
export function exampleOf(schema: Schema, { definitions, depth }: Making): unknown {
  const deeper = { definitions, depth: depth + 1 };
  const { $ref: ref, type, enum: options, anyOf, items, properties } = schema;
  if (typeof ref === "string") {
    const id = decodeURIComponent(ref.split("/").at(-1) ?? "")
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
    return exampleOf(Object.hasOwn(definitions, id) ? (definitions[id] ?? {}) : {}, deeper);
  }
  if (Array.isArray(options)) return options[0] as unknown;
  if (Array.isArray(anyOf)) return exampleOf((anyOf[0] ?? {}) as Schema, deeper);
  switch (type) {
    case "string":
      return "text";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return depth >= maxDepth ? [] : [exampleOf((items ?? {}) as Schema, deeper)];
    case "object": {
      if (depth >= maxDepth) return {};
      const members = Object.entries((properties ?? {}) as Record<string, Schema>);
      return Object.fromEntries(members.map(([name, one]) => [name, exampleOf(one, deeper)]));
    }
    default:
      return null;
  }
}
