// Generated from docs/api/v1.1/api-resources/loadBalancerConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { HaproxyConfig } from "./haproxyConfig.js";
import type { LoadBalancerCookieStickinessPolicy } from "./loadBalancerCookieStickinessPolicy.js";

/**
 * Traffic settings of a load balancer service. It gathers custom HAProxy sections and the
 * policy for sticky sessions.
 * Page: docs/api/v1.1/api-resources/loadBalancerConfig/index.md
 */
export interface LoadBalancerConfig {
  /** Extra HAProxy settings merged into the generated configuration. */
  haproxyConfig?: HaproxyConfig | null;
  /** Sticky session policy using a cookie set by the load balancer. */
  lbCookieStickinessPolicy?: LoadBalancerCookieStickinessPolicy | null;
}

/**
 * What a new loadBalancerConfig is made from.
 * Page: docs/api/v1.1/api-resources/loadBalancerConfig/index.md
 */
export interface LoadBalancerConfigCreate {
  /** Extra HAProxy settings merged into the generated configuration. */
  haproxyConfig?: HaproxyConfig;
  /** Sticky session policy using a cookie set by the load balancer. */
  lbCookieStickinessPolicy?: LoadBalancerCookieStickinessPolicy;
}

/**
 * What can be changed on a loadBalancerConfig.
 * Page: docs/api/v1.1/api-resources/loadBalancerConfig/index.md
 */
export interface LoadBalancerConfigUpdate {
  /** Extra HAProxy settings merged into the generated configuration. */
  haproxyConfig?: HaproxyConfig | null;
  /** Sticky session policy using a cookie set by the load balancer. */
  lbCookieStickinessPolicy?: LoadBalancerCookieStickinessPolicy | null;
}
