// Generated from docs/api/v1.1/api-resources/physicalHost/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Host } from "./host.js";

/**
 * A physical host is the machine, real or rented, that a host was set up on.
 * Page: docs/api/v1.1/api-resources/physicalHost/index.md
 */
export interface PhysicalHost {
  /** Identifies the physical host. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "physicalHost";
  /** URLs of related resources, set by the server. */
  readonly links: PhysicalHostLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the physical host for the people who run it. */
  description?: string | null | undefined;
  /** What the physical host is called. */
  name?: string | null | undefined;
  /**
   * The account that owns the physical host.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the physical host was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** The driver that provided the machine. */
  readonly driver?: string | null | undefined;
  /** What the provider calls the machine. */
  readonly externalId?: string | null | undefined;
  /** Which sort of physical host it is, where there are several. */
  readonly kind?: string | null | undefined;
  /**
   * When the physical host was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the physical host is in its life. The options are `active`, `bootstrapping`,
   * `created`, `creating`, `error`, `erroring`, `removed`, `removing`, `requested`, `updating`.
   */
  readonly state?: PhysicalHostState | Undocumented | null | undefined;
  /** Tells whether the physical host is on its way to another state. */
  readonly transitioning?: PhysicalHostTransitioning | null | undefined;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null | undefined;
  /** Identifies the physical host across all installations. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `hosts`, if a read asks for it with `include`. */
  readonly hosts?: readonly Host[] | null | undefined;
}

/** The links of a resource of type `physicalHost`. */
export interface PhysicalHostLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<PhysicalHost>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `host` that refer to this one. */
  readonly hosts?: LinkTo<readonly Host[]> | undefined;
}

/** The documented options of `state`. */
export const PhysicalHostState = ["active", "bootstrapping", "created", "creating", "error",
  "erroring", "removed", "removing", "requested", "updating"] as const;

/** One of the documented options of `state`. */
export type PhysicalHostState = (typeof PhysicalHostState)[number];

/** The documented options of `transitioning`. */
export const PhysicalHostTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type PhysicalHostTransitioning = (typeof PhysicalHostTransitioning)[number];
