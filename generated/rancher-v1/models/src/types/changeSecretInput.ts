// Generated from docs/api/v1.1/api-resources/changeSecretInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input for changing the secret of a credential, such as a password. The old secret has to be
 * given along with the new one.
 * Page: docs/api/v1.1/api-resources/changeSecretInput/index.md
 */
export interface ChangeSecretInput {
  /** Secret that applies from now on. */
  newSecret: string;
  /** Secret that has applied so far. */
  oldSecret: string;
}
