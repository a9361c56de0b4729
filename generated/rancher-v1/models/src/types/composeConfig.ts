// Generated from docs/api/v1.1/api-resources/composeConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * The result of exporting a stack: its services written out as compose files.
 * Page: docs/api/v1.1/api-resources/composeConfig/index.md
 */
export interface ComposeConfig {
  /** The type of the resource, set by the server. */
  readonly type: "composeConfig";
  /** URLs of related resources, set by the server. */
  readonly links: { readonly [name: string]: string | undefined };
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Text of the docker-compose file. */
  readonly dockerComposeConfig?: string | null | undefined;
  /** Text of the rancher-compose file with the Rancher additions. */
  readonly rancherComposeConfig?: string | null | undefined;
}
