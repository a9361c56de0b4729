// Generated from api-resources/label/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * A label.
 * Page: api-resources/label/index.md
 */
export interface Label {
  /** Page: api-resources/label/index.md */
  key: string;
  /**
   * Default: `"none"`
   * Page: api-resources/label/index.md
   */
  value?: string | null;
}
