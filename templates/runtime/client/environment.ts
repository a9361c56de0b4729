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

/** The URL of an API as people have it at hand, taken apart. */
export interface Place {
  /** The server, or the root of its API. */
  readonly url: string;
  /** The id of the project that the URL leads to. */
  readonly projectId: string | undefined;
}

/**
 * Takes apart a URL that leads to a server, to the root of its API, to its schemas, or to a project.
 *
 * @throws TypeError if the text is no URL.
 */
export function parsePlace(text: string): Place {
  const url = parseUrl(text);
  const [, path = "", id] =
    /^(.*?)(?:\/projects\/([^/]+))?(?:\/schemas)?\/*$/.exec(url.pathname) ?? [];
  url.pathname = path;
  url.search = url.hash = "";
  return { url: url.href, projectId: id === undefined ? undefined : decodeURIComponent(id) };
}

/** A variable; browsers have none, and Deno may refuse to tell. An empty one counts as none. */
function readVariable(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
