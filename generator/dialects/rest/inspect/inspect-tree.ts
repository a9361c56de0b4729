import type { Account } from "../../../core/account.js";
import type { Inspection } from "../../../core/inspection.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { Vocabulary, VocabularyPatch } from "../vocabulary.js";

/** A tree to inspect, and what it was read with. */
export interface TreeToInspect {
  readonly resolved: ResolvedTree;
  readonly patch: VocabularyPatch;
  /** The paths of the pages that declare an operation or a type. */
  readonly describing: ReadonlySet<string>;
  readonly accounts: readonly Account[];
  /** Reads the same pages with other words. */
  readonly read: (vocabulary: Vocabulary) => ResolvedTree;
}

export function inspectTree(_tree: TreeToInspect): Inspection {
  return { counts: [], unknown: [], proposal: {} };
}
