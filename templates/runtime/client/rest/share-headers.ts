import { refuseInherited } from "../core/input.js";
import { textOf } from "../core/text.js";
import type { Sharer } from "./call.js";
import { plain } from "./call.js";

/**
 * Takes the documented headers out of the parameters, and sends the others as routes without headers do.
 *
 * @throws TypeError for a header that cannot be sent, and for parameters that are no plain object, such as a map
 */
export const shareHeaders: Sharer = (method, spec, { params, options }) => {
  const headers: Record<string, string> = {};
  let others = params ?? {};
  refuseInherited(others);
  for (const name of spec.headers ?? []) {
    const { [name]: value, ...rest } = others;
    if (value !== undefined) headers[name] = textOf(name, value ?? "");
    others = rest;
  }
  return {
    ...plain(method, spec, { options, params: params && others }),
    headers: { ...headers, ...options?.headers },
  };
};
