import type { Keys } from "./fetch-schemas.js";

/** The keys for a server, and the variables that may have them, for messages. */
export interface ServerKeys {
  readonly keys: Keys | undefined;
  readonly keyHint: string;
}

/**
 * Finds the keys for a server: those in its URL, else those in `PREFIX_ACCESS_KEY` and
 * `PREFIX_SECRET_KEY` of the environment.
 */
export function findKeys(url: URL, prefix: string): ServerKeys {
  const variables = [`${prefix}_ACCESS_KEY`, `${prefix}_SECRET_KEY`].join(" and ");
  const isMeant = isForServer(prefix, url);
  const keyHint = isMeant
    ? variables
    : `${variables}; those that are set are for the server in ${prefix}_URL`;
  return { keys: keysOf(url) ?? (isMeant ? readKeys(prefix) : undefined), keyHint };
}

/** The keys in a URL. */
function keysOf({ username, password }: URL): Keys | undefined {
  if (username === "") return undefined;
  return { accessKey: decode(username), secretKey: decode(password) };
}

/** A text with a percent sign that begins no escape is used as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Keys of the environment are only for the server in `PREFIX_URL`; without that, for any server. */
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
