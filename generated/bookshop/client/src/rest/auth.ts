import { withSecret, type SecretUse } from "../core/credentials.js";
import type { CoreClient } from "../core/transport.js";

/** A token, or a function that gives that of now. It is asked before each call, and again after a 401. */
export type Token = string | (() => string | Promise<string>);

/** A client that sends a token in a header; see `withSecret`. */
export function withToken(client: CoreClient, token: Token, use: SecretUse): CoreClient {
  return withSecret(client, token, use);
}
