import type { FastifyReply } from "fastify";

import { methodNotAllowed, notFound } from "../core/errors.js";
import type { Answer, Call } from "./call.js";
import { actionOf, invalidAction } from "./operations.js";
import type { Place } from "./places.js";
import type { Service } from "./service.js";

/**
 * Answers a request that has no route: what OPTIONS asks, or an error. Errors come in the order that
 * clients know: path, id, action, method.
 */
export async function answerMiss(
  service: Service,
  place: Place | undefined,
  { call, reply }: { readonly call: Call; readonly reply: FastifyReply },
): Promise<Answer> {
  if (place === undefined) throw notFound();
  const { method } = call.request;
  const action = actionOf(call);
  // With stricter router options than those of `appOptions`, a path in other letters has no route.
  if (isDocumented(place, method, action)) throw notFound();
  const { methods, resource, id } = place;
  const allowed = [...methods, "OPTIONS"].join(", ");
  if (method === "OPTIONS") {
    void reply.header("allow", allowed);
    return { status: 204 };
  }
  if (resource !== undefined && id !== undefined) await service.find(resource, id, call);
  if (resource !== undefined && method === "POST" && action !== undefined) throw invalidAction();
  void reply.header("allow", allowed);
  throw methodNotAllowed();
}

/** Whether the documentation has a route for this. A POST to one row is one of its actions. */
function isDocumented({ methods, resource, id }: Place, method: string, action?: string): boolean {
  if (!methods.includes(method)) return false;
  if (method !== "POST") return true;
  return id === undefined ? action === undefined : resource?.actions.has(action ?? "") === true;
}
