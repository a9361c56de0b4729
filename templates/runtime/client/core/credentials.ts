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

/** A client that sends these credentials; see `withSecret`. */
export function withCredentials(
  client: CoreClient,
  source: CredentialsSource,
  limit?: number,
): CoreClient {
  const secret =
    typeof source === "function"
      ? async () => authorizationOf(await source())
      : authorizationOf(source);
  return withSecret(client, secret, { header: ["authorization"], limit });
}

/** How a secret is sent. */
export interface SecretUse {
  /** The header that has it, and the text before it: `Bearer `. */
  readonly header: readonly [name: string, prefix?: string];
  /** Milliseconds for a call that names none; 120,000 by default. */
  readonly limit?: number | undefined;
}

/**
 * A client that sends a secret. A function is asked before each call. It is asked again after an answer of
 * 401; if it gives another secret then, the call is made once more. All of it has the time of the call.
 */
export function withSecret(
  client: CoreClient,
  source: string | (() => string | Promise<string>),
  { header: [name, prefix = ""], limit = 120_000 }: SecretUse,
): CoreClient {
  const ask = async (signal: AbortSignal | undefined, timeout: number): Promise<string> => {
    if (typeof source !== "function") return source;
    const found = await within(timeout, signal, async () => source());
    if (found !== undefined) return found;
    const details = { method: "GET", url: client.url };
    throw new TimeoutError(`no credentials within ${timeout} ms`, details);
  };
  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    const deadline = Date.now() + (input.timeout ?? limit);
    const left = (): number => deadline - Date.now();
    const send = (secret: string): Promise<unknown> => {
      const headers = { [name]: prefix + secret, ...input.headers };
      return client.request(method, target, { ...input, headers, timeout: left() });
    };
    const first = await ask(input.signal, left());
    try {
      return await send(first);
    } catch (error) {
      if (!(error instanceof AuthError) || error.status !== 401) throw error;
      const next = await ask(input.signal, left());
      if (next === first) throw error;
      return send(next);
    }
  };
  return { ...client, request };
}
