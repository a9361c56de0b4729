// Generated from docs/api/v1.1/api-resources/image/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * An image is what an instance is started from.
 * Page: docs/api/v1.1/api-resources/image/index.md
 */
export interface Image {
  /**
   * Identifies the image
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ImageLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * A remark on the image for the people who run it
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  description?: string | null;
  /**
   * What the image is called
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  name?: string | null;
  /**
   * The account that owns the image
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the image was made
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of image it is, where there are several
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly kind?: string | null;
  /**
   * When the image was removed; empty while it exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the image is in its life. The options are `activating`, `active`, `deactivating`,
   * `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`, `requested`,
   * `restoring`, `updating-active`, `updating-inactive`.
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly state?: "activating" | "active" | "deactivating" | "inactive" | "purged" | "purging" | "registering" | "removed" | "removing" | "requested" | "restoring" | "updating-active" | "updating-inactive" | (string & {}) | null;
  /**
   * Tells whether the image is on its way to another state
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the image across all installations
   * Page: docs/api/v1.1/api-resources/image/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a image. */
export interface ImageLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"image">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** The resources of type `volume` that refer to it. */
  readonly volumes?: LinkTo<"volume[]">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly image: Image;
  }
}
