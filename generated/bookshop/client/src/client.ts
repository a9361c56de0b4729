// Generated from docs/api/bookshop.
// Do not edit: change the docs, then run `stubdown generate`.

import { books, booksRoutes, type BooksClient } from "./groups/books.js";
import { orders, ordersRoutes, type OrdersClient } from "./groups/orders.js";
import { reviews, reviewsRoutes, type ReviewsClient } from "./groups/reviews.js";
import { shelves, shelvesRoutes, type ShelvesClient } from "./groups/shelves.js";

import { createFullClient, fromEnvironment, type Options } from "./core/index.js";
import { named, tagged } from "./core/hooks.js";
import { checkTarget, refuseMore } from "./core/input.js";
import type { RequestOptions } from "./core/options.js";
import type { CoreClient, RequestInput } from "./core/transport.js";
import type { Route } from "./rest/call.js";
import { callRoute, type RouteCall } from "./rest/request.js";
import { counted } from "./rest/counted.js";
import type { Routes } from "./routes.js";

/** The input of a route: its path parameters, its other parameters, and the options of the call. */
export type RouteInput<Name extends keyof Routes> = Omit<Routes[Name], "answer"> & {
  readonly options?: RequestOptions | undefined;
};

/** A client for the whole API, with a property for each group. */
export interface Client {
  /** The root of the API, without credentials. */
  readonly url: string;
  /** The methods of `books`. */
  readonly books: BooksClient;
  /** The methods of `orders`. */
  readonly orders: OrdersClient;
  /** The methods of `reviews`. */
  readonly reviews: ReviewsClient;
  /** The methods of `shelves`. */
  readonly shelves: ShelvesClient;

  /** Calls a documented route: `client.request("GET /users/{id}", { path: { id: 1 } })`. */
  request<Name extends keyof Routes>(
    route: Name,
    ...input: object extends Omit<Routes[Name], "answer"> ? [RouteInput<Name>?] : [RouteInput<Name>]
  ): Promise<Routes[Name]["answer"]>;

  /**
   * Sends any request: to a URL of the server, a path from its root (`/a`), or a path below the root of the API (`a`).
   * The answer has to be JSON or empty.
   *
   * @throws ApiError, or its subclass for the kind of failure
   */
  send(method: string, target: string, input?: RequestInput): Promise<unknown>;
}

/**
 * Makes a client for one server. Missing options are read from the environment, as `fromEnvironment` describes.
 *
 * @throws TypeError if `url` is missing or invalid, or if another option has an invalid value
 */
export function createClient(given: Options = {}, ...more: readonly undefined[]): Client {
  refuseMore(more);
  const core = createFullClient(fromEnvironment(given));
  const part = <Methods extends object>(
    name: string,
    methods: (client: CoreClient) => Methods,
    own: Readonly<Record<string, Route>>,
  ): Methods => {
    const make = counted(methods, own);
    return given.hooks === undefined ? make(core) : named(core, name, make);
  };
  return {
    url: core.url,
    books: part("books", books, booksRoutes),
    orders: part("orders", orders, ordersRoutes),
    reviews: part("reviews", reviews, reviewsRoutes),
    shelves: part("shelves", shelves, shelvesRoutes),
    request: (route, ...input) =>
      callRoute(tagged(core, route), routes(), [route, ...(input as RouteCall[])]) as Promise<never>,
    send: async (method, target, input, ...others: readonly unknown[]) => {
      checkTarget(target);
      refuseMore(others);
      return core.request(method, target, input);
    },
  };
}

/** Returns the routes of all groups. */
function routes(): readonly Route[] {
  return [
    ...Object.values(booksRoutes),
    ...Object.values(ordersRoutes),
    ...Object.values(reviewsRoutes),
    ...Object.values(shelvesRoutes),
  ];
}
