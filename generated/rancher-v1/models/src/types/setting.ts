// Generated from docs/api/v1.1/api-resources/setting/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * A named option of the Rancher server. It shows both the stored value and the one in effect.
 * Page: docs/api/v1.1/api-resources/setting/index.md
 */
export interface Setting {
  /** Identifier the server gives to the setting. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "setting";
  /** URLs of related resources, set by the server. */
  readonly links: SettingLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Value that is currently in effect. */
  readonly activeValue?: string | null | undefined;
  /** What the setting is called. */
  readonly name?: string | null | undefined;
  /** Value stored for the setting. */
  readonly value?: string | null | undefined;
}

/** The links of a resource of type `setting`. */
export interface SettingLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Setting>;
}
