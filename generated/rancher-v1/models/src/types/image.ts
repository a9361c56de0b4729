// Generated from docs/api/v1.1/api-resources/image/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { Volume } from "./volume.js";

/**
 * An image is what an instance is started from.
 * Page: docs/api/v1.1/api-resources/image/index.md
 */
export interface Image {
  /** Identifies the image. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ImageLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the image for the people who run it. */
  description?: string | null;
  /** What the image is called. */
  name?: string | null;
  /**
   * The account that owns the image.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the image was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Which sort of image it is, where there are several. */
  readonly kind?: string | null;
  /**
   * When the image was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Where the image is in its life. The options are `activating`, `active`, `deactivating`,
   * `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`, `requested`,
   * `restoring`, `updating-active`, `updating-inactive`.
   */
  readonly state?: "activating" | "active" | "deactivating" | "inactive" | "purged" | "purging"
    | "registering" | "removed" | "removing" | "requested" | "restoring" | "updating-active"
    | "updating-inactive" | (string & {}) | null;
  /** Tells whether the image is on its way to another state. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null;
  /** Identifies the image across all installations. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a image. */
export interface ImageLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Image>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** The resources of type `volume` that refer to it. */
  readonly volumes?: LinkTo<readonly Volume[]>;
}
