import type { ListPage, ListQuery } from "./query.js";
import type { Row } from "../core/row.js";

/**
 * Where rows are kept, by type and id. The ready-made handlers need no more than this; a database
 * behind it translates a query's conditions, sort and limit to its own language.
 *
 * A method may throw an HttpError, which is then what the client is answered: 409 `Conflict`, say, or
 * 422 `NotUnique`.
 */
export interface Store {
  /** One row; null if there is none. */
  get(type: string, id: string): Promise<Row | null>;
  /** The rows that hold all conditions, one page of them. */
  list(type: string, query: ListQuery): Promise<ListPage>;
  /** Keeps a new row and answers it with the id it was given. */
  create(type: string, values: Row): Promise<Row>;
  /**
   * Changes some values of a row and answers all; null if there is no such row. With `expected` only
   * if the row still has these values, in one step; else it throws an HttpError 409 `Conflict`.
   */
  update(type: string, id: string, values: Row, expected?: Row): Promise<Row | null>;
  /** Forgets a row and answers what it was; null if there is no such row. */
  remove(type: string, id: string): Promise<Row | null>;
}
