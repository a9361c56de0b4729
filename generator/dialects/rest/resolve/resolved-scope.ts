import type { CodeBlock } from "../../../markdown/block.js";
import type { RestOperation } from "../model.js";
import type { ScopedList } from "./scoped-list.js";
import type { Samples } from "./samples.js";
import type { Scope } from "./scopes.js";
import type { ShownRequest } from "./shown-requests.js";

/** The blocks and lists of a request, with the operation that was read from them. */
export interface ResolvedScope {
  readonly scope: Scope;
  readonly lists: readonly ScopedList[];
  readonly samples: Samples;
  readonly shown: readonly ShownRequest[];
  readonly operation: RestOperation;
}

/** Returns the blocks of code that show the body of a request or of an answer. */
export function sampleBlocks(scopes: readonly ResolvedScope[]): readonly CodeBlock[] {
  return scopes.flatMap(({ samples: { answers, errors, requests } }) =>
    [...answers, ...errors, ...requests].map(({ code }) => code),
  );
}
