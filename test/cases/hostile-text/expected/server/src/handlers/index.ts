// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import type { DisksHandlers } from "./disks.js";

export type { DisksHandlers } from "./disks.js";

/**
 * The handlers of every resource. A method that is left out answers 501.
 * `Principal` is what `authenticate` returns.
 */
export interface Handlers<Principal = unknown> {
  /** The handlers of requests for resources of type `disk`. */
  readonly disks?: Partial<DisksHandlers<Principal>>;
}
