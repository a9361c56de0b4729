import type { Check } from "../core/exchange.js";
import type { CoreClient } from "../core/transport.js";
import type { Same, Spec } from "./call.js";

/**
 * Makes a client that refuses answers that are not as documented: any other value instead of an object or a list, and an
 * object with another id than the path of its request. An empty answer is allowed, except to a GET. Also refuses pages
 * that nest too deep for `JSON.stringify`, by which pages are compared.
 */
export function withDocumented(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = (method, target, input = {}) => {
    const spec = input.spec as Spec | undefined;
    if (spec === undefined) return client.request(method, target, input);
    const isList = spec.list === true;
    const isShown = (body: unknown): boolean => {
      if (spec.raw) return true;
      // The code that pages a list also checks that it has items.
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

/** True if an answer has the id in the path of its request, or no id. */
function isAsked(body: unknown, target: string, same: Same | undefined): boolean {
  if (same === undefined) return true;
  const [member, segment, isExact] = same;
  const id = (Object(body) as Readonly<Record<string, unknown>>)[member];
  if ((typeof id !== "string" && typeof id !== "number") || id === "") return true;
  const asked = decodeURIComponent(target.split("/").at(segment) ?? "");
  // A string that is no number gives `NaN`, which counts as no difference.
  const difference = Number(id) - Number(asked);
  return !difference && (isExact !== true || String(id) === asked);
}

/** True if `JSON.stringify` can write a page. */
function isFlat(page: unknown): boolean {
  try {
    JSON.stringify(page);
    return true;
  } catch {
    return false;
  }
}
