import { HttpError } from "./errors.js";

/** The handlers of an API by group and method, as the server calls them. */
export type HandlerTable = Readonly<Record<string, object | undefined>>;

/** The handlers of one group. */
export interface HandlerGroup {
  /** The names of those that are the group's own now: methods of a class are not among them. */
  names(): readonly string[];
  /** Whether there is a handler of that name. */
  has(method: string): boolean;
  /** @throws HttpError 501 if there is no handler of that name. */
  call(method: string, ...parameters: readonly unknown[]): unknown;
}

// The names come from the definition at run time, so the compiler cannot know the parameters here.
type Method = (...parameters: readonly unknown[]) => unknown;

/** Finds the handlers of a group at each call, so that a test may replace one later. */
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
