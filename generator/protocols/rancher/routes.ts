import { printPath } from "../../core/paths.js";
import type { ApiType } from "../../core/by-type.js";
import type { RancherOptions } from "./options.js";

/** Where an API's routes begin. */
export interface Routes {
  /** `/v1`. */
  readonly basePath: string;
  readonly isScoped: boolean;
}

/** Takes base path and scoping from the configuration, else from the paths that the pages print. */
export function listRoutes(types: readonly ApiType[], options: RancherOptions): Routes {
  const paths = types.flatMap((type) =>
    type.operations.map(({ path }) => printPath(path.value, "shell")),
  );
  const printed = paths
    .map((path) => /^\/[^/]+/.exec(path)?.[0])
    .find((path) => path !== undefined);
  const scoped = paths.some((path) => path.includes("/projects/${PROJECT_ID}"));
  return {
    basePath: options.basePath ?? printed ?? "/v1",
    isScoped: (options.scoping ?? (scoped ? "project" : "none")) === "project",
  };
}
