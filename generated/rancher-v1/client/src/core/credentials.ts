import { TimeoutError, type ApiError } from "./errors.js";
import { base64, within } from "./exchange.js";
import { checkOptions } from "./input.js";
import { kept } from "./kept.js";
import type { CoreClient, RequestInput } from "./transport.js";

/** A token, sent as `Bearer`, or a pair of keys, sent as `Basic`. */
export type ClientCredentials =
  { readonly token: string } | { readonly accessKey: string; readonly secretKey: string };

/** Credentials, or a function that returns the current ones. */
export type CredentialsSource =
  ClientCredentials | (() => ClientCredentials | Promise<ClientCredentials>);

/**
 * Checks credentials, and returns the value of their header.
 *
 * @throws TypeError if a part is missing, blank or no string
 */
function checkedAuthorization(credentials: ClientCredentials): string {
  // The error of the platform for a string, which is no object, quotes the string.
  const given = Object(credentials) as ClientCredentials;
  const parts: readonly unknown[] =
    "token" in given ? [given.token] : [given.accessKey, given.secretKey];
  // Of two kinds, one would be lost. The server would read an access key only up to its first colon.
  const isOdd =
    "token" in given ? "accessKey" in given || "secretKey" in given : /:/.test(given.accessKey);
  if (!isOdd && parts.every((part) => typeof part === "string" && part.trim())) {
    return authorizationOf(credentials);
  }
  throw new TypeError("Unexpected credentials, expected a token or two keys");
}

/** Returns the value of the header `authorization` for credentials: `Bearer …` or `Basic …`. */
export function authorizationOf(credentials: ClientCredentials): string {
  if ("token" in credentials) return `Bearer ${credentials.token}`;
  const { accessKey, secretKey } = credentials;
  return `Basic ${base64(`${accessKey}:${secretKey}`)}`;
}

/** Makes a client that sends credentials. If `source` is a function, `withSecret` says when it is called. */
export function withCredentials(client: CoreClient, source: CredentialsSource): CoreClient {
  const secret =
    typeof source === "function"
      ? async () => checkedAuthorization(await source())
      : checkedAuthorization(source);
  return withSecret(client, secret, ["authorization"]);
}

/** A secret, or a function that returns the current one. */
export type Secret = string | (() => string | Promise<string>);

/** The name of the header with a secret, and the prefix of its value: `Bearer `. */
export type SecretHeader = readonly [name: string, prefix?: string];

/**
 * Makes a client that sends a secret. If `source` is a function, it runs before each request, and again after an
 * answer with 401. If it then returns another secret, the request is sent once more. All of this has to end within
 * the timeout of the request.
 *
 * Requests of the new client reject with a TypeError if the secret is blank, no string, or cannot be sent in a header.
 */
export function withSecret(
  client: CoreClient,
  source: Secret,
  [name, prefix = ""]: SecretHeader,
): CoreClient {
  // The last three are kept, because an answer may quote a secret that was replaced in the meantime.
  let sent: readonly string[] = [];
  const named = (): readonly (readonly [string, string])[] =>
    sent.map((secret) => ["token", prefix + secret]);
  const request = async (
    method: string,
    target: string,
    given: RequestInput = {},
  ): Promise<unknown> => {
    checkOptions(given);
    const input = kept(given);
    const deadline = Date.now() + (input.timeout ?? client.timeout);
    const attempt = async (before?: string, refused?: unknown): Promise<unknown> => {
      const left = deadline - Date.now();
      const answer = await within(left, input.signal, async () => [
        typeof source === "function" ? await source() : source,
      ]);
      if (answer === undefined) {
        const details = { method, url: client.url, tries: 0 };
        throw new TimeoutError(`no credentials within ${left} ms`, details);
      }
      const found: unknown = answer[0];
      if (typeof found !== "string" || !found.trim()) {
        throw new TypeError("Unexpected credentials, expected a value");
      }
      if (found === before) throw refused;
      const secret = { [name]: prefix + found };
      checkOptions({ headers: secret });
      sent = [...new Set([found, ...sent])].slice(0, 3);
      const headers = { ...secret, ...input.headers };
      const timeout = deadline - Date.now();
      try {
        const secrets = [...input.secrets, ...named()];
        return await client.request(method, target, {
          ...input,
          headers,
          timeout,
          secrets,
          tried: (refused as Partial<ApiError> | undefined)?.tries,
        });
      } catch (error) {
        if (refused || (error as Partial<ApiError> | undefined)?.status !== 401) throw error;
        return attempt(found, error);
      }
    };
    return attempt();
  };
  return {
    ...client,
    request,
    sent: (input) => [...client.sent(input), ...named()],
  };
}
