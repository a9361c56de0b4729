import type { Context } from "./handler.js";
import type { ListPage, ListQuery } from "./query.js";
import type { Row } from "../core/row.js";

/**
 * The request that a store is asked for; undefined where there is none, as for rows that are made up
 * at the start of a mock.
 */
export type StoreContext = Context | undefined;

/** A change of a row. */
export interface StoreChange {
  /** The fields that change, with their new values. */
  readonly values: Row;
  /** The row is changed only if it still has these values. Default: whatever it has. */
  readonly expected?: Row | undefined;
  readonly context: StoreContext;
}

/**
 * Where rows are kept, by type and id. The ready-made handlers need no more than this; a database
 * behind it translates a query's conditions, sort and limit to its own language. The context tells who
 * asks: a store of several tenants answers each of them its own rows.
 *
 * A method may throw an HttpError, which is then what the client is answered: 409 `Conflict`, say, or
 * 422 `NotUnique`.
 */
export interface Store {
  /** One row; null if there is none. */
  get(type: string, id: string, context: StoreContext): Promise<Row | null>;
  /** The rows that hold all conditions, one page of them. */
  list(type: string, query: ListQuery, context: StoreContext): Promise<ListPage>;
  /** Keeps a new row and answers it with the id it was given. */
  create(type: string, values: Row, context: StoreContext): Promise<Row>;
  /**
   * Changes some values of a row and answers all; null if there is no such row. With `expected` in one
   * step with the comparison; a row that has other values throws an HttpError 409 `Conflict`.
   */
  update(type: string, id: string, change: StoreChange): Promise<Row | null>;
  /** Forgets a row and answers what it was; null if there is no such row. */
  remove(type: string, id: string, context: StoreContext): Promise<Row | null>;
}
