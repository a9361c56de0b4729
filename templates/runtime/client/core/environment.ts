import { parseUrl, type ClientOptions, type PartialOptions } from "./options.js";

/**
 * Completes options from the environment: `PREFIX_URL`, `PREFIX_ACCESS_KEY` and `PREFIX_SECRET_KEY`.
 * The given options come first.
 *
 * If `PREFIX_URL` is set, the keys of the environment are used for that server only.
 *
 * @throws TypeError if neither has a URL.
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

/** An environment variable; undefined if it is empty, or if the platform has no access to it. */
function readVariable(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
