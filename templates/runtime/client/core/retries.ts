import { ApiError } from "./errors.js";
import { sleep, within } from "./exchange.js";
import { checkOptions } from "./input.js";
import { kept } from "./kept.js";
import type { CoreClient, RequestInput } from "./transport.js";

/**
 * Decides whether a failed request is sent again. Returns the time to wait before that, in milliseconds, or undefined
 * to give up. It is called for all requests, also for requests that may already have had an effect, such as a create.
 *
 * @param error the error of the try, with method, URL, status, headers and body
 * @param tries the number of times that the request was sent
 */
export type Retry = (
  error: ApiError,
  tries: number,
) => number | undefined | Promise<number | undefined>;

/**
 * Makes a client that repeats failed tries if `retry` returns a time to wait. All tries together end with the timeout
 * of the call. The option `retries` of the call limits their number.
 */
export function withRetry(client: CoreClient, retry: Retry): CoreClient {
  const request = async (
    method: string,
    target: string,
    given: RequestInput = {},
  ): Promise<unknown> => {
    checkOptions(given);
    const input = kept(given);
    const deadline = Date.now() + (input.timeout ?? client.timeout);
    let last: ApiError | undefined;
    for (let tries = 1; ; tries++) {
      const left = deadline - Date.now();
      try {
        return await client.request(method, target, { ...input, retries: 0, timeout: left });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        // No time was left for another try. The error of the earlier try shows the cause. A try that was sent may have had
        // an effect, so it fails with its own error.
        if (last && !(error.tries ?? left > 0)) throw last;
        last = error;
        Object.assign(error, { tries });
        if (tries > (input.retries ?? Infinity)) throw error;
        const told = await within(deadline - Date.now(), input.signal, async () =>
          retry(error, tries),
        );
        // `null` or `false` would be read as no pause, and a create be sent again at once.
        if (!(typeof told === "number" && Date.now() + told < deadline)) throw error;
        await sleep(told, input.signal);
      }
    }
  };
  return { ...client, request };
}
