// Generated from docs/api/v1.1/api-resources/serviceEvent/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Host } from "./host.js";
import type { Instance } from "./instance.js";

/**
 * A report on the health of an instance sent in from a host. The server uses such reports to
 * work out the health state of instances and services.
 * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
 */
export interface ServiceEvent {
  /** Identifier the server gives to the service event. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "serviceEvent";
  /** URLs of related resources, set by the server. */
  readonly links: ServiceEventLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the service event is for. */
  description?: string | null | undefined;
  /** What the service event is called. */
  name?: string | null | undefined;
  /**
   * Account or environment to which the service event belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the service event was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Time of the event as given by the reporting side. */
  readonly externalTimestamp?: number | null | undefined;
  /** Identifier of the health check that led to the event. */
  readonly healthcheckUuid?: string | null | undefined;
  /**
   * Host that the report comes from.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null | undefined;
  /**
   * Instance that the report is about.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null | undefined;
  /** Concrete type recorded for the service event. */
  readonly kind?: string | null | undefined;
  /**
   * When the service event was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /** Health found by the check, as reported. */
  readonly reportedHealth?: string | null | undefined;
  /**
   * Where in its life cycle the service event stands. The options are `created`, `creating`,
   * `removed`, `removing`, `requested`.
   */
  readonly state?: ServiceEventState | Undocumented | null | undefined;
  /** Whether the service event is changing state, or failed while doing so. */
  readonly transitioning?: ServiceEventTransitioning | null | undefined;
  /** Text on the present state change of the service event or its error. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the present state change of the service event has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Universally unique identifier of the service event. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `host`, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
  /** The target of the link `instance`, if a read asks for it with `include`. */
  readonly instance?: Instance | null | undefined;
}

/** The links of a resource of type `serviceEvent`. */
export interface ServiceEventLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ServiceEvent>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance> | undefined;
}

/** The documented options of `state`. */
export const ServiceEventState = ["created", "creating", "removed", "removing",
  "requested"] as const;

/** One of the documented options of `state`. */
export type ServiceEventState = (typeof ServiceEventState)[number];

/** The documented options of `transitioning`. */
export const ServiceEventTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ServiceEventTransitioning = (typeof ServiceEventTransitioning)[number];
