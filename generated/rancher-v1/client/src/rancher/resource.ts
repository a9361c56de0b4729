import { NotFoundError } from "../core/errors.js";
import type { Check } from "../core/exchange.js";
import { isObject, offered, unavailable, type Entity } from "./entity.js";
import { isCollection, pages, read, type List } from "./list.js";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient, Query, RequestInput } from "../core/transport.js";

/** An id, or a resource as the server sent it. */
export type Target = string | object;

/** Options of a read. `include` names links whose targets come with the answer. */
export interface ReadOptions<Include extends string = string> extends RequestOptions {
  readonly include?: Include | readonly Include[] | undefined;
}

/** The methods of one resource. Answers of the server are assumed to have the documented types. */
export interface ResourceMethods {
  list<T>(query?: object, options?: RequestOptions): List<T>;
  create<T>(body: object, options?: RequestOptions): Promise<T>;
  get<T>(target: Target, options?: ReadOptions): Promise<T>;
  find<T>(target: Target, options?: ReadOptions): Promise<T | null>;
  /** Sends only the fields that may be changed, so a whole resource may be passed. */
  update(
    names: readonly string[],
  ): <T>(target: Target, body: object, options?: RequestOptions) => Promise<T>;
  remove<T>(target: Target, options?: RequestOptions): Promise<T | null>;
  /** Makes the method for an action; without an input it sends no body. */
  act(
    name: string,
    check?: Check,
  ): <T>(target: Target, input?: unknown, options?: RequestOptions) => Promise<T>;
}

/**
 * Makes all methods of the resource with this plural. A generated file picks the documented ones.
 */
export function resource(client: CoreClient, plural: string): ResourceMethods {
  const send = <T>(method: string, path: string, input: RequestInput): Promise<T> =>
    client.request(method, path, { check: isObject, ...input }) as Promise<T>;

  const get = async <T>(target: Target, { include, ...options }: ReadOptions = {}): Promise<T> =>
    send("GET", locate(plural, target), { ...options, query: { include } });

  return {
    list: (query, options) => {
      const input = { ...options, query: query as Query, check: isCollection };
      return pages(read(client, plural, input));
    },
    create: (body, options) => send("POST", plural, { ...options, body }),
    get,
    find: <T>(target: Target, options?: ReadOptions) =>
      get<T>(target, options).catch(nullIfMissing),
    update: (names) => async (target, body, options) => {
      const changes = Object.entries(body).filter(([name]) => names.includes(name));
      return send("PUT", locate(plural, target), { ...options, body: Object.fromEntries(changes) });
    },
    remove: async <T>(target: Target, options?: RequestOptions): Promise<T | null> => {
      const check: Check = (body) => body === undefined || isObject(body);
      const path = locate(plural, target);
      const left = await send<T | undefined>("DELETE", path, { ...options, check }).catch(
        nullIfMissing,
      );
      return left ?? null;
    },
    act:
      (name, check = isObject) =>
      async (target, body, options) => {
        const { actions } = target as Entity;
        const url = offered(actions, name);
        if (isObject(actions) && !url) {
          const details = { method: "POST", url: client.url, code: "ActionNotAvailable" };
          throw unavailable(target as Entity, name, actions, details);
        }
        const query = url ? {} : { action: name };
        return send("POST", url ?? locate(plural, target), { ...options, body, query, check });
      },
  };
}

/** The URL of a resource from its links, else its path below the root of the API. */
function locate(plural: string, target: Target): string {
  const { id = target, links } = Object(target) as Entity;
  return offered(links, "self") ?? `${plural}/${segment(id)}`;
}

/**
 * An id as one segment of a path.
 *
 * @throws TypeError if the id is empty, `.` or `..`, which would reach another resource.
 */
export function segment(id: unknown): string {
  if (typeof id === "string" && !/^\.{0,2}$/.test(id)) return encodeURIComponent(id);
  throw new TypeError(`Unexpected id "${id as string}"`);
}

function nullIfMissing(error: unknown): null {
  if (error instanceof NotFoundError) return null;
  throw error;
}
