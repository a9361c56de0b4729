// Generated from docs/api/v1.1/api-resources/serviceEvent/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A report on the health of an instance sent in from a host. The server uses such reports to
 * work out the health state of instances and services.
 * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
 */
export interface ServiceEvent {
  /**
   * Identifier the server gives to the service event
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ServiceEventLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Free text saying what the service event is for
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  description?: string | null;
  /**
   * What the service event is called
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  name?: string | null;
  /**
   * Account or environment to which the service event belongs
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the service event was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly created?: string | null;
  /**
   * Time of the event as given by the reporting side
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly externalTimestamp?: number | null;
  /**
   * Identifier of the health check that led to the event
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly healthcheckUuid?: string | null;
  /**
   * Host that the report comes from
   * The id of a resource of type `host`.
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly hostId?: string | null;
  /**
   * Instance that the report is about
   * The id of a resource of type `instance`.
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly instanceId?: string | null;
  /**
   * Concrete type recorded for the service event
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly kind?: string | null;
  /**
   * When the service event was removed, if it has been
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly removed?: string | null;
  /**
   * Health found by the check, as reported
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly reportedHealth?: string | null;
  /**
   * Where in its life cycle the service event stands. The options are `created`, `creating`,
   * `removed`, `removing`, `requested`.
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly state?: "created" | "creating" | "removed" | "removing" | "requested" | (string & {}) | null;
  /**
   * Whether the service event is changing state, or failed while doing so
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * Text on the present state change of the service event or its error
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the present state change of the service event has got
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Universally unique identifier of the service event
   * Page: docs/api/v1.1/api-resources/serviceEvent/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a serviceEvent. */
export interface ServiceEventLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"serviceEvent">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `host`. */
  readonly host?: LinkTo<"host">;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<"instance">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly serviceEvent: ServiceEvent;
  }
}
