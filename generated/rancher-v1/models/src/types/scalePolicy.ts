// Generated from docs/api/v1.1/api-resources/scalePolicy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Bounds within which the scale of a service may be adjusted automatically. It is set on a
 * service in place of a fixed scale.
 * Page: docs/api/v1.1/api-resources/scalePolicy/index.md
 */
export interface ScalePolicy {
  /** Identifies the resource, set by the server. */
  readonly id?: string | undefined;
  /**
   * Lowest scale allowed.
   * Default: `1`.
   */
  min: number;
  /**
   * Number of containers by which the scale changes in one step.
   * Default: `1`.
   */
  increment?: number | null | undefined;
  /**
   * Highest scale allowed.
   * Default: `1`.
   */
  max?: number | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "scalePolicy" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: ScalePolicyLinks | undefined;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined } | undefined;
}

/** The links of a resource of type `scalePolicy`. */
export interface ScalePolicyLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ScalePolicy>;
}

/**
 * The body of a request that creates a resource of type `scalePolicy`.
 * Page: docs/api/v1.1/api-resources/scalePolicy/index.md
 */
export interface ScalePolicyCreate {
  /**
   * Lowest scale allowed.
   * Default: `1`.
   */
  min: number;
  /**
   * Number of containers by which the scale changes in one step.
   * Default: `1`.
   */
  increment?: number | null | undefined;
  /**
   * Highest scale allowed.
   * Default: `1`.
   */
  max?: number | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "scalePolicy" | undefined;
}
