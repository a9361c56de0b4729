import { textOf } from "../core/text.js";
import type { RequestInput } from "../core/transport.js";
import type { Shared, Spec } from "./call.js";
import { toPairs } from "./encode.js";
import { shareAll } from "./share.js";

/**
 * Shares parameters out like `shareAll`, and writes the lists and objects of the query in the documented spelling.
 *
 * @throws TypeError for a value that cannot be sent, and for a list of objects with several members: the query is an
 * object, which does not keep the order of repeated names
 */
export function shareNested(method: string, spec: Spec, input: Shared): RequestInput {
  const sent = shareAll(method, spec, input);
  const query = new Map<string, string[]>();
  let last = "";
  for (const [name, value] of toPairs({ ...sent.query }, spec)) {
    if (name !== last && query.has(name)) {
      throw new TypeError(`Unexpected second ${name}, expected objects with one member`);
    }
    last = name;
    query.set(name, [...(query.get(name) ?? []), textOf(name, value ?? "")]);
  }
  return { ...sent, query: Object.fromEntries(query) };
}
