import type { Check } from "../core/exchange.js";
import { refuseOptionNames } from "../core/input.js";
import type { CoreClient } from "../core/transport.js";
import type { Spec } from "./call.js";

/**
 * A client that refuses answers that are not what the docs show: an object, or a list, and one whose id is the text
 * that was asked for. A change may also be answered by nothing. Pages that are nested too deep to be compared with others are
 * refused, too.
 */
export function withDocumented(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = async (method, target, input = {}) => {
    const spec = input.spec as Spec | undefined;
    if (spec === undefined) return client.request(method, target, input);
    refuseOptionNames(input.query, spec.options);
    const isList = spec.list === true;
    const isShown = (body: unknown): boolean => {
      if (spec.raw) return true;
      // How a list is paged tells where its items are.
      if (spec.paging) return isFlat(body);
      if (body === undefined) return method !== "GET";
      return Object(body) === body && Array.isArray(body) === isList;
    };
    const check: Check = (body, response, url) =>
      isShown(body) && isAsked(body, target, spec) && input.check?.(body, response, url) !== false;
    return client.request(method, target, { ...input, check });
  };
  return { ...client, request };
}

/** Whether an answer has no other text as its id than the path of its request. It may lack its id. */
function isAsked(body: unknown, target: string, { same = "", text }: Spec): boolean {
  const id = (Object(body) as Readonly<Record<string, unknown>>)[same];
  if (text === undefined || typeof id !== "string" || id === "") return true;
  return id === decodeURIComponent(target.split("/").at(text) ?? "");
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
