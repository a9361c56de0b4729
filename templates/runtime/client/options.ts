/** How to reach the server. What is left out is taken from the environment, where there is one. */
export interface ClientOptions {
  /**
   * The server, `https://host:8080`, the root of its API, or the root of a project. Credentials in it
   * are used, and shown nowhere.
   */
  readonly url?: string | undefined;
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What is worth telling; by default warnings go to the console. */
  readonly logger?: Logger | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds for a call with all its tries; 120,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one try; 30,000 by default. */
  readonly tryTimeout?: number | undefined;
  /** How often a failed try is repeated where that is safe; 3 by default. */
  readonly retries?: number | undefined;
}

/** What a single call may change. */
export interface RequestOptions {
  /** Ends the call; its promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the call with all its tries; 120,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one try; 30,000 by default. */
  readonly tryTimeout?: number | undefined;
  /** How often a failed try is repeated where that is safe; 3 by default. */
  readonly retries?: number | undefined;
  /** Also repeats requests that may have had their effect already, such as a create. */
  readonly retryUnsafe?: boolean | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Takes lines of text without secrets; `console` is one. */
export interface Logger {
  readonly warn?: ((message: string) => void) | undefined;
  /** A line for each try of a request. */
  readonly debug?: ((message: string) => void) | undefined;
}

/** What the docs of an API tell about reaching it. */
export interface Defaults {
  /** Where routes begin, `/v1`. */
  readonly basePath: string;
  /** The first word of the names of environment variables, `RANCHER`. */
  readonly envPrefix: string;
}

/** Where requests go, and as whom. */
export interface Endpoint {
  /** The root of the API, `https://host:8080/v1`. */
  readonly root: string;
  /** Where relative targets begin: the root, or the root of a project. */
  readonly base: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/**
 * Works out where requests go.
 *
 * Keys of the environment are used for the server that the environment names, or for any if it
 * names none: they were meant for no other.
 *
 * @throws TypeError if there is no URL, or one that is no root of an API. Its message quotes nothing.
 */
export function findEndpoint(options: ClientOptions, defaults: Defaults): Endpoint {
  const { basePath, envPrefix } = defaults;
  const env = (name: string): string | undefined => readEnv(`${envPrefix}_${name}`) || undefined;
  const envUrl = env("URL");
  const url = parse(options.url ?? envUrl, envPrefix);
  const isMeant = envUrl === undefined || (URL.canParse(envUrl) && sameOrigin(envUrl, url));
  const envKey = (name: string): string => (isMeant ? env(name) : undefined) ?? "";
  // Keys come in pairs: half of one and half of another let nobody in.
  const [accessKey, secretKey] =
    options.accessKey !== undefined
      ? [options.accessKey, options.secretKey ?? ""]
      : url.username !== ""
        ? [decode(url.username), decode(url.password)]
        : [envKey("ACCESS_KEY"), envKey("SECRET_KEY")];
  const path = url.pathname.replace(/\/+$/, "").replace(/\/schemas$/, "");
  const at = `${path}/`.indexOf(`${basePath}/`);
  const rootPath = at === -1 ? path + basePath : path.slice(0, at + basePath.length);
  const rest = at === -1 ? "" : path.slice(rootPath.length);
  if (!/^(\/projects\/[^/]+)?$/.test(rest)) {
    throw new TypeError(`Unexpected path in url, expected ${basePath} or a project below it`);
  }
  const root = url.origin + rootPath;
  return { root, base: root + rest, accessKey, secretKey };
}

/** The errors of the platform quote the whole URL, which may hold a secret. */
function parse(text: string | undefined, envPrefix: string): URL {
  if (text !== undefined && URL.canParse(text)) {
    const url = new URL(text);
    if (/^https?:$/.test(url.protocol)) return url;
  }
  const found = text === undefined ? "Missing" : "Unexpected";
  throw new TypeError(
    `${found} url, expected one such as http://localhost:8080 in the options or in ${envPrefix}_URL`,
  );
}

function sameOrigin(text: string, url: URL): boolean {
  return new URL(text).origin === url.origin;
}

/** A variable of the environment; browsers have none, and Deno may refuse to tell. */
function readEnv(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name];
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
