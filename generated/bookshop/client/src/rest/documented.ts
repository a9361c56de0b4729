import type { Check } from "../core/exchange.js";
import type { CoreClient } from "../core/transport.js";
import type { Same, Spec } from "./call.js";

/**
 * A client that refuses answers that are not what the docs show: an object, or a list, and no other one than was asked
 * for. A change may also be answered by nothing. Pages that are nested too deep to be compared with others are
 * refused, too.
 */
export function withDocumented(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = (method, target, input = {}) => {
    const spec = input.spec as Spec | undefined;
    if (spec === undefined) return client.request(method, target, input);
    const isList = spec.list === true;
    const isShown = (body: unknown): boolean => {
      if (spec.raw) return true;
      // How a list is paged tells where its items are.
      if (spec.paging) return isFlat(body);
      if (body === undefined) return method !== "GET";
      return Object(body) === body && Array.isArray(body) === isList;
    };
    const check: Check = (body, response, url) =>
      isShown(body) &&
      isAsked(body, target, spec.same) &&
      input.check?.(body, response, url) !== false;
    return client.request(method, target, { ...input, check });
  };
  return { ...client, request };
}

/** Whether an answer has no other id than the path of its request. It may lack its id. */
function isAsked(body: unknown, target: string, same: Same | undefined): boolean {
  if (same === undefined) return true;
  const [member, segment, isExact] = same;
  const id = (Object(body) as Readonly<Record<string, unknown>>)[member];
  if ((typeof id !== "string" && typeof id !== "number") || id === "") return true;
  const asked = decodeURIComponent(target.split("/").at(segment) ?? "");
  // Text that is no number gives NaN, which is no difference.
  const difference = Number(id) - Number(asked);
  return !difference && (isExact !== true || String(id) === asked);
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
