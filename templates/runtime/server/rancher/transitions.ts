import { conflict } from "../core/errors.js";
import { logThrown, textOfThrown } from "../core/log.js";
import { isRemoved } from "./represent.js";
import type { Row } from "../core/row.js";
import type { Store, StoreChange, StoreContext } from "./store.js";
import { updateLiving } from "./update-row.js";

/** A change of a row that may take a while. */
export interface Change {
  /** The `transitioningMessage` during the change: `creating`. */
  readonly during: string;
  /** The state of the row during the change. Undefined: the state does not change. */
  readonly state: string | undefined;
  /** The values that change at the end, keyed by field. */
  readonly after: Row;
  readonly context: StoreContext;
}

interface Pending {
  /** The values at the end of the change, keyed by field. */
  readonly done: Row;
  readonly timer: NodeJS.Timeout;
}

/**
 * Changes the states of rows after a delay. Until then, `transitioning` is `yes`. A row has one pending change at a
 * time. A new change cancels the timer of the pending one and takes over its final values.
 */
export class Transitions {
  readonly #store: Store;
  readonly #milliseconds: number;
  readonly #pending = new Map<string, Pending>();
  /** By row: the last of the steps that wait for each other. */
  readonly #steps = new Map<string, Promise<unknown>>();

  constructor(store: Store, milliseconds: number) {
    this.#store = store;
    this.#milliseconds = milliseconds;
  }

  /** True if the pending change of a row removes it. */
  isLeaving(type: string, row: Row): boolean {
    return isRemoved(this.#pending.get(keyOf(type, row))?.done ?? {});
  }

  /** Begins a change, and returns the row as it is at its beginning. Null if the row no longer exists. */
  async begin(type: string, row: Row, change: Change): Promise<Row | null> {
    const { after, context } = change;
    if (this.#milliseconds === 0 || !("transitioning" in row)) {
      if (Object.keys(after).length === 0) return row;
      return updateLiving(this.#store, { type, row, values: after, context });
    }
    return this.#inTurn(keyOf(type, row), () => this.#begin(type, String(row["id"]), change));
  }

  /**
   * Begins a change after the steps before it. If the store throws, the earlier change of the row goes on.
   *
   * @throws HttpError 409 if the row is being removed meanwhile, and the change does not remove it, too
   */
  async #begin(type: string, id: string, change: Change): Promise<Row | null> {
    const { during, after, context } = change;
    // The row may have come to the end of another change since it was read.
    const row = await this.#store.get(type, id, context);
    if (row === null || isRemoved(row)) return null;
    if (this.isLeaving(type, row) && !isRemoved(after)) throw conflict();
    const key = keyOf(type, row);
    const { state = row["state"] } = change;
    const going = { transitioning: "yes", transitioningMessage: during };
    const values = "state" in row ? { ...going, state } : going;
    const begun = await updateLiving(this.#store, { type, row, values, context });
    const before = this.#pending.get(key);
    clearTimeout(before?.timer);
    this.#pending.delete(key);
    if (begun === null) return null;
    const settled = { transitioning: "no", transitioningMessage: null, ...stateOf(row) };
    const done = { ...settled, ...before?.done, ...after };
    const timer = setTimeout(() => {
      void this.#inTurn(key, async () => {
        if (this.#pending.get(key)?.timer !== timer) return;
        this.#pending.delete(key);
        // `#end` catches all errors, because an unhandled rejection would end the process.
        await this.#end(type, id, { values: done, context });
      });
    }, this.#milliseconds);
    // The timer must not keep the process alive when the server stops.
    timer.unref();
    this.#pending.set(key, { timer, done });
    return begun;
  }

  /** Runs the steps of a row one after another. Otherwise a slow store could end a change before it begins. */
  #inTurn<T>(key: string, step: () => Promise<T>): Promise<T> {
    const done = (this.#steps.get(key) ?? Promise.resolve()).then(step);
    const last = done
      .catch(() => undefined)
      .then(() => {
        if (this.#steps.get(key) === last) this.#steps.delete(key);
      });
    this.#steps.set(key, last);
    return done;
  }

  /** Ends a change. If the store throws, logs the error and sets `transitioning` of the row to `error`. */
  async #end(type: string, id: string, { values: done, context }: StoreChange): Promise<void> {
    const failed = { transitioning: "error", transitioningMessage: "The change could not be kept" };
    for (const values of [done, failed]) {
      try {
        await this.#store.update(type, id, { values, context });
        return;
      } catch (error) {
        report(error, `The store could not end the change of ${type} ${id}`, context);
      }
    }
  }
}

/** Logs an error that a store threw after its request was answered. */
function report(error: unknown, message: string, context: StoreContext): void {
  if (context === undefined) process.emitWarning(`${message}: ${textOfThrown(error)}`);
  else logThrown(context.request, error, { message });
}

/** Returns an object with the state of a row, or an empty object if the row has none. */
function stateOf(row: Row): Row {
  return "state" in row ? { state: row["state"] } : {};
}

/** Two tenants of a store may have rows with the same id. These differ in account and uuid. */
function keyOf(type: string, row: Row): string {
  return JSON.stringify([type, row["id"], row["accountId"], row["uuid"]]);
}
