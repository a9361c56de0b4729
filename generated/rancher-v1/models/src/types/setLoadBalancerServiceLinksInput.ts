// Generated from docs/api/v1.1/api-resources/setLoadBalancerServiceLinksInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LoadBalancerServiceLinkCreate } from "./loadBalancerServiceLink.js";

/**
 * Input of the action that replaces the links of a load balancer service. Links that are not
 * listed are dropped.
 * Page: docs/api/v1.1/api-resources/setLoadBalancerServiceLinksInput/index.md
 */
export interface SetLoadBalancerServiceLinksInput {
  /** Complete list of links the load balancer service should have. */
  serviceLinks?: readonly LoadBalancerServiceLinkCreate[] | null | undefined;
}
