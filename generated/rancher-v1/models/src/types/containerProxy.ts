// Generated from docs/api/v1.1/api-resources/containerProxy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Undocumented } from "./_link.js";

/**
 * Input for reaching a port of a container through the Rancher server.
 * Page: docs/api/v1.1/api-resources/containerProxy/index.md
 */
export interface ContainerProxy {
  /**
   * Port of the container to connect to.
   * Default: `80`.
   */
  port?: number | null | undefined;
  /**
   * Protocol to use towards the container. The options are `http`, `https`.
   * Default: `"http"`.
   */
  scheme?: ContainerProxyScheme | Undocumented | null | undefined;
}

/** The documented options of `scheme`. */
export const ContainerProxyScheme = ["http", "https"] as const;

/** One of the documented options of `scheme`. */
export type ContainerProxyScheme = (typeof ContainerProxyScheme)[number];
