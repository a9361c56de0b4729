// Generated from docs/api/v1.1/api-resources/activeSetting/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * A server setting as it currently applies. It sets the stored value beside the one the
 * running server actually uses.
 * Page: docs/api/v1.1/api-resources/activeSetting/index.md
 */
export interface ActiveSetting {
  /** Identifier of the setting, the handle used to look it up. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "activeSetting";
  /** URLs of related resources, set by the server. */
  readonly links: ActiveSettingLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Value the running server works with at the moment. */
  readonly activeValue?: unknown;
  /** Dotted or plain name the setting is known by. */
  readonly name?: string | null | undefined;
  /** Value stored for the setting. */
  readonly value?: string | null | undefined;
}

/** The links of a resource of type `activeSetting`. */
export interface ActiveSettingLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ActiveSetting>;
}
