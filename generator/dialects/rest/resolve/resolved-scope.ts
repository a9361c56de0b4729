import type { RestOperation } from "../model.js";
import type { ScopedList } from "./scoped-list.js";
import type { Samples } from "./samples.js";
import type { Scope } from "./scopes.js";
import type { ShownRequest } from "./shown-requests.js";

/** What belongs to a request, and the operation that came of it. */
export interface ResolvedScope {
  readonly scope: Scope;
  readonly lists: readonly ScopedList[];
  readonly samples: Samples;
  readonly shown: readonly ShownRequest[];
  readonly operation: RestOperation;
}
