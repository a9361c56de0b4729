import { isRemoved } from "./represent.js";
import type { Row } from "../core/row.js";
import type { Store, StoreChange, StoreContext } from "./store.js";

/** A change of a row that may take a while. */
export interface Change {
  /** What clients are told while it lasts: `creating`. */
  readonly during: string;
  /** The row's state while it lasts; undefined leaves it as it is. */
  readonly state: string | undefined;
  /** What is different when it is done. */
  readonly after: Row;
  readonly context: StoreContext;
}

interface Pending {
  /** The row's values when it is done. */
  readonly done: Row;
  readonly timer: NodeJS.Timeout;
}

/**
 * Brings rows from one state to another: `transitioning` is `yes` until then. A row has one change at
 * a time. The next one takes over what the one before would have come to, so that no timer ends what
 * it did not begin.
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

  /** True for a row that is on its way out. */
  isLeaving(type: string, row: Row): boolean {
    return isRemoved(this.#pending.get(keyOf(type, row))?.done ?? {});
  }

  /** Begins a change and answers the row as it is then; null if the row is gone meanwhile. */
  async begin(type: string, row: Row, change: Change): Promise<Row | null> {
    const { after, context } = change;
    if (this.#milliseconds === 0 || !("transitioning" in row)) {
      if (Object.keys(after).length === 0) return row;
      return this.#store.update(type, String(row["id"]), { values: after, context });
    }
    return this.#inTurn(keyOf(type, row), () => this.#begin(type, String(row["id"]), change));
  }

  /** The change before goes on if the store throws. */
  async #begin(type: string, id: string, change: Change): Promise<Row | null> {
    const { during, after, context } = change;
    // The row may have come to the end of another change since it was read.
    const row = await this.#store.get(type, id, context);
    if (row === null) return null;
    const key = keyOf(type, row);
    const { state = row["state"] } = change;
    const going = { transitioning: "yes", transitioningMessage: during };
    const values = "state" in row ? { ...going, state } : going;
    const begun = await this.#store.update(type, id, { values, context });
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
        // It never rejects: nobody waits for it, and a rejection would end the process.
        await this.#end(type, id, { values: done, context });
      });
    }, this.#milliseconds);
    // A server that is told to stop does not wait for rows.
    timer.unref();
    this.#pending.set(key, { timer, done });
    return begun;
  }

  /** Runs the steps of a row one after another: a slow store could otherwise end a change before it begins it. */
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

  /** Ends a change. If the store throws, that is logged, and the row tells clients that the change failed. */
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

/** Logs what a store threw while no request waited for it. */
function report(error: unknown, message: string, context: StoreContext): void {
  if (context === undefined) process.emitWarning(`${message}: ${String(error)}`);
  else context.request.log.error(error, message);
}

/** The state of a row, if it has one. */
function stateOf(row: Row): Row {
  return "state" in row ? { state: row["state"] } : {};
}

function keyOf(type: string, row: Row): string {
  return JSON.stringify([type, row["id"]]);
}
