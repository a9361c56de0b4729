import { NotFoundError } from "../core/errors.js";
import type { Check } from "../core/exchange.js";
import { isObject, isSame, offered, unavailable, type Entity } from "./entity.js";
import type { LinkName } from "./links.js";
import { isCollection, pages, read, type List } from "./list.js";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient, Query, RequestInput } from "../core/transport.js";

/** An id, or a resource as the server sent it. */
export type Target = string | object;

/** Options of a read. `include` names links whose targets the server embeds in the answer. */
export interface ReadOptions<Resource = unknown> extends RequestOptions {
  readonly include?: LinkName<Resource> | readonly LinkName<Resource>[] | undefined;
}

/** The methods of one resource. They assume that the answers of the server have the documented types. */
export interface ResourceMethods {
  list<T>(query?: object, options?: RequestOptions): List<T>;
  create<T>(body: object, options?: RequestOptions): Promise<T>;
  get<T>(target: Target, options?: ReadOptions): Promise<T>;
  find<T>(target: Target, options?: ReadOptions): Promise<T | null>;
  update<T>(target: Target, body: object, options?: RequestOptions): Promise<T>;
  delete<T>(target: Target, options?: RequestOptions): Promise<T | null>;
  /** Makes the method for an action. Called without an input, the method sends no body. */
  act(
    name: string,
    check?: Check,
  ): <T>(target: Target, input?: unknown, options?: RequestOptions) => Promise<T>;
}

/** A client that assumes the type of its answers. */
interface Sender {
  readonly request: <T>(method: string, target: string, input: RequestInput) => Promise<T>;
}

/**
 * Makes all methods of a resource. A generated file picks the documented ones.
 *
 * @param collection the path of the collection below the root of the API: `volumes`, `v2/hosts`
 */
export function resource(client: CoreClient, collection: string): ResourceMethods {
  const { request: send } = client as Sender;

  /** Returns the link `self` of a resource if it is in the API and ends with its path, else that path. */
  const locate = (target: Target): string => {
    const { id = target, links } = Object(target) as Entity;
    const path = `${collection}/${segment(id)}`;
    return offered(client, [links, "self"], `/${path}`) ?? path;
  };

  const get = async <T>(target: Target, options?: ReadOptions): Promise<T> =>
    send("GET", locate(target), {
      ...options,
      query: { include: options?.include },
      check: isSame(target),
    });

  const find = <T>(target: Target, options?: ReadOptions): Promise<T | null> =>
    get<T>(target, options).catch(nullIfMissing);

  return {
    list: (query, options) =>
      pages(read(client, collection, { ...options, query: query as Query, check: isCollection })),
    create: (body, options) => send("POST", collection, { ...options, body, check: isObject }),
    get,
    find,
    update: async (target, body, options) =>
      send("PUT", locate(target), { ...options, busy: true, body, check: isSame(target) }),
    delete: async <T>(target: Target, options: RequestOptions = {}): Promise<T | null> => {
      const deadline = Date.now() + (options.timeout ?? client.timeout);
      const left = await send<(T & Entity) | undefined>("DELETE", locate(target), {
        ...options,
        check: (body) => !(body as Entity | undefined)?.id || isSame(target)(body),
      }).catch(nullIfMissing);
      // An empty answer does not say whether the resource is already removed, so this reads the resource.
      return left === null || left?.id
        ? left
        : find(target, { ...options, timeout: deadline - Date.now() });
    },
    act:
      (name, check = isObject) =>
      async (target, body, options) => {
        const { actions } = target as Entity;
        const url = offered(client, [actions, name]);
        if (isObject(actions) && !(name in actions)) {
          throw unavailable(client, [target as Entity, name, actions], {
            method: "POST",
            url: client.url,
            code: "ActionNotAvailable",
          });
        }
        return send("POST", url ?? locate(target), {
          ...options,
          busy: true,
          body,
          query: url ? {} : { action: name },
          check,
        });
      },
  };
}

/**
 * Encodes an id as one segment of a path.
 *
 * @throws TypeError if the id is not a string, is empty, has a lone surrogate, or is `.` or `..`, which would lead to
 * another resource
 */
export function segment(id: unknown): string {
  if (typeof id === "string" && /^(?!\.\.?$)\P{Cs}+$/su.test(id)) return encodeURIComponent(id);
  throw new TypeError(`Unexpected id ${id as string}, expected a value`);
}

function nullIfMissing(error: unknown): null {
  if (error instanceof NotFoundError) return null;
  throw error;
}
