// Generated from docs/api/v1.1/api-resources/registrationToken/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A token with which new hosts are added to an environment. It comes with the ready-made
 * command that starts the agent on a host.
 * Page: docs/api/v1.1/api-resources/registrationToken/index.md
 */
export interface RegistrationToken {
  /** Identifier the server gives to the registration token. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "registrationToken";
  /** URLs of related resources, set by the server. */
  readonly links: RegistrationTokenLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the registration token is for. */
  description?: string | null | undefined;
  /** What the registration token is called. */
  name?: string | null | undefined;
  /** Docker command to run on a host to register it. */
  readonly command?: string | null | undefined;
  /** Agent image that the command starts. */
  readonly image?: string | null | undefined;
  /** Address at which the agent registers the host. */
  readonly registrationUrl?: string | null | undefined;
  /** Secret value that lets a host register. */
  readonly token?: string | null | undefined;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null | undefined;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null | undefined;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null | undefined;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: Transitioning | null | undefined;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null | undefined;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null | undefined;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `registrationToken`. */
export interface RegistrationTokenLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<RegistrationToken>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/**
 * The body of a request that creates a resource of type `registrationToken`.
 * Page: docs/api/v1.1/api-resources/registrationToken/index.md
 */
export interface RegistrationTokenCreate {
  /** Free text saying what the registration token is for. */
  description?: string | null | undefined;
  /** What the registration token is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "registrationToken" | undefined;
}

/**
 * The fields of a resource of type `registrationToken` that can be changed.
 * Page: docs/api/v1.1/api-resources/registrationToken/index.md
 */
export interface RegistrationTokenUpdate {
  /** Free text saying what the registration token is for. */
  description?: string | null | undefined;
  /** What the registration token is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "registrationToken" | undefined;
}
