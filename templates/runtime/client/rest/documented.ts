import type { Check } from "../core/exchange.js";
import { optionNames, refuseOptionNames, refuseUnknown } from "../core/input.js";
import type { CoreClient } from "../core/transport.js";
import type { Spec } from "./call.js";

/**
 * Makes a client that refuses answers that are not as documented: any other value instead of an object or a list, and an
 * object with another id than the path of its request. An empty answer is allowed, except to a GET. Also refuses an error
 * with a status of success: an object that has `error` or `errors`, but lacks its documented id or, if the docs show
 * none, its first documented member that is always there, and an object with just
 * the members of the documented error body. Where the docs show no answer, such an object is refused only if it also has
 * `error` or `errors`, because `{"message": "Done"}` may tell of a success; of a DELETE, any object without an id that
 * has them is refused, because most callers do not look at its answer. Also refuses pages that `JSON.stringify`
 * cannot print because they nest too deep: lists compare the texts of pages. Unknown options of a call are a TypeError.
 */
export function withDocumented(
  client: CoreClient,
  [required, all]: FailureShape = [[], []],
): CoreClient {
  const isFailure = (body: unknown): boolean => {
    const names = Object.keys(Object(body) as object);
    return (
      required.length > 0 &&
      required.every((name) => names.includes(name)) &&
      names.every((name) => all.includes(name))
    );
  };
  const request: CoreClient["request"] = async (method, target, input = {}) => {
    const spec = input.spec as Spec | undefined;
    if (spec === undefined) return client.request(method, target, input);
    refuseOptionNames(input.query, spec.options);
    refuseUnknown(input.options, Object.keys(optionNames), "options");
    const isList = spec.list === true;
    const isShown = (body: unknown): boolean => {
      if (spec.raw) {
        const isRefused = isFailure(body) || (method === "DELETE" && lacksId(body));
        return !isRefused || !tellsError(body);
      }
      // The code that pages a list also checks that it has items.
      if (spec.paging) return isFlat(body);
      if (body === undefined) return method !== "GET";
      return Object(body) === body && Array.isArray(body) === isList && !isFailure(body);
    };
    const check: Check = (body, response, url) =>
      isShown(body) && isAsked(body, target, spec) && input.check?.(body, response, url) !== false;
    return client.request(method, target, { ...input, check });
  };
  return { ...client, request };
}

/** The names of the members that each documented error body has, and of all that it may have. */
type FailureShape = readonly [required: readonly string[], all: readonly string[]];

/** True if an answer has `error` or `errors`. False, null, an empty string and an empty list tell of no error. */
function tellsError(body: unknown): boolean {
  const { error, errors } = Object(body) as Readonly<Record<string, unknown>>;
  return [error, errors].some((one) => Boolean(one) && (one as { length?: unknown }).length !== 0);
}

/** True if an answer has no id, or a null or an empty one. */
function lacksId(body: unknown, name = "id"): boolean {
  const { [name]: id = null } = Object(body) as Readonly<Record<string, unknown>>;
  return id === null || id === "";
}

/** True if the id of an answer is that of the path of its request. An answer without an id passes, unless it has an error. */
function isAsked(body: unknown, target: string, spec: Spec): boolean {
  const { raw, list, paging, needs = "id", text } = spec;
  const { same = (raw ?? list ?? paging) ? "" : needs } = spec;
  const { [same]: id } = Object(body) as Readonly<Record<string, unknown>>;
  if (same !== "" && lacksId(body, same) && tellsError(body)) return false;
  if (text === undefined || typeof id !== "string" || id === "") return true;
  const asked = decodeURIComponent(target.split("/").at(text) ?? "");
  return id === asked || (uuid.test(id) && id.toLowerCase() === asked.toLowerCase());
}

/** A UUID. Servers may answer it in other letter case than it was sent. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** True if `JSON.stringify` can write a page. */
function isFlat(page: unknown): boolean {
  try {
    JSON.stringify(page);
    return true;
  } catch {
    return false;
  }
}
