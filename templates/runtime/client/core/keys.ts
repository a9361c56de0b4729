import { base64 } from "./exchange.js";
import type { ClientOptions } from "./options.js";

/**
 * Returns the header `authorization` with the keys of the options, or else with the credentials of the URL. Empty if
 * there are neither.
 *
 * @throws URIError if the credentials in the URL have a malformed escape
 */
export function keyHeaders(
  { username, password }: URL,
  {
    accessKey = decodeURIComponent(username),
    secretKey = decodeURIComponent(password),
  }: Pick<ClientOptions, "accessKey" | "secretKey">,
): Readonly<Record<string, string>> | "" {
  return accessKey && { authorization: "Basic " + base64(`${accessKey}:${secretKey}`) };
}
