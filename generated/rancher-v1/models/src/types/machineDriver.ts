// Generated from docs/api/v1.1/api-resources/machineDriver/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A Docker Machine driver plugin that Rancher can use to create hosts at some provider.
 * Drivers may ship with Rancher or be downloaded from an address.
 * Page: docs/api/v1.1/api-resources/machineDriver/index.md
 */
export interface MachineDriver {
  /** Identifier the server gives to the machine driver. */
  readonly id: string;
  /** Address from which the driver is downloaded. */
  url: string;
  /** The type of the resource, set by the server. */
  readonly type: "machineDriver";
  /** URLs of related resources, set by the server. */
  readonly links: MachineDriverLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: MachineDriverActions;
  /** Whether the driver is activated as soon as it is added. */
  activateOnCreate?: boolean | null | undefined;
  /** Whether the driver ships with Docker Machine and needs no download. */
  builtin?: boolean | null | undefined;
  /** Hash against which the downloaded driver is verified. */
  checksum?: string | null | undefined;
  /** Free text saying what the machine driver is for. */
  description?: string | null | undefined;
  /** Identifier of the machine driver in the outside system that knows it. */
  externalId?: string | null | undefined;
  /** Address of a custom user interface for the driver. */
  uiUrl?: string | null | undefined;
  /** Whether the driver is active by default. */
  readonly defaultActive?: boolean | null | undefined;
  /** What the machine driver is called. */
  readonly name?: string | null | undefined;
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

/** The links of a resource of type `machineDriver`. */
export interface MachineDriverLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<MachineDriver>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The actions that are possible now on a resource of type `machineDriver`. */
export interface MachineDriverActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/machineDrivers/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/machineDrivers/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
  /** `POST /v1/machineDrivers/${ID}?action=reactivate` */
  readonly reactivate?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `machineDriver`.
 * Page: docs/api/v1.1/api-resources/machineDriver/index.md
 */
export interface MachineDriverCreate {
  /** Address from which the driver is downloaded. */
  url: string;
  /** Whether the driver is activated as soon as it is added. */
  activateOnCreate?: boolean | null | undefined;
  /** Whether the driver ships with Docker Machine and needs no download. */
  builtin?: boolean | null | undefined;
  /** Hash against which the downloaded driver is verified. */
  checksum?: string | null | undefined;
  /** Free text saying what the machine driver is for. */
  description?: string | null | undefined;
  /** Identifier of the machine driver in the outside system that knows it. */
  externalId?: string | null | undefined;
  /** Address of a custom user interface for the driver. */
  uiUrl?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "machineDriver" | undefined;
}

/**
 * The fields of a resource of type `machineDriver` that can be changed.
 * Page: docs/api/v1.1/api-resources/machineDriver/index.md
 */
export interface MachineDriverUpdate {
  /** Hash against which the downloaded driver is verified. */
  checksum?: string | null | undefined;
  /** Free text saying what the machine driver is for. */
  description?: string | null | undefined;
  /** Address of a custom user interface for the driver. */
  uiUrl?: string | null | undefined;
  /** Address from which the driver is downloaded. */
  url?: string | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "machineDriver" | undefined;
}
