import { textOf } from "../core/text.js";
import type { Sharer } from "./call.js";
import { plain } from "./call.js";

/**
 * Takes the documented headers out of the parameters, and sends the others as routes without headers do.
 *
 * @throws TypeError for a header that cannot be sent
 */
export const shareHeaders: Sharer = (method, spec, { params, options, client }) => {
  const headers: Record<string, string> = {};
  // Keeps the class of the parameters, so that a client that refuses some classes, such as maps, still sees it.
  const others =
    params &&
    (Object.setPrototypeOf({ ...params }, Object.getPrototypeOf(params) as object) as Record<
      string,
      unknown
    >);
  for (const name of spec.headers ?? []) {
    const value = params?.[name];
    if (value !== undefined) headers[name] = textOf(name, value ?? "");
    delete others?.[name];
  }
  return plain(method, spec, {
    client,
    params: others,
    options: { ...options, headers: { ...headers, ...options?.headers } },
  });
};
