// Generated from docs/api/v1.1/api-resources/image/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "image";
  /** URLs of related resources, set by the server. */
  readonly links: ImageLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the image for the people who run it. */
  description?: string | null | undefined;
  /** What the image is called. */
  name?: string | null | undefined;
  /**
   * The account that owns the image.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the image was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Which sort of image it is, where there are several. */
  readonly kind?: string | null | undefined;
  /**
   * When the image was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the image is in its life. The options are `activating`, `active`, `deactivating`,
   * `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`, `requested`,
   * `restoring`, `updating-active`, `updating-inactive`.
   */
  readonly state?: ImageState | Undocumented | null | undefined;
  /** Tells whether the image is on its way to another state. */
  readonly transitioning?: ImageTransitioning | null | undefined;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null | undefined;
  /** Identifies the image across all installations. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `volumes`, if a read asks for it with `include`. */
  readonly volumes?: readonly Volume[] | null | undefined;
}

/** The links of a resource of type `image`. */
export interface ImageLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Image>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `volume` that refer to this one. */
  readonly volumes?: LinkTo<readonly Volume[]> | undefined;
}

/** The documented options of `state`. */
export const ImageState = ["activating", "active", "deactivating", "inactive", "purged", "purging",
  "registering", "removed", "removing", "requested", "restoring", "updating-active",
  "updating-inactive"] as const;

/** One of the documented options of `state`. */
export type ImageState = (typeof ImageState)[number];

/** The documented options of `transitioning`. */
export const ImageTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ImageTransitioning = (typeof ImageTransitioning)[number];
