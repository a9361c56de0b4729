import type { Check } from "../core/exchange.js";
import type { CoreClient } from "../core/transport.js";
import type { Spec } from "./call.js";

/**
 * A client that refuses answers that are not what the docs show: an object, or a list. A change may also be answered by
 * nothing. Pages that are nested too deep to be compared with others are refused, too.
 */
export function withDocumented(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = (method, target, input = {}) => {
    const spec = input.spec as Spec | undefined;
    if (spec === undefined || spec.raw) return client.request(method, target, input);
    const isList = spec.list === true;
    const isShown = (body: unknown): boolean => {
      // How a list is paged tells where its items are.
      if (spec.paging) return isFlat(body);
      if (body === undefined) return method !== "GET";
      return Object(body) === body && Array.isArray(body) === isList;
    };
    const check: Check = (body, response) =>
      isShown(body) && input.check?.(body, response) !== false;
    return client.request(method, target, { ...input, check });
  };
  return { ...client, request };
}

/** Whether a page can be written, as it is to tell it from others. */
function isFlat(page: unknown): boolean {
  try {
    JSON.stringify(page);
    return true;
  } catch {
    return false;
  }
}
