import {
  collectionPath,
  isSameRoute,
  joinSegments,
  parsePath,
  pathBelow,
  pathParameters,
  pathSegments,
  printPath,
  type PathTemplate,
} from "../core/paths.js";
import type { Diagnostic, Diagnostics } from "../diagnostics/diagnostic.js";
import { usualPlural } from "../ir/collections.js";
import type { Fact, Route } from "../ir/ir.js";
import { belowScope, readPath, routePath, type RouteRole } from "./routes.js";
import type { ApiView, ResourceView } from "./view.js";

/** Errors of pages about headers. A header with one of them is to be mended before its path counts. */
const aboutHeaders: readonly Diagnostic["code"][] = [
  "invalid-path",
  "action-name-mismatch",
  "collection-mismatch",
];

/**
 * Reports every header whose path is not the one that client and server would use for it.
 *
 * @param told the diagnostics of the pages
 */
export function checkPaths(
  view: ApiView,
  told: readonly Diagnostic[],
  diagnostics: Diagnostics,
): void {
  const known = told.filter(({ code, severity }) => {
    return severity === "error" && aboutHeaders.includes(code);
  });
  const broken = new Set(known.map(({ span }) => span.file));
  for (const resource of view.resources) {
    const { operations, actions } = resource.type;
    const routes = [
      ...operations.map(({ name, route }): Served => ({ role: name, route })),
      ...actions.map(({ name, route }): Served => ({ role: { action: name }, route })),
    ];
    for (const { role, route } of routes) {
      if (route.rule !== "stated" || broken.has(route.span.file)) continue;
      const fault = findFault({ role, route }, resource, view);
      if (fault === undefined) continue;
      diagnostics.report("unservable-path", route.span, { path: route.value.path, ...fault });
    }
  }
}

/** A route as it is printed, and what it does. */
interface Served {
  readonly role: RouteRole;
  readonly route: Fact<Route>;
}

/** Why the protocol has no such route, and the path to write instead. */
interface PathFault {
  readonly reason: string;
  readonly expected: string;
}

function findFault(
  { role, route }: Served,
  resource: ResourceView,
  { basePath, isScoped }: ApiView,
): PathFault | undefined {
  const printed = readPath(route.value.path);
  const fault = (reason: string, collection: string): PathFault => {
    return { reason, expected: basePath + printPath(routePath(collection, role), "shell") };
  };
  const below = pathBelow(printed, readPath(basePath));
  if (below === undefined) {
    return fault(`it does not begin with the basePath \`${basePath || "/"}\``, resource.path);
  }
  const own = belowScope(below);
  if (own !== below && !isScoped) {
    return fault("`scoping` is `none`, so there are no routes in a project", resource.path);
  }
  if (isSameRoute(own, routePath(resource.path, role))) return undefined;
  const place = parsePath(`/${resource.path}`);
  if (pathParameters(place).length === 0 && pathBelow(own, place) !== undefined) {
    return fault("this is not the form of such a route", resource.path);
  }
  const collection = collectionPath(own);
  const name = lastText(collection);
  if (name === undefined) return fault("it names no collection", usualPlural(resource.type.id));
  if (pathParameters(collection).length > 0) {
    return fault("a resource is found by its id alone, and this has a parameter before", name);
  }
  return fault(`the resource is at \`${basePath}/${resource.path}\``, resource.path);
}

/** The last segment of a path that is a text; undefined if there is none. */
function lastText(path: PathTemplate): string | undefined {
  const texts = pathSegments(path).map((segment) => printPath(joinSegments([segment])));
  return texts.findLast((text) => pathParameters(parsePath(text)).length === 0)?.slice(1);
}
