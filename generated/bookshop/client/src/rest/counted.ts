import {
  checkOptions,
  optionNames,
  refuseMore,
  refuseUnknown,
  withStrictAll,
} from "../core/input.js";
import type { CoreClient } from "../core/transport.js";
import type { Route } from "./call.js";
import { cancelStreams } from "./form.js";

/**
 * Makes the methods of a group refuse options that are not a plain object, and arguments after the options. They would
 * be lost. Calls without types may have them: `get(1, {}, { timeout: 5 })` for a route without parameters.
 */
export function counted<Methods extends object>(
  make: (client: CoreClient) => Methods,
  routes: Readonly<Record<string, Route>>,
): (client: CoreClient) => Methods {
  type All = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  return (client) => {
    const entries = Object.entries(make(client) as All).map(([name, method]) => {
      const [text = "", { input = true } = {}] = routes[name] ?? [];
      // The options come after the parameters of the path, and after the object with the others.
      const count = text.split("{").length - 1;
      const call = (...given: readonly unknown[]): unknown => {
        try {
          refuseSurplus(given.slice(count + (input ? 1 : 0)));
          return withStrictAll(method(...given));
        } catch (error) {
          cancelStreams(given);
          // The method gets a client that rejects, so that a list does, too. It gets no parameters, so it reads no stream.
          const failed = error as Error;
          const request = (): Promise<never> => Promise.reject(failed);
          return (make({ ...client, request }) as All)[name]?.(...given.slice(0, count));
        }
      };
      return [name, call] as const;
    });
    return Object.fromEntries(entries) as Methods;
  };
}

/**
 * Refuses wrong options, and arguments after them, before a stream in the parameters is read.
 *
 * @throws TypeError
 */
export function refuseSurplus([options, ...more]: readonly unknown[]): void {
  refuseUnknown(options, optionNames, "options");
  checkOptions(options ?? {});
  refuseMore(more);
}
