// Generated from docs/api/v1.1/api-resources/scalePolicy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Bounds within which the scale of a service may be adjusted automatically. It is set on a
 * service in place of a fixed scale.
 * Page: docs/api/v1.1/api-resources/scalePolicy/index.md
 */
export interface ScalePolicy {
  /**
   * Lowest scale allowed.
   * Default: `1`.
   */
  min: number;
  /**
   * Number of containers by which the scale changes in one step.
   * Default: `1`.
   */
  increment?: number | null;
  /**
   * Highest scale allowed.
   * Default: `1`.
   */
  max?: number | null;
}

/**
 * What a new scalePolicy is made from.
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
  increment?: number;
  /**
   * Highest scale allowed.
   * Default: `1`.
   */
  max?: number;
}
