import { tell } from "./hooks.js";
import { scrubber } from "./secrets.js";

/** Takes lines of text without secrets; `console` is one. What `debug` throws becomes an unhandled rejection. */
export interface Logger {
  readonly warn?: ((message: string) => void) | undefined;
  /** Takes a line for each try of a request. */
  readonly debug?: ((message: string) => void) | undefined;
}

/** The default logger prints warnings, but no line for each request. */
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
  logger.warn?.(`${origin} is not encrypted: others can read the keys on their way`);
}

/**
 * Makes a `fetch` that logs each request without its query and the secrets of its headers; without
 * `debug`, returns the given one.
 */
export function logged(send: typeof fetch | undefined, logger: Logger): typeof fetch | undefined {
  if (logger.debug === undefined) return send;
  return async (input, init) => {
    const start = Date.now();
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
    // A server may link to a page with a key in its path.
    const scrub = scrubber([...new Headers(init?.headers)]);
    const log = (result: string): void => {
      // A logger may need its `this`.
      tell(
        logger.debug?.bind(logger),
        `${init?.method ?? "GET"} ${origin}${scrub(pathname)}: ${result} after ${Date.now() - start} ms`,
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
