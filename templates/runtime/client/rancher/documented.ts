import { tellsError } from "../core/told-error.js";
import type { CoreClient } from "../core/transport.js";
import { isObject, type Entity } from "./entity.js";
import { isCollection } from "./list.js";

/**
 * Makes a client that refuses answers that no documented method has: a list whose rows are not all objects, an object
 * without an id and a type that says that the call failed, such as `{"success": false}`, a created resource without an
 * id and a type, and null.
 *
 * @param method the name of the method that uses the client: `create`
 */
export function withDocumented(client: CoreClient, method: string): CoreClient {
  const isShown = (body: unknown): boolean => {
    const { id, type } = Object(body) as Entity;
    const isResource = id !== undefined || (typeof type === "string" && type !== "collection");
    if (!isResource && (method === "create" || tellsError(body))) return false;
    // `null` does not say that a resource is gone.
    return body !== null && (!isCollection(body) || body.data.every(isObject));
  };
  return {
    ...client,
    request: (verb, target, input) =>
      client.request(verb, target, {
        ...input,
        check: (body, response, url) =>
          isShown(body) && input?.check?.(body, response, url) !== false,
      }),
  };
}
