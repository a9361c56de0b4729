import type { Api } from "../../core/api.js";
import { typesOf } from "../../core/by-type.js";
import { compareCollections } from "./compare-collections.js";
import { compareTypes } from "../../drift/compare-types.js";
import { describeChanges, type Change, type Difference } from "../../drift/difference.js";
import { pairUp } from "../../drift/pair-up.js";
import type { SchemaFault } from "./schema-faults.js";
import { makeServerView } from "./server-view.js";

/**
 * Tells what a running server does that the docs do not say, and the other way round, each once,
 * and what of its schemas cannot be read. The docs are where the differences are: their head.
 *
 * Only what both can tell is compared: prose and links stand in no schema; and what the docs leave
 * open, such as the flags of a field that only a curl body shows, no schema contradicts.
 */
export function compareLive(
  served: Api,
  described: Api,
  faults: readonly SchemaFault[] = [],
): readonly Difference[] {
  const [server, docs] = [typesOf(served), typesOf(described)];
  const { kept } = pairUp(server, docs, ({ id }) => id);
  const [there, here] = [server, docs].map(
    (types) => new Map(types.map((type) => [type.id, type])),
  );
  // The kinds tell what becomes of the docs on a server, so the two change places afterwards.
  const changes = compareTypes(makeServerView(server, docs)).map((change): Change => {
    const id = change.id.split(".")[0] ?? "";
    return {
      ...change,
      before: change.after,
      after: change.before,
      base: change.head ?? there?.get(id)?.span,
      head: change.base ?? here?.get(id)?.span,
    };
  });
  const unreadable = faults.map(({ subject: id, found, expected, span }): Change => {
    const values = { before: found, after: expected, base: span };
    return { rule: "readability/lost", subject: "type", id, facts: [], ...values };
  });
  return describeChanges("live", [...unreadable, ...changes, ...compareCollections(kept)]);
}
