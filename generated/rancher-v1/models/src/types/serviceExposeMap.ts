// Generated from docs/api/v1.1/api-resources/serviceExposeMap/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Instance } from "./instance.js";
import type { Service } from "./service.js";

/**
 * Record that an instance or an address belongs to a service. It is used to find the members
 * of a service.
 * Page: docs/api/v1.1/api-resources/serviceExposeMap/index.md
 */
export interface ServiceExposeMap {
  /** Identifier the server gives to the mapping. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "serviceExposeMap";
  /** URLs of related resources, set by the server. */
  readonly links: ServiceExposeMapLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the mapping is for. */
  description?: string | null | undefined;
  /** What the mapping is called. */
  name?: string | null | undefined;
  /**
   * Account or environment to which the mapping belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the mapping was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /**
   * Instance that belongs to the service.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null | undefined;
  /** IP address that stands for the member, as with external services. */
  readonly ipAddress?: string | null | undefined;
  /** Concrete type recorded for the mapping. */
  readonly kind?: string | null | undefined;
  /** Whether the service itself created and looks after the instance. */
  readonly managed?: boolean | null | undefined;
  /**
   * When the mapping was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Service to which the member belongs.
   * The id of a resource of type `service`.
   */
  readonly serviceId?: string | null | undefined;
  /**
   * Where in its life cycle the mapping stands. The options are `activating`, `active`,
   * `removed`, `removing`, `requested`.
   */
  readonly state?: ServiceExposeMapState | Undocumented | null | undefined;
  /** Whether the mapping is changing state, or failed while doing so. */
  readonly transitioning?: ServiceExposeMapTransitioning | null | undefined;
  /** Text on the present state change of the mapping or its error. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the present state change of the mapping has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Universally unique identifier of the mapping. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `instance`, if a read asks for it with `include`. */
  readonly instance?: Instance | null | undefined;
  /** The target of the link `service`, if a read asks for it with `include`. */
  readonly service?: Service | null | undefined;
}

/** The links of a resource of type `serviceExposeMap`. */
export interface ServiceExposeMapLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ServiceExposeMap>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance> | undefined;
  /** One resource of type `service`. */
  readonly service?: LinkTo<Service> | undefined;
}

/** The documented options of `state`. */
export const ServiceExposeMapState = ["activating", "active", "removed", "removing",
  "requested"] as const;

/** One of the documented options of `state`. */
export type ServiceExposeMapState = (typeof ServiceExposeMapState)[number];

/** The documented options of `transitioning`. */
export const ServiceExposeMapTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ServiceExposeMapTransitioning = (typeof ServiceExposeMapTransitioning)[number];
