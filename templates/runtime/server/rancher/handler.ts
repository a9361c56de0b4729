import type { FastifyRequest } from "fastify";

import type { Row } from "../core/row.js";
import type { ListPage } from "./query.js";

/** What a handler may know of the request that it answers. */
export interface Context<Principal = unknown> {
  readonly request: FastifyRequest;
  /** The project whose routes were used; undefined on the routes without one. */
  readonly projectId: string | undefined;
  /** What `authenticate` answered; undefined if there is no such option. */
  readonly principal: Principal;
  /** For an update, the `rev` that the client has seen; undefined if it sent none. */
  readonly rev?: string | undefined;
}

/**
 * An action that the docs do not have. It gets the body as it comes, and answers the resource, a row
 * of another type that names its `type`, null for 404, or nothing for 202.
 */
export type UndocumentedAction<Principal = unknown> = (
  id: string,
  input: Row,
  context: Context<Principal>,
) => Promise<unknown>;

type Envelope = "type" | "links" | "actions";

/** A resource as a handler answers it: what the server adds to every one may be left out. */
export type Stored<Resource> = Omit<Resource, Envelope> & {
  readonly [Name in Extract<keyof Resource, Envelope>]?: Resource[Name] | undefined;
};

/**
 * What a list answers: rows, which the server then filters, sorts and cuts into pages by the query,
 * or a page, which is sent as it is because the store did all that.
 */
export type Listed<Resource> = readonly Stored<Resource>[] | ListPage<Stored<Resource>>;
