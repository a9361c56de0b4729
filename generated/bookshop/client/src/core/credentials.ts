import { AuthError, TimeoutError } from "./errors.js";
import { within } from "./exchange.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** A token, sent as `Bearer`, or a pair of keys, sent as `Basic`. */
export type ClientCredentials =
  { readonly token: string } | { readonly accessKey: string; readonly secretKey: string };

/** ClientCredentials, or a function that gives those of now. */
export type CredentialsSource =
  ClientCredentials | (() => ClientCredentials | Promise<ClientCredentials>);

/** The value of the header `authorization`. */
export function authorizationOf(credentials: ClientCredentials): string {
  if ("token" in credentials) return `Bearer ${credentials.token}`;
  const { accessKey, secretKey } = credentials;
  // Base64 of UTF-8, because `btoa` throws for letters outside Latin-1.
  const bytes = new TextEncoder().encode(`${accessKey}:${secretKey}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/**
 * A client that sends these credentials. A function is asked before each call. It is asked again after an
 * answer of 401; if it gives other credentials then, the call is made once more.
 */
export function withCredentials(client: CoreClient, source: CredentialsSource): CoreClient {
  const ask = async ({ signal, timeout = 30_000 }: RequestInput): Promise<string> => {
    if (typeof source !== "function") return authorizationOf(source);
    const found = await within(timeout, signal, async () => source());
    if (found !== undefined) return authorizationOf(found);
    const details = { method: "GET", url: client.url };
    throw new TimeoutError(`no credentials within ${timeout} ms`, details);
  };
  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    const send = (authorization: string): Promise<unknown> =>
      client.request(method, target, { ...input, headers: { authorization, ...input.headers } });
    const first = await ask(input);
    try {
      return await send(first);
    } catch (error) {
      if (!(error instanceof AuthError) || error.status !== 401) throw error;
      const next = await ask(input);
      if (next === first) throw error;
      return send(next);
    }
  };
  return { ...client, request };
}
