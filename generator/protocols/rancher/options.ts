import type { Target } from "../../plan/plan.js";

/** The options of the protocol in the configuration. */
export interface RancherOptions {
  /**
   * The common start of all routes: `/v1`, or `/` for the root. If undefined, it follows from the paths that the pages
   * print.
   */
  readonly basePath: string | undefined;
  /**
   * Says if routes also exist below `/projects/<id>`. If undefined, that follows from the paths that the pages print.
   */
  readonly scoping: "none" | "project" | undefined;
  /** The prefix of environment variables: `RANCHER`. If undefined, it is made of the name of the API. */
  readonly envPrefix: string | undefined;
}

/** Returns the options of a target. The JSON Schema of the configuration has checked them. */
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
