// Generated from docs/api/v1.1/api-resources/serviceConsumeMap/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "serviceConsumeMap";
  /** URLs of related resources, set by the server. */
  readonly links: ServiceConsumeMapLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the service link is for. */
  description?: string | null | undefined;
  /**
   * Account or environment to which the service link belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * Service that is made use of.
   * The id of a resource of type `service`.
   */
  readonly consumedServiceId?: string | null | undefined;
  /**
   * When the service link was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Concrete type recorded for the service link. */
  readonly kind?: string | null | undefined;
  /** Name under which the consumed service is linked. */
  readonly name?: string | null | undefined;
  /** Port rules of the link, used by load balancers. */
  readonly ports?: readonly string[] | null | undefined;
  /**
   * When the service link was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Service that holds the link.
   * The id of a resource of type `service`.
   */
  readonly serviceId?: string | null | undefined;
  /**
   * Where in its life cycle the service link stands. The options are `activating`, `active`,
   * `removed`, `removing`, `requested`, `updating-active`.
   */
  readonly state?: ServiceConsumeMapState | Undocumented | null | undefined;
  /** Whether the service link is changing state, or failed while doing so. */
  readonly transitioning?: ServiceConsumeMapTransitioning | null | undefined;
  /** Text on the present state change of the service link or its error. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the present state change of the service link has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Universally unique identifier of the service link. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `consumedService`, if a read asks for it with `include`. */
  readonly consumedService?: Service | null | undefined;
  /** The target of the link `service`, if a read asks for it with `include`. */
  readonly service?: Service | null | undefined;
}

/** The links of a resource of type `serviceConsumeMap`. */
export interface ServiceConsumeMapLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ServiceConsumeMap>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `service`. */
  readonly consumedService?: LinkTo<Service> | undefined;
  /** One resource of type `service`. */
  readonly service?: LinkTo<Service> | undefined;
}

/** The documented options of `state`. */
export const ServiceConsumeMapState = ["activating", "active", "removed", "removing", "requested",
  "updating-active"] as const;

/** One of the documented options of `state`. */
export type ServiceConsumeMapState = (typeof ServiceConsumeMapState)[number];

/** The documented options of `transitioning`. */
export const ServiceConsumeMapTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ServiceConsumeMapTransitioning = (typeof ServiceConsumeMapTransitioning)[number];
