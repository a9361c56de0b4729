import type { FastifyReply } from "fastify";

import { methodNotAllowed, notFound } from "../core/errors.js";
import type { Answer, Call } from "./call.js";
import { actionOf, invalidAction } from "./operations.js";
import type { Place } from "./places.js";
import type { Service } from "./service.js";

/**
 * Answers a request without a route: OPTIONS with the allowed methods, any other with an error. The first fault in the
 * order that clients expect is answered: path, id, action, method.
 */
export async function answerMiss(
  service: Service,
  place: Place | undefined,
  { call, reply }: { readonly call: Call; readonly reply: FastifyReply },
): Promise<Answer> {
  if (place === undefined) throw notFound();
  const { method } = call.request;
  const action = actionOf(call);
  // If the router options are stricter than those of `appOptions`, a documented path in other letter case has no route.
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

/** True if the docs have a route for a method at a place. A POST to one row has to name an action. */
function isDocumented({ methods, resource, id }: Place, method: string, action?: string): boolean {
  if (!methods.includes(method)) return false;
  if (method !== "POST") return true;
  return id === undefined ? action === undefined : resource?.actions.has(action ?? "") === true;
}
