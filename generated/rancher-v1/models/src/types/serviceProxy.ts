// Generated from docs/api/v1.1/api-resources/serviceProxy/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * Gives access to a port of a service through the Rancher server. The answer holds the address
 * and the token to use.
 * Page: docs/api/v1.1/api-resources/serviceProxy/index.md
 */
export interface ServiceProxy {
  /**
   * Service that requests are passed on to
   * Page: docs/api/v1.1/api-resources/serviceProxy/index.md
   */
  service: string;
  /**
   * Port of the service to connect to
   * Default: `80`
   * Page: docs/api/v1.1/api-resources/serviceProxy/index.md
   */
  port?: number | null;
  /**
   * Whether the service is spoken to with or without TLS. The options are `http`, `https`.
   * Default: `"http"`
   * Page: docs/api/v1.1/api-resources/serviceProxy/index.md
   */
  scheme?: "http" | "https" | (string & {}) | null;
  /**
   * Token that authorises use of the proxy
   * Page: docs/api/v1.1/api-resources/serviceProxy/index.md
   */
  readonly token?: string | null;
  /**
   * Address at which the proxy is reached
   * Page: docs/api/v1.1/api-resources/serviceProxy/index.md
   */
  readonly url?: string | null;
}
