import { conflict, isHttpError } from "../core/errors.js";
import type { Row } from "../core/row.js";
import { revText } from "./call.js";
import { isRemoved } from "./represent.js";
import type { Store, StoreChange, StoreContext } from "./store.js";

/** The condition of a change, and the function that stores the change. */
interface Update {
  /** The `rev` that the client has seen; undefined if it sent none. */
  readonly seen: string | undefined;
  /** Stores a change, and returns the changed row; null if there is no such row. */
  readonly keep: (change: Omit<StoreChange, "context">) => Promise<Row | null>;
}

/** The largest number of tries. So many conflicts in one change point to a fault of the store. */
const maxTries = 100;

/**
 * Changes a row. If its `rev` is a number, each change raises it, even if the client sent none. Otherwise a client could
 * overwrite a change that it has not seen.
 *
 * Returns null if the row does not exist, or was removed meanwhile.
 *
 * @throws HttpError 409 `Conflict` if the client's `rev` is not that of the row, or if another change came first in all
 * tries
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
    const expected = { ...(isCompared && { rev }), ...removedOf(row) };
    try {
      return await keep({ values, expected });
    } catch (error) {
      if (!isLate(error) || tries === maxTries) throw error;
      // If the row is still there, another change was first.
      if (seen !== undefined && (await read()) !== null) throw error;
    }
  }
}

/** A change of a row that was read. */
interface LivingChange {
  readonly type: string;
  readonly row: Row;
  /** The new values, keyed by field. */
  readonly values: Row;
  readonly context: StoreContext;
}

/** Changes values of a row that was read. Null if the row does not exist, or was removed meanwhile. */
export async function updateLiving(
  store: Store,
  { type, row, values, context }: LivingChange,
): Promise<Row | null> {
  const id = String(row["id"]);
  try {
    return await store.update(type, id, { values, expected: removedOf(row), context });
  } catch (error) {
    const now = isLate(error) ? await store.get(type, id, context) : row;
    if (now !== null && !isRemoved(now)) throw error;
    return null;
  }
}

/** Returns the date of removal of a row, or an empty object for a row without that field. */
function removedOf(row: Row): Row {
  return "removed" in row ? { removed: row["removed"] } : {};
}

/** True if a store refused a change because the row has other values than expected. */
function isLate(error: unknown): boolean {
  return isHttpError(error) && error.status === 409 && error.code === "Conflict";
}
