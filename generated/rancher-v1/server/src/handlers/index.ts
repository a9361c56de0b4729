// Generated from docs/api/v1.1. Do not edit: change the docs, then run `stubdown generate`.

import type { AccountsHandlers } from "./accounts.js";
import type { HostsHandlers } from "./hosts.js";
import type { VolumesHandlers } from "./volumes.js";

/** The handlers of every resource. A method that is left out answers 501. */
export interface Handlers {
  /** What answers requests for resources of type `account`. */
  readonly accounts?: Partial<AccountsHandlers>;
  /** What answers requests for resources of type `host`. */
  readonly hosts?: Partial<HostsHandlers>;
  /** What answers requests for resources of type `volume`. */
  readonly volumes?: Partial<VolumesHandlers>;
}

export type { AccountsHandlers } from "./accounts.js";
export type { HostsHandlers } from "./hosts.js";
export type { VolumesHandlers } from "./volumes.js";
