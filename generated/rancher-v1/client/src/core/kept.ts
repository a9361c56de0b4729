import { membersIn } from "./secrets.js";
import type { RequestInput } from "./transport.js";

/** The queries that `kept` made, one for each copied request. */
const copies = new WeakSet<object>();

/** A copied request. Secrets may be added to it. */
type Kept = RequestInput & { readonly secrets: (readonly [name: string, value: unknown])[] };

/**
 * Copies the parts of a request that the caller could change during the call: the body, the query and the headers. Also
 * copies secrets in the parameters of a form, because errors have to hide them.
 *
 * @param text the body as JSON
 * @throws TypeError for a body that JSON cannot hold, such as one that contains itself
 */
export function kept(input: RequestInput, text?: string): Kept {
  if (input.query && copies.has(input.query)) return input as Kept;
  // Undefined without a body, although its type is `string`.
  const json = text ?? JSON.stringify(input.body);
  const entries = Object.entries({ ...input.query }).map(([name, value]) => [
    name,
    // The spread turns gaps of a list into undefined.
    Array.isArray(value) ? [...(value as unknown[])] : value,
  ]);
  const query = Object.fromEntries(entries) as NonNullable<RequestInput["query"]>;
  copies.add(query);
  return {
    ...input,
    body: json && (JSON.parse(json) as unknown),
    query,
    headers: { ...input.headers },
    secrets: [...(input.secrets ?? []), ...membersIn({ params: json ? 0 : input.params })],
  };
}
