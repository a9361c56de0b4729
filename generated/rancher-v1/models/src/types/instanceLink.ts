// Generated from docs/api/v1.1/api-resources/instanceLink/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A link from one container to another, by which the first can reach the second under a chosen
 * name.
 * Page: docs/api/v1.1/api-resources/instanceLink/index.md
 */
export interface InstanceLink {
  /**
   * Identifier Rancher gives to the link
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: InstanceLinkLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Free text saying what the link is for
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  description?: string | null;
  /**
   * What the link is called
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  name?: string | null;
  /**
   * Container the link leads to
   * The id of a resource of type `instance`.
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  targetInstanceId?: string | null;
  /**
   * Account or project that the link belongs to
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the link was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly created?: string | null;
  /**
   * Container the link starts from
   * The id of a resource of type `instance`.
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly instanceId?: string | null;
  /**
   * Internal kind under which the link is filed
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly kind?: string | null;
  /**
   * Name under which the target is reached
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly linkName?: string | null;
  /**
   * When the link was removed, empty while it still exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the link stands in its life cycle. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `restoring`, `updating-active`, `updating-inactive`.
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly state?: "activating" | "active" | "deactivating" | "inactive" | "purged" | "purging" | "registering" | "removed" | "removing" | "requested" | "restoring" | "updating-active" | "updating-inactive" | (string & {}) | null;
  /**
   * Whether the link is between two states, or failed on the way
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is being done to the link, or what went wrong
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the running change to the link has got
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Globally unique identifier of the link
   * Page: docs/api/v1.1/api-resources/instanceLink/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a instanceLink. */
export interface InstanceLinkLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"instanceLink">;
  /** One resource of type `instance`. */
  readonly targetInstance?: LinkTo<"instance">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<"instance">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly instanceLink: InstanceLink;
  }
}
