import type { Context } from "./context.js";
import type { ApiDefinition, RouteDefinition } from "./definition.js";
import { HttpError } from "../core/errors.js";
import { Reply } from "./answer.js";
import { answerExample } from "./example.js";
import { samplePage } from "./mock-page.js";
import type { Values } from "./query.js";
import { Rows } from "./rows.js";

/** What a mock keeps. */
export interface MockOptions {
  /**
   * Whether groups that can create and get keep rows: a created row is listed, changed and deleted.
   * Default: false, each answer is the one that the docs show.
   */
  readonly stateful?: boolean;
  /** How many rows such groups have at first. Default: 0. */
  readonly seed?: number;
}

/**
 * Handlers that answer what the docs show: the sample of each route, or a value made of its schema.
 * `Prefer: code=404` asks for a documented error.
 */
export function mockHandlers(
  definition: ApiDefinition,
  { stateful = false, seed = 0 }: MockOptions = {},
): Record<string, Record<string, unknown>> {
  const rows = stateful ? new Rows(definition, seed) : undefined;
  const groups: Record<string, Record<string, unknown>> = Object.create(null) as Record<
    string,
    Record<string, unknown>
  >;
  for (const route of definition.routes) {
    const own = (groups[route.group] ??= {});
    const example = answerExample(route, definition.definitions);
    const keep = rows?.handlerOf(route);
    own[route.name] = (values: Values, { request }: Context) =>
      preferred(route, request.headers["prefer"]) ??
      (keep === undefined ? samplePage({ route, example, values }) : keep(values));
  }
  return groups;
}

/** The error that a client asks for; undefined if it asks for none. */
function preferred({ errors = {} }: RouteDefinition, prefer: unknown): Reply | undefined {
  const asked = /(?:^|[;,\s])code=(\d{3})\b/.exec(typeof prefer === "string" ? prefer : "")?.[1];
  const status = Number(asked ?? 0);
  if (asked === undefined || status < 400 || status > 599) return undefined;
  const body = Object.hasOwn(errors, asked) ? errors[asked] : undefined;
  if (body !== undefined && body !== null)
    return new Reply(status, body, { "preference-applied": `code=${asked}` });
  throw new HttpError(status, "Preferred", { message: `The request asked for ${asked}` });
}
