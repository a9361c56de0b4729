import { isRemoved } from "./represent.js";
import type { Row } from "../core/row.js";
import type { Store, StoreChange, StoreContext } from "./store.js";

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
  readonly timer: NodeJS.Timeout;
  /** The values at the end of the change, keyed by field. */
  readonly done: Row;
}

/**
 * Changes the states of rows after a delay. Until then, `transitioning` is `yes`. A row has one pending change at a
 * time. A new change cancels the timer of the pending one and takes over its final values.
 */
export class Transitions {
  readonly #store: Store;
  readonly #milliseconds: number;
  readonly #pending = new Map<string, Pending>();

  constructor(store: Store, milliseconds: number) {
    this.#store = store;
    this.#milliseconds = milliseconds;
  }

  /** True if the pending change of a row removes it. */
  isLeaving(type: string, row: Row): boolean {
    return isRemoved(this.#pending.get(keyOf(type, row))?.done ?? {});
  }

  /** Begins a change, and returns the row as it is at its beginning. */
  async begin(type: string, row: Row, change: Change): Promise<Row> {
    const { during, state = row["state"], after, context } = change;
    const id = String(row["id"]);
    if (this.#milliseconds === 0 || !("transitioning" in row)) {
      if (Object.keys(after).length === 0) return row;
      return (await this.#store.update(type, id, { values: after, context })) ?? row;
    }
    const key = keyOf(type, row);
    const before = this.#pending.get(key);
    clearTimeout(before?.timer);
    const settled = { transitioning: "no", transitioningMessage: null, ...stateOf(row) };
    const done = { ...settled, ...before?.done, ...after };
    const timer = setTimeout(() => {
      this.#pending.delete(key);
      // `#end` catches all errors, because an unhandled rejection would end the process.
      void this.#end(type, id, { values: done, context });
    }, this.#milliseconds);
    // The timer must not keep the process alive when the server stops.
    timer.unref();
    this.#pending.set(key, { timer, done });
    const going = { transitioning: "yes", transitioningMessage: during };
    const values = "state" in row ? { ...going, state } : going;
    return (await this.#store.update(type, id, { values, context })) ?? row;
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
  if (context === undefined) process.emitWarning(`${message}: ${String(error)}`);
  else context.request.log.error(error, message);
}

/** Returns an object with the state of a row, or an empty object if the row has none. */
function stateOf(row: Row): Row {
  return "state" in row ? { state: row["state"] } : {};
}

function keyOf(type: string, row: Row): string {
  return JSON.stringify([type, row["id"]]);
}
