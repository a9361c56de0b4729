// Generated from docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Host } from "./host.js";
import type { Instance } from "./instance.js";

/**
 * Records that a certain host takes part in checking the health of a container, and what that
 * host has found.
 * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
 */
export interface HealthcheckInstanceHostMap {
  /** Identifier Rancher gives to the mapping. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "healthcheckInstanceHostMap";
  /** URLs of related resources, set by the server. */
  readonly links: HealthcheckInstanceHostMapLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the mapping is for. */
  description?: string | null | undefined;
  /** What the mapping is called. */
  name?: string | null | undefined;
  /**
   * Account or project that the mapping belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the mapping was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Health of the container as seen from this host. */
  readonly healthState?: string | null | undefined;
  /**
   * Host that does the checking.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null | undefined;
  /**
   * Container that is checked.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null | undefined;
  /** Internal kind under which the mapping is filed. */
  readonly kind?: string | null | undefined;
  /**
   * When the mapping was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the mapping stands in its life cycle. The options are `activating`, `active`,
   * `removed`, `removing`, `requested`.
   */
  readonly state?: HealthcheckInstanceHostMapState | Undocumented | null | undefined;
  /** Whether the mapping is between two states, or failed on the way. */
  readonly transitioning?: HealthcheckInstanceHostMapTransitioning | null | undefined;
  /** What is being done to the mapping, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the mapping has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the mapping. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `host`, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
  /** The target of the link `instance`, if a read asks for it with `include`. */
  readonly instance?: Instance | null | undefined;
}

/** The links of a resource of type `healthcheckInstanceHostMap`. */
export interface HealthcheckInstanceHostMapLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<HealthcheckInstanceHostMap>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance> | undefined;
}

/** The documented options of `state`. */
export const HealthcheckInstanceHostMapState = ["activating", "active", "removed", "removing",
  "requested"] as const;

/** One of the documented options of `state`. */
export type HealthcheckInstanceHostMapState = (typeof HealthcheckInstanceHostMapState)[number];

/** The documented options of `transitioning`. */
export const HealthcheckInstanceHostMapTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type HealthcheckInstanceHostMapTransitioning =
  (typeof HealthcheckInstanceHostMapTransitioning)[number];
