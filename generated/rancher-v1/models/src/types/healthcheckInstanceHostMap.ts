// Generated from docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: HealthcheckInstanceHostMapLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the mapping is for. */
  description?: string | null;
  /** What the mapping is called. */
  name?: string | null;
  /**
   * Account or project that the mapping belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the mapping was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Health of the container as seen from this host. */
  readonly healthState?: string | null;
  /**
   * Host that does the checking.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null;
  /**
   * Container that is checked.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null;
  /** Internal kind under which the mapping is filed. */
  readonly kind?: string | null;
  /**
   * When the mapping was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Where the mapping stands in its life cycle. The options are `activating`, `active`,
   * `removed`, `removing`, `requested`.
   */
  readonly state?: "activating" | "active" | "removed" | "removing" | "requested" | (string & {})
    | null;
  /** Whether the mapping is between two states, or failed on the way. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is being done to the mapping, or what went wrong. */
  readonly transitioningMessage?: string | null;
  /** How far the running change to the mapping has got. */
  readonly transitioningProgress?: number | null;
  /** Globally unique identifier of the mapping. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a healthcheckInstanceHostMap. */
export interface HealthcheckInstanceHostMapLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<HealthcheckInstanceHostMap>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host>;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance>;
}
