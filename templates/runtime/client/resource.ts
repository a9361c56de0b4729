import { NotFoundError, UnavailableError } from "./errors.js";
import { list, type List } from "./list.js";
import type { RequestOptions } from "./options.js";
import type { CoreClient, Query, RequestInput } from "./transport.js";

/** An id, or a resource as the server answered it. */
export type Target = string | object;

/** What the client itself reads of a resource. The server may have sent anything. */
export interface Entity {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly state?: unknown;
  readonly links?: unknown;
  readonly actions?: unknown;
}

/** Options of a read: other resources, by the names of their links, may come with the answer. */
export interface ReadOptions<Include extends string = string> extends RequestOptions {
  readonly include?: Include | readonly Include[] | undefined;
}

/** The methods of one resource. What the server answers is taken to be what the docs say it is. */
export interface ResourceMethods {
  list<T>(query?: object, options?: RequestOptions): List<T>;
  create<T>(body: object, options?: RequestOptions): Promise<T>;
  get<T>(target: Target, options?: ReadOptions): Promise<T>;
  find<T>(target: Target, options?: ReadOptions): Promise<T | null>;
  /** Sends the fields that may be changed, so a whole resource may be passed. */
  update(
    names: readonly string[],
  ): <T>(target: Target, body: object, options?: RequestOptions) => Promise<T>;
  remove<T>(target: Target, options?: RequestOptions): Promise<T | null>;
  act(
    name: string,
    check?: (body: unknown) => boolean,
  ): <T>(target: Target, options?: RequestOptions) => Promise<T>;
  actWith(
    name: string,
    check?: (body: unknown) => boolean,
  ): <T>(target: Target, input?: object, options?: RequestOptions) => Promise<T>;
}

/** Makes the methods of the resource of this plural. A generated file picks those that the docs have. */
export function resource(client: CoreClient, plural: string): ResourceMethods {
  const send = async <T>(method: string, path: string, input: RequestInput): Promise<T> =>
    (await client.request(method, path, { check: isObject, ...input })) as T;

  const get = async <T>(target: Target, { include, ...options }: ReadOptions = {}): Promise<T> =>
    send("GET", locate(plural, target), { ...options, query: { include } });

  const act = async <T>(
    name: string,
    target: Target,
    body: unknown,
    options: RequestOptions | undefined,
    check: ((body: unknown) => boolean) | undefined,
  ): Promise<T> => {
    const { actions } = target as Entity;
    const query = { action: name };
    const url = isObject(actions) ? offered(actions, name) : undefined;
    if (isObject(actions) && url === undefined) {
      throw unavailable(client, target as Entity, "ActionNotAvailable", name, actions);
    }
    return send("POST", url ?? locate(plural, target), {
      ...options,
      body,
      ...(check && { check }),
      ...(url === undefined && { query }),
    });
  };

  return {
    list: (query, options) => list(client, plural, { ...options, query: query as Query }),
    create: async (body, options) => send("POST", plural, { ...options, body }),
    get,
    find: (target, options) => nullIfMissing(get(target, options)),
    update: (names) => async (target, body, options) => {
      const changes = Object.entries(body).filter(([name]) => names.includes(name));
      const input = { ...options, body: Object.fromEntries(changes) };
      return send("PUT", locate(plural, target), input);
    },
    remove: async <T>(target: Target, options?: RequestOptions): Promise<T | null> => {
      const input = { ...options, check: isObjectOrNothing };
      const path = locate(plural, target);
      return (await nullIfMissing(send<T | undefined>("DELETE", path, input))) ?? null;
    },
    act: (name, check) => (target, options) => act(name, target, undefined, options, check),
    actWith:
      (name, check) =>
      (target, input = {}, options) =>
        act(name, target, input, options, check),
  };
}

/** The URL of a resource, where it tells, else its path below the root of the API. */
function locate(plural: string, target: Target): string {
  const { id, links } = (typeof target === "string" ? { id: target } : target) as Entity;
  const self = isObject(links) ? offered(links, "self") : undefined;
  return self ?? `${plural}/${segment(id)}`;
}

/**
 * An id as one segment of a path.
 *
 * @throws TypeError for what would reach another resource: an empty id, `.` or `..`.
 */
export function segment(id: unknown): string {
  if (typeof id === "string" && !/^\.{0,2}$/.test(id)) return encodeURIComponent(id);
  throw new TypeError(`Unexpected id ${JSON.stringify(id)}, expected a non-empty text`);
}

/** The URL of a link or an action, if the resource has it. */
export function offered(urls: object, name: string): string | undefined {
  const url: unknown = Object.hasOwn(urls, name) ? (urls as Record<string, unknown>)[name] : null;
  return typeof url === "string" && url !== "" ? url : undefined;
}

/** The error for an action or a link that a resource does not have now. */
export function unavailable(
  client: CoreClient,
  { id, type, state }: Entity,
  code: "ActionNotAvailable" | "LinkNotAvailable",
  name: string,
  urls: unknown,
): UnavailableError {
  const where = typeof state === "string" ? ` in state ${state}` : "";
  const names = Object.keys(Object(urls) as object).sort();
  const message = `${name} is not available on ${String(type)} ${String(id)}${where}; available: ${names.join(", ") || "none"}`;
  const method = code === "ActionNotAvailable" ? "POST" : "GET";
  return new UnavailableError(message, { method, url: client.url, code });
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isObjectOrNothing(value: unknown): boolean {
  return value === undefined || isObject(value);
}

async function nullIfMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}
