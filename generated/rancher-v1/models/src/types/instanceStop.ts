// Generated from docs/api/v1.1/api-resources/instanceStop/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input for stopping an instance.
 * Page: docs/api/v1.1/api-resources/instanceStop/index.md
 */
export interface InstanceStop {
  /** Whether the instance is removed once it has stopped. */
  remove?: boolean | null | undefined;
  /** Time allowed for a clean stop before it is forced. */
  timeout?: number | null | undefined;
}
