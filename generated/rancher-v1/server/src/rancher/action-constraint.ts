import type { FastifyInstance } from "fastify";

type Strategy = Parameters<FastifyInstance["addConstraintStrategy"]>[0];
type Store = ReturnType<Strategy["storage"]>;
type Handler = Parameters<Store["set"]>[1];

/** Tells apart routes that differ in the action alone: `POST /v1/volumes/1v1?action=snapshot`. */
export const actionConstraint: Strategy = {
  name: "action",
  storage() {
    const handlers = new Map<unknown, Handler>();
    return {
      get: (action) => handlers.get(action) ?? null,
      set: (action, handler) => void handlers.set(action, handler),
    };
  },
  // A parameter list of three would make it asynchronous for Fastify.
  deriveConstraint({ method, url = "" }) {
    if (method !== "POST") return undefined;
    const start = url.indexOf("?");
    if (start === -1) return undefined;
    return new URLSearchParams(url.slice(start + 1)).get("action") ?? undefined;
  },
};
