import type { CoreClient, RequestInput } from "../core/transport.js";

/** A token, or a function that gives that of now. It is asked before each call, and again after a 401. */
export type Token = string | (() => string | Promise<string>);

/** The header that has the token, and the text before it: `Bearer `. */
export type TokenHeader = readonly [name: string, prefix?: string];

/** A client that sends a token in a header. */
export function withToken(
  client: CoreClient,
  token: Token,
  [name, prefix = ""]: TokenHeader,
): CoreClient {
  const ask = async (): Promise<string> => (typeof token === "function" ? token() : token);
  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    const send = (text: string): Promise<unknown> => {
      const headers = { [name]: prefix + text, ...input.headers };
      return client.request(method, target, { ...input, headers });
    };
    const first = await ask();
    try {
      return await send(first);
    } catch (error) {
      const next = (error as { status?: unknown }).status === 401 ? await ask() : first;
      if (next === first) throw error;
      return send(next);
    }
  };
  return { ...client, request };
}
