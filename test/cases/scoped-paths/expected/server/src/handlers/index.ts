// Generated from the docs of api.
// Do not edit: change the docs, then run `stubdown generate`.

import type { KeysHandlers } from "./keys.js";
import type { ProjectsHandlers } from "./projects.js";

export type { KeysHandlers } from "./keys.js";
export type { ProjectsHandlers } from "./projects.js";

/**
 * The handlers of every resource. A method that is left out answers 501.
 * `Principal` is what `authenticate` returns.
 */
export interface Handlers<Principal = unknown> {
  /** The handlers of requests for resources of type `key`. */
  readonly keys?: Partial<KeysHandlers<Principal>>;
  /** The handlers of requests for resources of type `project`. */
  readonly projects?: Partial<ProjectsHandlers<Principal>>;
}
