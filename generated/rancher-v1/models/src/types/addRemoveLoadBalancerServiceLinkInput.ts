// Generated from docs/api/v1.1/api-resources/addRemoveLoadBalancerServiceLinkInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LoadBalancerServiceLinkCreate } from "./loadBalancerServiceLink.js";

/**
 * Input for adding or removing a single link between a load balancer service and one of its
 * target services.
 * Page: docs/api/v1.1/api-resources/addRemoveLoadBalancerServiceLinkInput/index.md
 */
export interface AddRemoveLoadBalancerServiceLinkInput {
  /** The load balancer link to add or take away. */
  serviceLink: LoadBalancerServiceLinkCreate;
}
