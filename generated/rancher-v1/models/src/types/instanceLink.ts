// Generated from docs/api/v1.1/api-resources/instanceLink/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Instance } from "./instance.js";

/**
 * A link from one container to another, by which the first can reach the second under a chosen
 * name.
 * Page: docs/api/v1.1/api-resources/instanceLink/index.md
 */
export interface InstanceLink {
  /** Identifier Rancher gives to the link. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "instanceLink";
  /** URLs of related resources, set by the server. */
  readonly links: InstanceLinkLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the link is for. */
  description?: string | null | undefined;
  /** What the link is called. */
  name?: string | null | undefined;
  /**
   * Container the link leads to.
   * The id of a resource of type `instance`.
   */
  targetInstanceId?: string | null | undefined;
  /**
   * Account or project that the link belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the link was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /**
   * Container the link starts from.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null | undefined;
  /** Internal kind under which the link is filed. */
  readonly kind?: string | null | undefined;
  /** Name under which the target is reached. */
  readonly linkName?: string | null | undefined;
  /**
   * When the link was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the link stands in its life cycle. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `restoring`, `updating-active`, `updating-inactive`.
   */
  readonly state?: InstanceLinkState | Undocumented | null | undefined;
  /** Whether the link is between two states, or failed on the way. */
  readonly transitioning?: InstanceLinkTransitioning | null | undefined;
  /** What is being done to the link, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the link has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the link. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `targetInstance`, if a read asks for it with `include`. */
  readonly targetInstance?: Instance | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `instance`, if a read asks for it with `include`. */
  readonly instance?: Instance | null | undefined;
}

/** The links of a resource of type `instanceLink`. */
export interface InstanceLinkLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<InstanceLink>;
  /** One resource of type `instance`. */
  readonly targetInstance?: LinkTo<Instance> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance> | undefined;
}

/** The documented options of `state`. */
export const InstanceLinkState = ["activating", "active", "deactivating", "inactive", "purged",
  "purging", "registering", "removed", "removing", "requested", "restoring", "updating-active",
  "updating-inactive"] as const;

/** One of the documented options of `state`. */
export type InstanceLinkState = (typeof InstanceLinkState)[number];

/** The documented options of `transitioning`. */
export const InstanceLinkTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type InstanceLinkTransitioning = (typeof InstanceLinkTransitioning)[number];
