// Generated from docs/api/v1.1/api-resources/serviceConsumeMap/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * Record of a link by which one service makes use of another. It is created when service links
 * are set.
 * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
 */
export interface ServiceConsumeMap {
  /**
   * Identifier the server gives to the service link
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ServiceConsumeMapLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Free text saying what the service link is for
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  description?: string | null;
  /**
   * Account or environment to which the service link belongs
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly accountId?: string | null;
  /**
   * Service that is made use of
   * The id of a resource of type `service`.
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly consumedServiceId?: string | null;
  /**
   * When the service link was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly created?: string | null;
  /**
   * Concrete type recorded for the service link
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly kind?: string | null;
  /**
   * Name under which the consumed service is linked
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly name?: string | null;
  /**
   * Port rules of the link, used by load balancers
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly ports?: readonly string[] | null;
  /**
   * When the service link was removed, if it has been
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly removed?: string | null;
  /**
   * Service that holds the link
   * The id of a resource of type `service`.
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly serviceId?: string | null;
  /**
   * Where in its life cycle the service link stands. The options are `activating`, `active`,
   * `removed`, `removing`, `requested`, `updating-active`.
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly state?: "activating" | "active" | "removed" | "removing" | "requested" | "updating-active" | (string & {}) | null;
  /**
   * Whether the service link is changing state, or failed while doing so
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * Text on the present state change of the service link or its error
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the present state change of the service link has got
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Universally unique identifier of the service link
   * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a serviceConsumeMap. */
export interface ServiceConsumeMapLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"serviceConsumeMap">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `service`. */
  readonly consumedService?: LinkTo<"service">;
  /** One resource of type `service`. */
  readonly service?: LinkTo<"service">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly serviceConsumeMap: ServiceConsumeMap;
  }
}
