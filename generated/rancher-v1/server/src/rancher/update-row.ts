import { conflict, isHttpError } from "../core/errors.js";
import type { Row } from "../core/row.js";
import { revText } from "./call.js";
import type { StoreChange } from "./store.js";

/** The condition of a change, and the function that keeps the change. */
interface Update {
  /** The `rev` that the client has seen; undefined if it sent none. */
  readonly seen: string | undefined;
  /** Keeps a change; null if there is no such row. */
  readonly keep: (change: Omit<StoreChange, "context">) => Promise<Row | null>;
}

/** A row that others change as often while one client's change is tried is a fault of the store. */
const maxTries = 100;

/**
 * Changes a row, and raises its `rev` if that is a number. No two changes come to the same `rev`, also of
 * clients that send none: otherwise one who has seen the first change would replace the second unseen.
 *
 * @throws HttpError 409 `Conflict` if the client has seen another `rev` than the row has
 */
export async function updateRow(
  read: () => Promise<Row | null>,
  body: Row,
  { seen, keep }: Update,
): Promise<Row | null> {
  for (let tries = 1; ; tries += 1) {
    const row = await read();
    if (row === null) return null;
    const rev = row["rev"] ?? null;
    if (seen !== undefined && rev !== null && revText(rev) !== seen) throw conflict();
    const values = typeof rev === "number" ? { ...body, rev: rev + 1 } : body;
    const isCompared = typeof rev === "number" || (seen !== undefined && rev !== null);
    if (!isCompared) return keep({ values });
    try {
      return await keep({ values, expected: { rev } });
    } catch (error) {
      const isLate = isHttpError(error) && error.status === 409 && error.code === "Conflict";
      if (seen !== undefined || !isLate || tries === maxTries) throw error;
    }
  }
}
