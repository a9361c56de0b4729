// Generated from api-resources/label/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * A label.
 * Page: api-resources/label/index.md
 */
export interface Label {
  key: string;
  /** Default: `"none"`. */
  value?: string | null | undefined;
}
