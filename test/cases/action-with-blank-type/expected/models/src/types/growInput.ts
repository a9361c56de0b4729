// Generated from api-resources/growInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/** Page: api-resources/growInput/index.md */
export interface GrowInput {
  /** Page: api-resources/disk/index.md */
  size: number;
  /**
   * Default: `true`.
   * Page: api-resources/disk/index.md
   */
  dry?: boolean | null | undefined;
}
