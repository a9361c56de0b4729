import type { JsonValue } from "../core/api.js";

/**
 * A text or another value that pages state. A template prints it through a helper only, because the
 * helper knows what has to be escaped where.
 */
export class PageText {
  readonly #value: JsonValue;

  constructor(value: JsonValue) {
    this.#value = value;
  }

  /** What a helper works on: the value that pages state, or any other value as it is. */
  static read(value: unknown): unknown {
    return value instanceof PageText ? value.#value : value;
  }

  /** What the file cache knows a view by. */
  toJSON(): JsonValue {
    return this.#value;
  }
}
