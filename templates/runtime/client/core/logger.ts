import { tell } from "./hooks.js";
import { scrubber, scrubs } from "./secrets.js";

/**
 * A logger, such as `console`. It gets lines without secrets. If `debug` throws, that becomes an unhandled rejection.
 */
export interface Logger {
  /** Gets warnings. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Gets a line for each try of a request. */
  readonly debug?: ((message: string) => void) | undefined;
}

/** The default logger. It prints warnings on the console, but no lines for tries. */
export const quiet: Logger = {
  warn: (message) => {
    console.warn(message);
  },
};

const loopback = /^((.+\.)?localhost|127\.[\d.]+|\[::1\])$/;

/** Warns if requests to a server are not encrypted. */
export function warnIfPlain(url: string, logger: Logger): void {
  const { protocol, hostname, origin } = new URL(url);
  if (protocol === "https:" || loopback.test(hostname)) return;
  logger.warn?.(`${origin} is not encrypted: others can read the keys`);
}

/**
 * Makes a `fetch` that logs a line for each request, without its query and without secrets. It logs nothing if the
 * logger has no `debug`.
 */
export function logged(send: typeof fetch | undefined, logger: Logger): typeof fetch {
  if (send !== undefined && typeof send !== "function") {
    throw new TypeError("Unexpected fetch, expected a function");
  }
  return async (input, init = {}) => {
    if (logger.debug === undefined) return (send ?? fetch)(input, init);
    const start = Date.now();
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
    const hide = scrubs.get(init.signal as AbortSignal) ?? String;
    // The path of a link may contain a key.
    const scrub = scrubber([...new Headers(init.headers)]);
    const log = (result: string): void => {
      // The method of a logger may need `this`.
      tell(
        logger.debug?.bind(logger),
        `${init.method ?? "GET"} ${origin}${scrub(hide(pathname))}: ${result} after ${Date.now() - start} ms`,
      );
    };
    try {
      const response = await (send ?? fetch)(input, init);
      log(String(response.status));
      return response;
    } catch (error) {
      log("no answer");
      throw error;
    }
  };
}
