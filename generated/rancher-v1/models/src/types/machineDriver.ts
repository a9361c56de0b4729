// Generated from docs/api/v1.1/api-resources/machineDriver/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";
import type { Account } from "./account.js";

/**
 * A Docker Machine driver plugin that Rancher can use to create hosts at some provider.
 * Drivers may ship with Rancher or be downloaded from an address.
 * @see docs/api/v1.1/api-resources/machineDriver/index.md
 */
export interface MachineDriver {
  /**
   * Identifier the server gives to the machine driver
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  readonly id: string;
  /**
   * Address from which the driver is downloaded
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  url: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: MachineDriverLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: MachineDriverActions;
  /**
   * Whether the driver is activated as soon as it is added
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  activateOnCreate?: boolean | null;
  /**
   * Whether the driver ships with Docker Machine and needs no download
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  builtin?: boolean | null;
  /**
   * Hash against which the downloaded driver is verified
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  checksum?: string | null;
  /**
   * Free text saying what the machine driver is for
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  description?: string | null;
  /**
   * Identifier of the machine driver in the outside system that knows it
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  externalId?: string | null;
  /**
   * Address of a custom user interface for the driver
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  uiUrl?: string | null;
  /**
   * Whether the driver is active by default
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  readonly defaultActive?: boolean | null;
  /**
   * What the machine driver is called
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  readonly name?: string | null;
  /**
   * The account that owns the resource
   * The id of a resource of type `account`.
   * @see docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made
   * A date in ISO 8601.
   * @see docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several
   * @see docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id
   * A date in ISO 8601.
   * @see docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life
   * @see docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`
   * @see docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * @see docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * @see docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations
   * @see docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a machineDriver. */
export interface MachineDriverLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<MachineDriver>;
  readonly account?: LinkTo<Account>;
}

/** URLs of what is possible now with a machineDriver. */
export interface MachineDriverActions {
  readonly [name: string]: string | undefined;
  readonly activate?: string;
  readonly deactivate?: string;
  readonly reactivate?: string;
}

/**
 * What a new machineDriver is made from.
 * @see docs/api/v1.1/api-resources/machineDriver/index.md
 */
export interface MachineDriverCreate {
  /**
   * Address from which the driver is downloaded
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  url: string;
  /**
   * Whether the driver is activated as soon as it is added
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  activateOnCreate?: boolean;
  /**
   * Whether the driver ships with Docker Machine and needs no download
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  builtin?: boolean;
  /**
   * Hash against which the downloaded driver is verified
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  checksum?: string;
  /**
   * Free text saying what the machine driver is for
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  description?: string;
  /**
   * Identifier of the machine driver in the outside system that knows it
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  externalId?: string;
  /**
   * Address of a custom user interface for the driver
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  uiUrl?: string;
}

/**
 * What can be changed on a machineDriver.
 * @see docs/api/v1.1/api-resources/machineDriver/index.md
 */
export interface MachineDriverUpdate {
  /**
   * Hash against which the downloaded driver is verified
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  checksum?: string;
  /**
   * Free text saying what the machine driver is for
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  description?: string;
  /**
   * Address of a custom user interface for the driver
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  uiUrl?: string;
  /**
   * Address from which the driver is downloaded
   * @see docs/api/v1.1/api-resources/machineDriver/index.md
   */
  url?: string;
}
