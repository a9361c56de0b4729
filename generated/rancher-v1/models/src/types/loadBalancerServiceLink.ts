// Generated from docs/api/v1.1/api-resources/loadBalancerServiceLink/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Names one service behind a load balancer together with the port rules for it. It is used
 * when links of a load balancer service are added, removed or replaced.
 * Page: docs/api/v1.1/api-resources/loadBalancerServiceLink/index.md
 */
export interface LoadBalancerServiceLink {
  /**
   * Service that receives the balanced traffic.
   * The id of a resource of type `service`.
   */
  serviceId: string;
  /** Rules tying source ports, host names and paths to target ports. */
  ports?: readonly string[] | null | undefined;
  /** Universally unique identifier of the link. */
  readonly uuid?: string | null | undefined;
}

/**
 * A value of type `loadBalancerServiceLink` as it is sent.
 * Page: docs/api/v1.1/api-resources/loadBalancerServiceLink/index.md
 */
export interface LoadBalancerServiceLinkCreate {
  /**
   * Service that receives the balanced traffic.
   * The id of a resource of type `service`.
   */
  serviceId: string;
  /** Rules tying source ports, host names and paths to target ports. */
  ports?: readonly string[] | null | undefined;
}
