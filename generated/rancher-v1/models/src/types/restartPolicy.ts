// Generated from docs/api/v1.1/api-resources/restartPolicy/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Says whether and how often Docker starts a container again after it has exited. It
 * corresponds to the restart option of Docker.
 * Page: docs/api/v1.1/api-resources/restartPolicy/index.md
 */
export interface RestartPolicy {
  /** Most restart attempts made after a failure. */
  maximumRetryCount?: number | null | undefined;
  /** Which of the restart behaviours of Docker applies. */
  name?: string | null | undefined;
}
