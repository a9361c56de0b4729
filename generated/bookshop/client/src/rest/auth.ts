import type { CoreClient, RequestInput } from "../core/transport.js";

/** A token, or a function that gives that of now. It is asked before each call, and again after a 401. */
export type Token = string | (() => string | Promise<string>);

/** Where requests have the token. */
export type AuthPlace =
  | { readonly kind: "bearer" }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string };

/** A client that sends a token where the API expects it. */
export function withToken(client: CoreClient, token: Token, place: AuthPlace): CoreClient {
  const ask = async (): Promise<string> => (typeof token === "function" ? token() : token);
  const request = async (
    method: string,
    target: string,
    input: RequestInput = {},
  ): Promise<unknown> => {
    const send = (text: string): Promise<unknown> => {
      const { kind } = place;
      const own = kind === "bearer" ? { authorization: `Bearer ${text}` } : { [place.name]: text };
      const part = kind === "query" ? "query" : "headers";
      return client.request(method, target, { ...input, [part]: { ...own, ...input[part] } });
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
