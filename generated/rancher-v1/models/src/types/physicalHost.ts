// Generated from docs/api/v1.1/api-resources/physicalHost/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A physical host is the machine, real or rented, that a host was set up on.
 * Page: docs/api/v1.1/api-resources/physicalHost/index.md
 */
export interface PhysicalHost {
  /**
   * Identifies the physical host
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: PhysicalHostLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * A remark on the physical host for the people who run it
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  description?: string | null;
  /**
   * What the physical host is called
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  name?: string | null;
  /**
   * The account that owns the physical host
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the physical host was made
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly created?: string | null;
  /**
   * The driver that provided the machine
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly driver?: string | null;
  /**
   * What the provider calls the machine
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly externalId?: string | null;
  /**
   * Which sort of physical host it is, where there are several
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly kind?: string | null;
  /**
   * When the physical host was removed; empty while it exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the physical host is in its life. The options are `active`, `bootstrapping`,
   * `created`, `creating`, `error`, `erroring`, `removed`, `removing`, `requested`, `updating`.
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly state?: "active" | "bootstrapping" | "created" | "creating" | "error" | "erroring" | "removed" | "removing" | "requested" | "updating" | (string & {}) | null;
  /**
   * Tells whether the physical host is on its way to another state
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the physical host across all installations
   * Page: docs/api/v1.1/api-resources/physicalHost/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a physicalHost. */
export interface PhysicalHostLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"physicalHost">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** The resources of type `host` that refer to it. */
  readonly hosts?: LinkTo<"host[]">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly physicalHost: PhysicalHost;
  }
}
