import type { FastifyInstance } from "fastify";

type Strategy = Parameters<FastifyInstance["addConstraintStrategy"]>[0];
type Store = ReturnType<Strategy["storage"]>;
type Handler = Parameters<Store["set"]>[1];

/** A Fastify constraint for routes that differ only in their action: `POST /v1/volumes/1v1?action=snapshot`. */
export const actionConstraint: Strategy = {
  name: "action",
  storage() {
    const handlers = new Map<unknown, Handler>();
    return {
      get: (action) => handlers.get(action) ?? null,
      set: (action, handler) => void handlers.set(action, handler),
    };
  },
  // With a third parameter, Fastify would call it as an asynchronous function.
  deriveConstraint({ method, url = "" }) {
    if (method !== "POST") return undefined;
    const start = url.indexOf("?");
    if (start === -1) return undefined;
    return new URLSearchParams(url.slice(start + 1)).get("action") ?? undefined;
  },
};
