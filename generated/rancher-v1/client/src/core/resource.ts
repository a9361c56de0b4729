import type { Query, RequestOptions, Transport } from "./transport.js";

/** A page of a list, as the server answers it. */
export interface Collection<T> {
  readonly type: "collection";
  readonly resourceType?: string;
  readonly data: readonly T[];
  readonly links?: Readonly<Record<string, string>>;
  readonly pagination?: {
    readonly limit?: number | null;
    /** True if there is more than this page. */
    readonly partial?: boolean;
    readonly next?: string | null;
  } | null;
}

/** What a list may be asked for: filters by field, `limit`, `sort`, `order`. */
export type ListQuery = Query;

/** The base of the generated resource classes. */
export abstract class ResourceClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Sends a request for a resource. The server's answer is taken to be what the docs say it is.
   *
   * Static, so that no action of an API can have its name.
   */
  static async send<T>(
    resource: ResourceClient,
    method: string,
    path: string,
    body?: unknown,
    options?: RequestOptions & { readonly query?: Query },
  ): Promise<T> {
    return (await resource.#transport.request(method, path, body, options)) as T;
  }
}
