// Generated from docs/api/v1.1/api-resources/serviceLink/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Names a service to link to and, if wanted, an alias for it. It is used when links of a
 * service are added, removed or replaced.
 * Page: docs/api/v1.1/api-resources/serviceLink/index.md
 */
export interface ServiceLink {
  /**
   * Service that is linked to.
   * The id of a resource of type `service`.
   */
  serviceId: string;
  /** Alias under which the linked service is reached. */
  name?: string | null | undefined;
  /** Universally unique identifier of the link. */
  readonly uuid?: string | null | undefined;
}

/**
 * A value of type `serviceLink` as it is sent.
 * Page: docs/api/v1.1/api-resources/serviceLink/index.md
 */
export interface ServiceLinkCreate {
  /**
   * Service that is linked to.
   * The id of a resource of type `service`.
   */
  serviceId: string;
  /** Alias under which the linked service is reached. */
  name?: string | null | undefined;
}
