import type { FastifyRequest } from "fastify";

import type { Api } from "../../core/api.js";
import { isSecretName } from "../../plan/runtime.js";

/** The parts of a request that its line in the log shows. */
type Shown = Pick<FastifyRequest, "url"> & {
  readonly routeOptions: Pick<FastifyRequest["routeOptions"], "url">;
};

/**
 * Makes a function that returns the URL of a request with `***` in place of keys, because logs are kept and shown to
 * others. A query parameter holds a key if the docs name it as a security scheme, or if its name contains a word such
 * as `token`. A path parameter holds a key if its name contains such a word.
 */
export function makeHideKeys({ security }: Pick<Api, "security">): (request: Shown) => string {
  const documented = new Set(
    security.flatMap(({ kind, name }) => (kind.value === "query" ? [name] : [])),
  );
  return ({ url, routeOptions }) => {
    const [path = "", ...query] = url.split(/(?=[?#])/);
    const shown = query.join("").replace(/([?&][^=&]+)=[^&]+/g, (pair: string, start: string) => {
      // URLSearchParams decodes the name, because servers also accept a percent-encoded name.
      const [name = ""] = new URLSearchParams(start.slice(1)).keys();
      return documented.has(name) || isSecretName(name) ? `${start}=***` : pair;
    });
    return hideInPath(path, routeOptions.url) + shown;
  };
}

/**
 * Replaces the segments of a path that hold a key with those of the route. A parameter of the route is `:invite_token`.
 */
function hideInPath(path: string, route = ""): string {
  const holders = route.split("/");
  const segments = path.split("/").map((segment, index) => {
    const names = (holders[index] ?? "").match(/:\w+/g) ?? [];
    return names.some(isSecretName) ? "***" : segment;
  });
  return segments.join("/");
}
