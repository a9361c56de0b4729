import { refuseInherited } from "../core/input.js";
import { textOf } from "../core/text.js";
import type { Params, Sharer } from "./call.js";
import { plain } from "./call.js";

/**
 * Takes the documented headers out of the parameters, and sends the others as routes without headers do.
 *
 * @throws TypeError for a header that cannot be sent, and for parameters that are not plain objects, such as a map
 */
export const shareHeaders: Sharer = (method, spec, { params, options }) => {
  refuseInherited(params ?? {});
  for (const name of spec.headers ?? []) {
    const { [name]: value, ...others } = params as Params;
    if (value !== undefined) {
      options = { ...options, headers: { [name]: textOf(name, value ?? ""), ...options?.headers } };
    }
    params = others;
  }
  return plain(method, spec, { params, options });
};
