// Generated from docs/api/v1.1/api-resources/serviceExposeMap/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ServiceExposeMapLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the mapping is for. */
  description?: string | null;
  /** What the mapping is called. */
  name?: string | null;
  /**
   * Account or environment to which the mapping belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the mapping was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /**
   * Instance that belongs to the service.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null;
  /** IP address that stands for the member, as with external services. */
  readonly ipAddress?: string | null;
  /** Concrete type recorded for the mapping. */
  readonly kind?: string | null;
  /** Whether the service itself created and looks after the instance. */
  readonly managed?: boolean | null;
  /**
   * When the mapping was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Service to which the member belongs.
   * The id of a resource of type `service`.
   */
  readonly serviceId?: string | null;
  /**
   * Where in its life cycle the mapping stands. The options are `activating`, `active`,
   * `removed`, `removing`, `requested`.
   */
  readonly state?: "activating" | "active" | "removed" | "removing" | "requested" | (string & {})
    | null;
  /** Whether the mapping is changing state, or failed while doing so. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** Text on the present state change of the mapping or its error. */
  readonly transitioningMessage?: string | null;
  /** How far the present state change of the mapping has got. */
  readonly transitioningProgress?: number | null;
  /** Universally unique identifier of the mapping. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a serviceExposeMap. */
export interface ServiceExposeMapLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ServiceExposeMap>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance>;
  /** One resource of type `service`. */
  readonly service?: LinkTo<Service>;
}
