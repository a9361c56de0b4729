import { HttpError } from "./errors.js";

/** The handlers of an API, keyed by group. Each member has the handlers of its group, keyed by method. */
export type HandlerTable = Readonly<Record<string, object | undefined>>;

/** The handlers of one group. */
export interface HandlerGroup {
  /** Returns the names of the group's own members at this moment, without methods that it inherits from a class. */
  names(): readonly string[];
  /** True if the group has a handler with this name. */
  has(method: string): boolean;
  /** Calls a handler. @throws HttpError 501 if the group has no handler with this name. */
  call(method: string, ...parameters: readonly unknown[]): unknown;
}

// The names come from the definition at run time, so the compiler cannot know the parameters here.
type Method = (...parameters: readonly unknown[]) => unknown;

/** Returns the handlers of a group. They are looked up at each call, so that a test may replace one later. */
export function findHandlers(group: string, all: HandlerTable): HandlerGroup {
  const handlers = Object.hasOwn(all, group) ? all[group] : undefined;
  const find = (method: string): Method | undefined => {
    const handler: unknown = handlers && Reflect.get(handlers, method);
    return typeof handler === "function" ? (handler as Method) : undefined;
  };
  return {
    names: () => Object.keys((Object.hasOwn(all, group) && all[group]) || {}),
    has: (method) => find(method) !== undefined,
    call: (method, ...parameters) => {
      const handler = find(method);
      if (handler !== undefined) return Reflect.apply(handler, handlers, parameters);
      const message = `${group}.${method} is not implemented`;
      throw new HttpError(501, "NotImplemented", { message });
    },
  };
}
