import type { JsonValue } from "../core/api.js";

/**
 * A string or another value from the pages. A template can print it only through a helper, which escapes it for
 * its place, or through `raw`.
 */
export class PageText {
  readonly #value: JsonValue;

  constructor(value: JsonValue) {
    this.#value = value;
  }

  /** Returns the value of a `PageText`, and any other value unchanged. */
  static read(value: unknown): unknown {
    return value instanceof PageText ? value.#value : value;
  }

  /** Returns the value, for the key of a view in the file cache. */
  toJSON(): JsonValue {
    return this.#value;
  }
}
