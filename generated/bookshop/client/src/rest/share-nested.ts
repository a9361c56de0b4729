import { textOf } from "../core/text.js";
import type { RequestInput } from "../core/transport.js";
import type { Shared, Spec } from "./call.js";
import { toPairs } from "./encode.js";
import { shareAll } from "./share.js";

/**
 * Shares parameters out like `shareAll`, and writes the lists and objects of the query in the documented spelling.
 *
 * @throws TypeError for a value that cannot be sent
 */
export function shareNested(method: string, spec: Spec, input: Shared): RequestInput {
  const sent = shareAll(method, spec, input);
  const query = new Map<string, string[]>();
  for (const [name, value] of toPairs({ ...sent.query }, spec)) {
    query.set(name, [...(query.get(name) ?? []), textOf(name, value ?? "")]);
  }
  return { ...sent, query: Object.fromEntries(query) };
}
