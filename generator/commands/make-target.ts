import type { ApiConfig } from "../api-config.js";
import type { Target } from "../plan/plan.js";
import { posix, withoutSlash } from "./posix.js";

/** Returns the part of a configured API that the planning of files needs. */
export function makeTarget(api: ApiConfig): Target {
  const { openapi } = api;
  return {
    name: api.name,
    packageScope: api.packageScope ?? `@${api.name}`,
    version: api.version ?? "0.0.0",
    docs: withoutSlash(posix(api.docs)),
    openapi: openapi !== false && { version: "3.1", format: "json", ...openapi },
    options: api.protocol?.options ?? {},
    ...(api.optionPlaces && { optionPlaces: api.optionPlaces }),
  };
}
