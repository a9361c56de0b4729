import type { FastifyRequest } from "fastify";

import type { Row } from "../core/row.js";
import type { ListPage } from "./query.js";

/** The context in which a handler is called. */
export interface Context<Principal = unknown> {
  readonly request: FastifyRequest;
  /** The id of the project in the URL; undefined for a URL without a project. */
  readonly projectId: string | undefined;
  /** The principal that `authenticate` returned; undefined if the server has no `authenticate`. */
  readonly principal: Principal;
  /** For an update, the `rev` in the body, which is the version that the client has read. Undefined if it sent none. */
  readonly rev?: string | undefined;
}

/**
 * The handler of an action that the docs do not have. Its input is the body, which is not validated. It returns the
 * resource, a row of another type with its name in `type`, null for a 404, or undefined for a 202.
 */
export type UndocumentedAction<Principal = unknown> = (
  id: string,
  input: Row,
  context: Context<Principal>,
) => Promise<unknown>;

type Envelope = "type" | "links" | "actions";

/** A resource as a handler returns it. `type`, `links` and `actions` may be left out, because the server adds them. */
export type Stored<Resource> = Omit<Resource, Envelope> & {
  readonly [Name in Extract<keyof Resource, Envelope>]?: Resource[Name] | undefined;
};

/**
 * The result of a handler `list`: rows, which the server filters, sorts and cuts into pages by the query, or a page
 * for which the handler has done all that.
 */
export type Listed<Resource> = readonly Stored<Resource>[] | ListPage<Stored<Resource>>;
