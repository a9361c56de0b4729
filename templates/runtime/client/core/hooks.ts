import { copyOf, withoutSecrets } from "./details.js";
import type { RequestOptions } from "./options.js";
import { membersIn, placeOf, scrubberFor, scrubs } from "./secrets.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** A try of a request. */
export interface Try {
  /** The called method: `volumes.list`. For requests that no method sends, the HTTP method. */
  readonly operation: string;
  readonly method: string;
  /** The URL without credentials and query. */
  readonly url: string;
  /** The number of the try; 1 for the first. */
  readonly tries: number;
}

/** The result of a try. */
export interface Outcome extends Try {
  /** The HTTP status; undefined if no answer came. */
  readonly status?: number | undefined;
  /** The headers of the answer, without secrets, cookies, and the query of a redirect. Undefined if no answer came. */
  readonly headers?: Headers | undefined;
  /** The error if no answer came, or, in `onError`, the error of the call. */
  readonly error?: unknown;
}

/**
 * Functions that are called for requests. An error that they throw does not change the call, but becomes an unhandled
 * rejection.
 */
export interface ClientHooks {
  /** Called before each try. */
  readonly onRequest?: ((event: Try) => void) | undefined;
  /** Called after each answer, before its body is read. */
  readonly onResponse?: ((event: Outcome) => void) | undefined;
  /** Called before a request is sent again, with the failed try. */
  readonly onRetry?: ((event: Outcome) => void) | undefined;
  /** Called when a call finally fails. `error` is the error with which its promise rejects. */
  readonly onError?: ((event: Outcome) => void) | undefined;
}

/** Makes a client that calls hooks for its requests. */
export function withHooks(client: CoreClient, hooks: ClientHooks): CoreClient {
  const request = async (
    method: string,
    target: string,
    given: RequestInput = {},
  ): Promise<unknown> => {
    const { operation = method, body, params, secrets = [] } = given;
    // Collected now, because the caller may change the body during the call.
    const input = { ...given, secrets: [...secrets, ...membersIn({ body, params })] };
    const root = `${client.url}/`;
    const place = placeOf(target, root);
    let last: Outcome = { operation, method, url: client.url, tries: 0 };
    const eachTry: NonNullable<RequestInput["eachTry"]> = async (send, signal) => {
      if (last.tries > 0) tell(hooks.onRetry, last);
      const scrub = scrubberFor(client, target, input);
      last = { operation, method, url: scrub(place), tries: last.tries + 1 };
      tell(hooks.onRequest, last);
      try {
        const response = await (input.eachTry?.(send, signal) ?? send());
        // The client knows only its last tokens. If other calls have sent newer ones, only the try knows its token.
        const headers = withoutSecrets(
          response.headers,
          scrubs.get(signal as AbortSignal) ?? scrub,
        );
        last = { ...last, status: response.status, headers };
        tell(hooks.onResponse, last);
        return response;
      } catch (error) {
        // An error of the platform may contain the headers that were sent.
        last = { ...last, error: copyOf(error, scrub) };
        throw error;
      }
    };
    try {
      return await client.request(method, target, { ...input, eachTry });
    } catch (error) {
      const url = last.tries ? last.url : scrubberFor(client, target, input)(place);
      tell(hooks.onError, { ...last, url, error });
      throw error;
    }
  };
  return { ...client, request };
}

/** Calls a hook. An error that it throws becomes an unhandled rejection. */
export function tell<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  void new Promise<void>((resolve) => {
    hook?.(event);
    resolve();
  });
}

/**
 * Makes the methods of a resource, each with its name for hooks: `volumes.list`.
 *
 * @param make the function that makes the methods for a client, such as `volumes`
 */
export function named<Methods extends object>(
  client: CoreClient,
  name: string,
  make: (client: CoreClient) => Methods,
): Methods {
  type Method = (...args: readonly unknown[]) => unknown;
  const of = (key: string): Method =>
    (make(tagged(client, `${name}.${key}`)) as Record<string, Method>)[key] as Method;
  const keys = Object.keys(make(client));
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Methods;
}

/** Makes a client whose requests have this name for hooks. */
export function tagged(client: CoreClient, operation: string): CoreClient {
  return {
    ...client,
    request: (method, target, input) => client.request(method, target, { operation, ...input }),
  };
}

/** The data of a call, with the status and headers of the answer. */
export interface WithResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
}

/**
 * Makes a call, and returns its data with the status and headers of its last answer:
 * `withResponse((options) => page.next(options))`.
 *
 * @param call a function that makes the call with the given options
 * @throws TypeError if the call sent no request with these options
 */
export async function withResponse<T>(
  call: (options: RequestOptions) => PromiseLike<T>,
): Promise<WithResponse<T>> {
  const answers: Response[] = [];
  const data = await call({
    eachTry: async (send) => {
      const response = await send();
      answers.push(response);
      return response;
    },
  });
  const last = answers.at(-1);
  if (last) return { data, status: last.status, headers: last.headers };
  throw new TypeError("The call sent nothing with its options; pass them on to a request");
}
