import { ApiError, TimeoutError } from "./errors.js";
import { sleep, within } from "./exchange.js";
import { checkOptions } from "./input.js";
import type { CoreClient, RequestInput } from "./transport.js";

/**
 * Decides what follows a failed try: milliseconds to wait before the request is sent again, or undefined
 * to give up. Nothing else is repeated, and anything may be, a create as well.
 *
 * @param error has the method, URL, status, headers and body
 * @param tries how often the request was sent
 */
export type Retry = (
  error: ApiError,
  tries: number,
) => number | undefined | Promise<number | undefined>;

/**
 * A client whose failed tries are repeated as a function says, within the time of the call, and no more often than
 * its option `retries`.
 */
export function withRetry(client: CoreClient, retry: Retry): CoreClient {
  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    checkOptions(input);
    const deadline = Date.now() + (input.timeout ?? client.timeout);
    let last: ApiError | undefined;
    for (let tries = 1; ; tries++) {
      try {
        const left = deadline - Date.now();
        return await client.request(method, target, { ...input, retries: 0, timeout: left });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        // The last answer says more than that no time was left for another.
        if (last && error instanceof TimeoutError && Date.now() >= deadline) throw last;
        last = error;
        Object.assign(error, { tries });
        if (tries > (input.retries ?? Infinity)) throw error;
        const delay = await within(deadline - Date.now(), input.signal, async () =>
          retry(error, tries),
        );
        if (delay === undefined || !(Date.now() + delay < deadline)) throw error;
        await sleep(delay, input.signal);
      }
    }
  };
  return { ...client, request };
}
