// Generated from docs/api/v1.1/api-resources/serviceConsumeMap/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { Service } from "./service.js";

/**
 * Record of a link by which one service makes use of another. It is created when service links
 * are set.
 * Page: docs/api/v1.1/api-resources/serviceConsumeMap/index.md
 */
export interface ServiceConsumeMap {
  /** Identifier the server gives to the service link. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ServiceConsumeMapLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the service link is for. */
  description?: string | null;
  /**
   * Account or environment to which the service link belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * Service that is made use of.
   * The id of a resource of type `service`.
   */
  readonly consumedServiceId?: string | null;
  /**
   * When the service link was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Concrete type recorded for the service link. */
  readonly kind?: string | null;
  /** Name under which the consumed service is linked. */
  readonly name?: string | null;
  /** Port rules of the link, used by load balancers. */
  readonly ports?: readonly string[] | null;
  /**
   * When the service link was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Service that holds the link.
   * The id of a resource of type `service`.
   */
  readonly serviceId?: string | null;
  /**
   * Where in its life cycle the service link stands. The options are `activating`, `active`,
   * `removed`, `removing`, `requested`, `updating-active`.
   */
  readonly state?: "activating" | "active" | "removed" | "removing" | "requested"
    | "updating-active" | (string & {}) | null;
  /** Whether the service link is changing state, or failed while doing so. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** Text on the present state change of the service link or its error. */
  readonly transitioningMessage?: string | null;
  /** How far the present state change of the service link has got. */
  readonly transitioningProgress?: number | null;
  /** Universally unique identifier of the service link. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a serviceConsumeMap. */
export interface ServiceConsumeMapLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ServiceConsumeMap>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `service`. */
  readonly consumedService?: LinkTo<Service>;
  /** One resource of type `service`. */
  readonly service?: LinkTo<Service>;
}
