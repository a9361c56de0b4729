import { withoutSecrets } from "./details.js";
import type { RequestOptions } from "./options.js";
import { placeOf, queryOf, scrubberOf } from "./secrets.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** A try of a request. */
export interface Try {
  /** What is called: `volumes.list`; the HTTP method for other requests. */
  readonly operation: string;
  readonly method: string;
  /** The URL without credentials and query. */
  readonly url: string;
  /** 1 for the first. */
  readonly tries: number;
}

/** What came of a try. */
export interface Outcome extends Try {
  /** The HTTP status; undefined if no answer came. */
  readonly status?: number | undefined;
  /** Without secrets, cookies, and the query of a redirect. */
  readonly headers?: Headers | undefined;
  /** Why no answer came. */
  readonly error?: unknown;
}

/**
 * Functions that are told of requests. What they throw does not change the call; it becomes an unhandled
 * rejection.
 */
export interface ClientHooks {
  /** Before each try. */
  readonly onRequest?: ((event: Try) => void) | undefined;
  /** After each answer, before its body is read. */
  readonly onResponse?: ((event: Outcome) => void) | undefined;
  /** Before a request is sent again; it is told the failed try. */
  readonly onRetry?: ((event: Outcome) => void) | undefined;
  /** When a call fails for good; `error` is what its promise rejects with. */
  readonly onError?: ((event: Outcome) => void) | undefined;
}

/** A client that tells hooks of its requests. */
export function withHooks(client: CoreClient, hooks: ClientHooks): CoreClient {
  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    const { operation = method } = input;
    const root = `${client.url}/`;
    const place = placeOf(target, root);
    const query = queryOf(target, root);
    let last: Outcome = { operation, method, url: client.url, tries: 0 };
    const eachTry = async (send: () => Promise<Response>): Promise<Response> => {
      if (last.tries > 0) tell(hooks.onRetry, last);
      const scrub = scrubberOf(client, input, query);
      last = { operation, method, url: scrub(place), tries: last.tries + 1 };
      tell(hooks.onRequest, last);
      try {
        const response = await (input.eachTry?.(send) ?? send());
        const headers = withoutSecrets(response.headers, scrub);
        last = { ...last, status: response.status, headers };
        tell(hooks.onResponse, last);
        return response;
      } catch (error) {
        last = { ...last, error };
        throw error;
      }
    };
    try {
      return await client.request(method, target, { ...input, eachTry });
    } catch (error) {
      const url = last.tries ? last.url : scrubberOf(client, input, query)(place);
      tell(hooks.onError, { ...last, url, error });
      throw error;
    }
  };
  return { ...client, request };
}

/** Calls a hook; what it throws is a rejection that nobody handles. */
export function tell<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  void new Promise<void>((resolve) => {
    hook?.(event);
    resolve();
  });
}

/**
 * The methods of a resource with a name for hooks: `volumes.list`.
 *
 * @param make makes the methods for a client, such as `volumes`
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

/** A client whose requests are told to hooks as one operation. */
export function tagged(client: CoreClient, operation: string): CoreClient {
  return {
    ...client,
    request: (method, target, input) => client.request(method, target, { operation, ...input }),
  };
}

/** Data, and the answer that it came with. */
export interface WithResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
}

/**
 * Makes a call, and gives the status and the headers of its last answer beside its data:
 * `withResponse((options) => page.next(options))`.
 *
 * @param call passes the options on to the request
 * @throws TypeError if the call sent nothing with the options.
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
