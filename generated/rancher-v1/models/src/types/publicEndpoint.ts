// Generated from docs/api/v1.1/api-resources/publicEndpoint/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * A public endpoint is an address and port at which a service is reached from outside.
 * Page: docs/api/v1.1/api-resources/publicEndpoint/index.md
 */
export interface PublicEndpoint {
  /**
   * The host that answers.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null | undefined;
  /**
   * The instance that answers.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null | undefined;
  /** The address to connect to. */
  readonly ipAddress?: string | null | undefined;
  /** The port to connect to. */
  readonly port?: number | null | undefined;
  /**
   * The service that is reached.
   * The id of a resource of type `service`.
   */
  readonly serviceId?: string | null | undefined;
}
