import type { Api } from "../../core/api.js";
import { typesOf } from "../../core/by-type.js";
import { compareCollections } from "./compare-collections.js";
import { compareTypes } from "../../drift/compare-types.js";
import { describeChanges, type Change, type Difference } from "../../drift/difference.js";
import { pairUp } from "../../drift/pair-up.js";
import type { SchemaFault } from "./schema-faults.js";
import { makeServerView } from "./server-view.js";

/**
 * Lists the differences between a running server and the docs, each once, and the parts of its schemas that cannot be
 * read. In a difference, the server is the base, and the docs are the head.
 *
 * Facts that only one side can state are not compared. Schemas contain neither prose nor links, and docs may leave
 * facts open, such as the flags of a field that only a curl body shows.
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
  // The drift kinds describe what happened to the docs on the server, so base and head are swapped afterwards.
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
