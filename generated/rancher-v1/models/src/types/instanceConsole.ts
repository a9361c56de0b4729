// Generated from docs/api/v1.1/api-resources/instanceConsole/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Access data for the console of an instance.
 * Page: docs/api/v1.1/api-resources/instanceConsole/index.md
 */
export interface InstanceConsole {
  /** The type of the resource, set by the server. */
  readonly type: "instanceConsole";
  /** URLs of related resources, set by the server. */
  readonly links: { readonly [name: string]: string | undefined };
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** What kind of console it is. */
  readonly kind?: string | null | undefined;
  /** Password for opening the console. */
  readonly password?: string | null | undefined;
  /** Address at which the console is opened. */
  readonly url?: string | null | undefined;
}
