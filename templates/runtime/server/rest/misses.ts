import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { HttpError } from "../core/errors.js";
import type { RouteDefinition } from "./definition.js";
import { decode, pathShape } from "./path.js";

/** A documented path with its methods. */
interface Place {
  /** For each segment, the strings between its parameters: `a{}.b` has `a` and `.b`. */
  readonly segments: readonly (readonly string[])[];
  readonly methods: Set<string>;
}

/** The places of all APIs, keyed by application and prefix. APIs at one prefix share one not-found handler. */
const placesOf = new WeakMap<object, Map<string, Place[]>>();

/**
 * Answers requests without a route: OPTIONS with the allowed methods, a known path with 405, any other with 404.
 *
 * @param options options for `setNotFoundHandler`
 */
export function answerMisses(
  app: FastifyInstance,
  routes: readonly RouteDefinition[],
  options: object,
): void {
  const { server } = app;
  const prefixes = placesOf.get(server) ?? new Map<string, Place[]>();
  placesOf.set(server, prefixes);
  const own = makePlaces(routes);
  const known = prefixes.get(app.prefix);
  if (known !== undefined) {
    known.push(...own);
    return;
  }
  const places = [...own];
  prefixes.set(app.prefix, places);
  app.setNotFoundHandler(options, (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.replace(/[?#].*$/s, "").slice(app.prefix.length);
    return answerMiss(methodsAt(path, places), request, reply);
  });
}

function answerMiss(
  methods: readonly string[],
  { method }: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const isOptions = method === "OPTIONS";
  // If the router options are stricter than those of `appOptions`, a documented request may have no route.
  const isMissing = methods.length === 0 || (methods.includes(method) && !isOptions);
  if (isMissing)
    throw new HttpError(404, "Not found", { message: "There is nothing at this path" });
  void reply.header("allow", methods.join(", "));
  if (isOptions) return reply.code(204).send();
  const message = `Only ${methods.join(", ")} can be sent here`;
  throw new HttpError(405, "Method not allowed", { message });
}

function makePlaces(routes: readonly RouteDefinition[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const route of routes) {
    const { method } = route;
    const shape = pathShape(route);
    const segments = segmentsOf(shape).map((segment) => segment.split("{}"));
    const place = places.get(shape) ?? { segments, methods: new Set() };
    places.set(shape, place);
    place.methods.add(method);
    if (method === "GET") place.methods.add("HEAD");
  }
  return [...places.values()];
}

/** Splits a path into segments. A slash at its end is ignored. */
function segmentsOf(path: string): readonly string[] {
  return path.replace(/\/$/, "").split("/").slice(1);
}

/** Returns the methods of all documented paths that match a path, and OPTIONS. Empty if no path matches. */
function methodsAt(path: string, places: readonly Place[]): readonly string[] {
  const segments = segmentsOf(path).map(decode);
  const found = places.filter(
    (place) =>
      place.segments.length === segments.length &&
      place.segments.every((texts, index) => fits(segments[index] ?? "", texts)),
  );
  const methods = new Set(found.flatMap((place) => [...place.methods]));
  return methods.size === 0 ? [] : [...methods, "OPTIONS"];
}

/** True if a segment consists of the strings in their order, with at least one character between two of them. */
function fits(segment: string, [first = "", ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return segment === first;
  if (!segment.startsWith(first)) return false;
  let at = first.length;
  for (const [index, text] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const found = isLast ? segment.length - text.length : segment.indexOf(text, at + 1);
    if (found <= at || !segment.startsWith(text, found)) return false;
    at = found + text.length;
  }
  return at === segment.length;
}
