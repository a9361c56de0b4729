import { withCredentials } from "../core/credentials.js";
import type { CoreClient } from "../core/transport.js";

/** A token, or a function that gives that of now. It is asked before each call. */
export type Token = string | (() => string | Promise<string>);

/** Where requests have the token. */
export type AuthPlace =
  | { readonly kind: "bearer" }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string };

/** A client that sends a token where the API expects it. */
export function withToken(client: CoreClient, token: Token, place: AuthPlace): CoreClient {
  const ask = async (): Promise<string> => (typeof token === "function" ? token() : token);
  if (place.kind === "bearer") return withCredentials(client, async () => ({ token: await ask() }));
  const { kind, name } = place;
  return {
    ...client,
    request: async (method, target, input) => {
      const own = { [name]: await ask() };
      const sent =
        kind === "header"
          ? { ...input, headers: { ...own, ...input?.headers } }
          : { ...input, query: { ...own, ...input?.query } };
      return client.request(method, target, sent);
    },
  };
}
