import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { HttpError } from "../core/errors.js";
import type { RouteDefinition } from "./definition.js";
import { decode, pathShape } from "./path.js";

/** A path of the docs with its methods. */
interface Place {
  /** For each segment, its texts; between two of them stands a parameter. */
  readonly segments: readonly (readonly string[])[];
  readonly methods: Set<string>;
}

/** The places of all APIs at a prefix of an application: they share one not-found handler. */
const placesOf = new WeakMap<object, Map<string, Place[]>>();

/** Answers paths that have no route: 404, and 405 or OPTIONS where other methods have one. */
export function answerMisses(app: FastifyInstance, routes: readonly RouteDefinition[]): void {
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
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
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
  // With stricter router options than those of `appOptions`, a documented request may have no route.
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

/** A slash at the end makes no other path. */
function segmentsOf(path: string): readonly string[] {
  return path.replace(/\/$/, "").split("/").slice(1);
}

/** The methods of all documented paths that a path fits, with OPTIONS; none if there is no such path. */
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

/** Whether a segment has all texts in their order, and something between two of them. */
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
