import type { ApiType } from "../../dialects/rancher/resolve/ir.js";
import type { Target } from "../../plan/plan.js";

/** Where an API's routes begin. */
export interface Routes {
  /** `/v1`. */
  readonly basePath: string;
  readonly isScoped: boolean;
}

/** Takes base path and scoping from the configuration, else from the paths that the pages print. */
export function listRoutes(types: readonly ApiType[], target: Target): Routes {
  const paths = types.flatMap((type) => type.operations.map(({ route }) => route.value.path));
  const printed = paths
    .map((path) => /^\/[^/]+/.exec(path)?.[0])
    .find((path) => path !== undefined);
  const scoped = paths.some((path) => path.includes("/projects/${PROJECT_ID}"));
  return {
    basePath: target.basePath ?? printed ?? "/v1",
    isScoped: (target.scoping ?? (scoped ? "project" : "none")) === "project",
  };
}
