import type { Keys } from "./fetch-schemas.js";

/** The keys for a server, and the names of the variables that may hold keys, for messages. */
export interface ServerKeys {
  readonly keys: Keys | undefined;
  readonly keyHint: string;
}

/**
 * Finds the keys for a server: those in its URL, else those in the environment variables `PREFIX_ACCESS_KEY` and
 * `PREFIX_SECRET_KEY`, unless these are for another server.
 */
export function findKeys(url: URL, prefix: string): ServerKeys {
  const variables = [`${prefix}_ACCESS_KEY`, `${prefix}_SECRET_KEY`].join(" and ");
  const isMeant = isForServer(prefix, url);
  const keyHint = isMeant
    ? variables
    : `${variables}; those that are set are for the server in ${prefix}_URL`;
  return { keys: keysOf(url) ?? (isMeant ? readKeys(prefix) : undefined), keyHint };
}

/** Returns the keys in a URL; undefined if it has none. */
function keysOf({ username, password }: URL): Keys | undefined {
  if (username === "") return undefined;
  return { accessKey: decode(username), secretKey: decode(password) };
}

/** Decodes percent escapes. A text with an invalid escape is returned unchanged. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * True if the keys in the environment are for this server. They are for the server in `PREFIX_URL`, or for any server
 * if that is not set.
 */
function isForServer(prefix: string, { origin }: URL): boolean {
  const url = process.env[`${prefix}_URL`] ?? "";
  return url === "" || (URL.canParse(url) && new URL(url).origin === origin);
}

function readKeys(prefix: string): Keys | undefined {
  const [accessKey = "", secretKey = ""] = ["ACCESS_KEY", "SECRET_KEY"].map((name) => {
    return process.env[`${prefix}_${name}`];
  });
  return accessKey === "" && secretKey === "" ? undefined : { accessKey, secretKey };
}
