// Generated from docs/api/v1.1/api-resources/logConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Chooses how Docker handles the output of a container. It corresponds to the log driver and
 * log options of Docker.
 * Page: docs/api/v1.1/api-resources/logConfig/index.md
 */
export interface LogConfig {
  /** Options handed to the log driver. */
  config?: { readonly [key: string]: string } | null | undefined;
  /** Docker log driver that takes the container output. */
  driver?: string | null | undefined;
}
