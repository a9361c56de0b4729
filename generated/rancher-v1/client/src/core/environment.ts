import { parseUrl, type ClientOptions, type PartialOptions } from "./options.js";

/**
 * Options from the environment, where there is one: `PREFIX_URL`, `PREFIX_ACCESS_KEY` and
 * `PREFIX_SECRET_KEY`. What the given options hold goes first.
 *
 * Keys of the environment are used for the server that the environment names, or for any if it
 * names none: they were meant for no other.
 *
 * @throws TypeError if there is no URL in either.
 */
export function readEnvironment(prefix: string, options: PartialOptions = {}): ClientOptions {
  const [envUrl, accessKey, secretKey] = ["URL", "ACCESS_KEY", "SECRET_KEY"].map((name) =>
    readVariable(`${prefix}_${name}`),
  );
  const url = options.url ?? envUrl;
  if (url === undefined) {
    throw new TypeError(`Missing url, expected https://host in the options or in ${prefix}_URL`);
  }
  const { origin, username } = parseUrl(url);
  const isMeant = envUrl === undefined || parseUrl(envUrl).origin === origin;
  const { accessKey: ownKey, secretKey: ownSecret } = options;
  const hasKeys = ownKey !== undefined || ownSecret !== undefined || username !== "";
  return { ...options, url, ...(isMeant && !hasKeys && { accessKey, secretKey }) };
}

/** A variable of the environment; undefined if it is empty, or where a platform has none or refuses it. */
function readVariable(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
