import type { Context } from "./handler.js";
import type { ListPage, ListQuery } from "./query.js";
import type { Row } from "../core/row.js";

/**
 * The context of the request for which a store is called. Undefined if there is no request, as for the made-up rows at
 * the start of a mock.
 */
export type StoreContext = Context | undefined;

/** A change of a row. */
export interface StoreChange {
  /** The new values, keyed by field. */
  readonly values: Row;
  /** Values that the row must still have, keyed by field. Default: none, so that the row is always changed. */
  readonly expected?: Row | undefined;
  readonly context: StoreContext;
}

/**
 * A store of rows, by type and id, for the ready-made handlers. A store with a database translates the conditions, the
 * sort field, the order, the limit and the marker of a query into a query of the database. With the context, a store
 * for several tenants returns only the rows of the principal. Rows of two tenants may have the same id if their
 * `accountId` or `uuid` differs.
 *
 * A method may throw an HttpError, with which the client is answered: 409 `Conflict` or 422 `NotUnique`, for example.
 */
export interface Store {
  /** Returns one row; null if it does not exist. */
  get(type: string, id: string, context: StoreContext): Promise<Row | null>;
  /** Returns one page of the rows that meet all conditions. */
  list(type: string, query: ListQuery, context: StoreContext): Promise<ListPage>;
  /** Stores a new row, and returns it with its new `id`, a string. */
  create(type: string, values: Row, context: StoreContext): Promise<Row>;
  /**
   * Changes values of a row, and returns the whole row; null if it does not exist. The comparison with `expected`
   * and the change must be one atomic step.
   *
   * @throws HttpError 409 `Conflict` if the row has other values than `expected`.
   */
  update(type: string, id: string, change: StoreChange): Promise<Row | null>;
  /** Deletes a row, and returns its last values; null if it does not exist. */
  remove(type: string, id: string, context: StoreContext): Promise<Row | null>;
}
