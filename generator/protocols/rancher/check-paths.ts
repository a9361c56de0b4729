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
} from "../../core/paths.js";
import type { Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import type { Operation } from "../../core/api.js";
import { usualPlural } from "../../core/plural.js";
import type { catalog } from "./catalog.js";
import { belowScope, routePath } from "./routes.js";
import type { ApiView, ResourceView } from "./view.js";

/** The codes of errors about headers. On a page with such an error, no path is checked until the error is fixed. */
const aboutHeaders: readonly Diagnostic["code"][] = [
  "invalid-method",
  "invalid-path",
  "action-name-mismatch",
  "collection-mismatch",
];

/** Returns the pages with an error about a header. */
export function pagesWithBrokenHeaders(reported: readonly Diagnostic[]): ReadonlySet<string> {
  const known = reported.filter(({ code, severity }) => {
    return severity === "error" && aboutHeaders.includes(code);
  });
  return new Set(known.map(({ span }) => span.file));
}

/**
 * Reports headers whose path differs from the path that client and server would use. Pages with an error about a header
 * are left out.
 *
 * @param reported the diagnostics of the pages
 */
export function checkPaths(
  view: ApiView,
  reported: readonly Diagnostic[],
  diagnostics: Diagnostics<typeof catalog>,
): void {
  const broken = pagesWithBrokenHeaders(reported);
  for (const resource of view.resources) {
    for (const operation of [...resource.type.operations, ...resource.type.actions]) {
      const { path } = operation;
      // A path that a page does not print was inferred by the rules of Rancher's dialect, so it needs no check.
      if (path.rule.startsWith("rancher/") || broken.has(path.span.file)) continue;
      const fault = findFault(operation, resource, view);
      if (fault === undefined) continue;
      diagnostics.report("unservable-path", path.span, {
        path: printPath(path.value, "shell"),
        ...fault,
      });
    }
  }
}

/** The reason why the protocol has no route with the path of a header, and the path to write instead. */
interface PathFault {
  readonly reason: string;
  readonly expected: string;
}

function findFault(
  { role, name: action, path }: Operation,
  resource: ResourceView,
  { basePath, isScoped }: ApiView,
): PathFault | undefined {
  const use = { role: role.value, name: action };
  const fault = (reason: string, collection: string): PathFault => {
    return { reason, expected: basePath + printPath(routePath(collection, use), "shell") };
  };
  const below = pathBelow(path.value, parsePath(basePath));
  if (below === undefined) {
    return fault(`it does not begin with the basePath \`${basePath || "/"}\``, resource.path);
  }
  const own = belowScope(below);
  if (own !== below && !isScoped) {
    return fault("`scoping` is `none`, so there are no routes in a project", resource.path);
  }
  const place = parsePath(`/${resource.path}`);
  if (pathParameters(place).length === 0) {
    if (isSameRoute(own, routePath(resource.path, use))) return undefined;
    if (pathBelow(own, place) !== undefined) {
      return fault("a route of this kind has another form", resource.path);
    }
  }
  const collection = collectionPath(own);
  const name = lastText(collection);
  if (name === undefined) return fault("it names no collection", usualPlural(resource.type.id));
  if (pathParameters(collection).length > 0) {
    return fault("a resource is found by its id alone, and this has a parameter before", name);
  }
  return fault(`the resource is at \`${basePath}/${resource.path}\``, resource.path);
}

/** Returns the last segment that has no parameter; undefined if each has one. */
function lastText(path: PathTemplate): string | undefined {
  const texts = pathSegments(path).map((segment) => printPath(joinSegments([segment])));
  return texts.findLast((text) => pathParameters(parsePath(text)).length === 0)?.slice(1);
}
