// Generated from docs/api/v1.1/api-resources/serviceProxy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Undocumented } from "./_link.js";

/**
 * Gives access to a port of a service through the Rancher server. The answer holds the address
 * and the token to use.
 * Page: docs/api/v1.1/api-resources/serviceProxy/index.md
 */
export interface ServiceProxy {
  /** Service that requests are passed on to. */
  service: string;
  /**
   * Port of the service to connect to.
   * Default: `80`.
   */
  port?: number | null | undefined;
  /**
   * Whether the service is spoken to with or without TLS. The options are `http`, `https`.
   * Default: `"http"`.
   */
  scheme?: ServiceProxyScheme | Undocumented | null | undefined;
  /** Token that authorises use of the proxy. */
  readonly token?: string | null | undefined;
  /** Address at which the proxy is reached. */
  readonly url?: string | null | undefined;
}

/** The documented options of `scheme`. */
export const ServiceProxyScheme = ["http", "https"] as const;

/** One of the documented options of `scheme`. */
export type ServiceProxyScheme = (typeof ServiceProxyScheme)[number];
