// Generated from docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * Records that a certain host takes part in checking the health of a container, and what that
 * host has found.
 * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
 */
export interface HealthcheckInstanceHostMap {
  /**
   * Identifier Rancher gives to the mapping
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: HealthcheckInstanceHostMapLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Free text saying what the mapping is for
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  description?: string | null;
  /**
   * What the mapping is called
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  name?: string | null;
  /**
   * Account or project that the mapping belongs to
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the mapping was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly created?: string | null;
  /**
   * Health of the container as seen from this host
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly healthState?: string | null;
  /**
   * Host that does the checking
   * The id of a resource of type `host`.
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly hostId?: string | null;
  /**
   * Container that is checked
   * The id of a resource of type `instance`.
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly instanceId?: string | null;
  /**
   * Internal kind under which the mapping is filed
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly kind?: string | null;
  /**
   * When the mapping was removed, empty while it still exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the mapping stands in its life cycle. The options are `activating`, `active`,
   * `removed`, `removing`, `requested`.
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly state?: "activating" | "active" | "removed" | "removing" | "requested" | (string & {}) | null;
  /**
   * Whether the mapping is between two states, or failed on the way
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is being done to the mapping, or what went wrong
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the running change to the mapping has got
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Globally unique identifier of the mapping
   * Page: docs/api/v1.1/api-resources/healthcheckInstanceHostMap/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a healthcheckInstanceHostMap. */
export interface HealthcheckInstanceHostMapLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"healthcheckInstanceHostMap">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `host`. */
  readonly host?: LinkTo<"host">;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<"instance">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly healthcheckInstanceHostMap: HealthcheckInstanceHostMap;
  }
}
