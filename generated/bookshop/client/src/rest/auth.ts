import { withSecret, type SecretUse } from "../core/credentials.js";
import type { CoreClient } from "../core/transport.js";

/** A token, or a function that gives that of now. It is asked before each call, and again after a 401. */
export type Token = string | (() => string | Promise<string>);

/** Where requests have the token. */
export type AuthPlace =
  | { readonly kind: "bearer" }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "query"; readonly name: string };

/** A client that sends a token where the API expects it; see `withSecret`. */
export function withToken(
  client: CoreClient,
  token: Token,
  { limit, ...place }: AuthPlace & Pick<SecretUse, "limit">,
): CoreClient {
  return withSecret(client, token, {
    add: (text, input) => {
      const { kind } = place;
      const own = kind === "bearer" ? { authorization: `Bearer ${text}` } : { [place.name]: text };
      const part = kind === "query" ? "query" : "headers";
      return { [part]: { ...own, ...input[part] } };
    },
    limit,
  });
}
