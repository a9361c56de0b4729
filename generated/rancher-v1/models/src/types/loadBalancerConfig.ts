// Generated from docs/api/v1.1/api-resources/loadBalancerConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { HaproxyConfig } from "./haproxyConfig.js";
import type { LoadBalancerCookieStickinessPolicy } from "./loadBalancerCookieStickinessPolicy.js";

/**
 * Traffic settings of a load balancer service. It gathers custom HAProxy sections and the
 * policy for sticky sessions.
 * Page: docs/api/v1.1/api-resources/loadBalancerConfig/index.md
 */
export interface LoadBalancerConfig {
  /** Identifies the resource, set by the server. */
  readonly id?: string | undefined;
  /** Extra HAProxy settings merged into the generated configuration. */
  haproxyConfig?: HaproxyConfig | null | undefined;
  /** Sticky session policy using a cookie set by the load balancer. */
  lbCookieStickinessPolicy?: LoadBalancerCookieStickinessPolicy | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "loadBalancerConfig" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: LoadBalancerConfigLinks | undefined;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined } | undefined;
}

/** The links of a resource of type `loadBalancerConfig`. */
export interface LoadBalancerConfigLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<LoadBalancerConfig>;
}

/**
 * The body of a request that creates a resource of type `loadBalancerConfig`.
 * Page: docs/api/v1.1/api-resources/loadBalancerConfig/index.md
 */
export interface LoadBalancerConfigCreate {
  /** Extra HAProxy settings merged into the generated configuration. */
  haproxyConfig?: HaproxyConfig | null | undefined;
  /** Sticky session policy using a cookie set by the load balancer. */
  lbCookieStickinessPolicy?: LoadBalancerCookieStickinessPolicy | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "loadBalancerConfig" | undefined;
}

/**
 * The fields of a resource of type `loadBalancerConfig` that can be changed.
 * Page: docs/api/v1.1/api-resources/loadBalancerConfig/index.md
 */
export interface LoadBalancerConfigUpdate {
  /** Extra HAProxy settings merged into the generated configuration. */
  haproxyConfig?: HaproxyConfig | null | undefined;
  /** Sticky session policy using a cookie set by the load balancer. */
  lbCookieStickinessPolicy?: LoadBalancerCookieStickinessPolicy | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "loadBalancerConfig" | undefined;
}
