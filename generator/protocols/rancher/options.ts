import type { Target } from "../../plan/plan.js";

/** What the configuration says about the protocol. */
export interface RancherOptions {
  /** Where routes begin, `/v1`; `/` is the root. Undefined takes it from the paths that the pages print. */
  readonly basePath: string | undefined;
  /** Whether routes also answer below `/projects/<id>`; undefined asks the printed paths. */
  readonly scoping: "none" | "project" | undefined;
  /** Begins the names of environment variables, `RANCHER`; undefined takes the name of the API. */
  readonly envPrefix: string | undefined;
}

/** The options of a target. The schema of the configuration checked them. */
export function rancherOptions({ options }: Target): RancherOptions {
  const text = (key: string): string | undefined => {
    const value = options[key];
    return typeof value === "string" ? value : undefined;
  };
  const scoping = text("scoping");
  return {
    basePath: text("basePath"),
    scoping: scoping === "none" || scoping === "project" ? scoping : undefined,
    envPrefix: text("envPrefix"),
  };
}
