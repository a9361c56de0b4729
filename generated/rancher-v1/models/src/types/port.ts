// Generated from docs/api/v1.1/api-resources/port/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A port of a container or other instance that is published on a host. It relates the port
 * inside the instance to the one on the outside.
 * Page: docs/api/v1.1/api-resources/port/index.md
 */
export interface Port {
  /**
   * Identifier the server gives to the port
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: PortLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Free text saying what the port is for
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  description?: string | null;
  /**
   * What the port is called
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  name?: string | null;
  /**
   * Port number open on the host
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  publicPort?: number | null;
  /**
   * Account or environment to which the port belongs
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly accountId?: string | null;
  /**
   * Host address on which the public port is bound
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly bindAddress?: string | null;
  /**
   * When the port was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly created?: string | null;
  /**
   * Instance that the port belongs to
   * The id of a resource of type `instance`.
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly instanceId?: string | null;
  /**
   * Concrete type recorded for the port
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly kind?: string | null;
  /**
   * IP address of the instance to which traffic is sent
   * The id of a resource of type `ipAddress`.
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly privateIpAddressId?: string | null;
  /**
   * Port number inside the instance
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly privatePort?: number | null;
  /**
   * Transport protocol used on the port
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly protocol?: string | null;
  /**
   * IP address of the host on which the port is reached
   * The id of a resource of type `ipAddress`.
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly publicIpAddressId?: string | null;
  /**
   * When the port was removed, if it has been
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly removed?: string | null;
  /**
   * Where in its life cycle the port stands. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `restoring`, `updating-active`, `updating-inactive`.
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly state?: "activating" | "active" | "deactivating" | "inactive" | "purged" | "purging" | "registering" | "removed" | "removing" | "requested" | "restoring" | "updating-active" | "updating-inactive" | (string & {}) | null;
  /**
   * Whether the port is changing state, or failed while doing so
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * Text on the present state change of the port or its error
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the present state change of the port has got
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Universally unique identifier of the port
   * Page: docs/api/v1.1/api-resources/port/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a port. */
export interface PortLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"port">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<"instance">;
  /** One resource of type `ipAddress`. */
  readonly privateIpAddress?: LinkTo<"ipAddress">;
  /** One resource of type `ipAddress`. */
  readonly publicIpAddress?: LinkTo<"ipAddress">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly port: Port;
  }
}
