import type { ClientOptions, RequestOptions } from "./options.js";

/**
 * Refuses a `timeout`, `tryTimeout` or `retries` that is `NaN` or not a number, and headers that cannot be sent.
 * `fetch` refuses such headers too, but its error quotes their values.
 *
 * @throws TypeError with the name of the option, without its value
 */
export function checkOptions(options: RequestOptions | ClientOptions): void {
  for (const name of ["timeout", "tryTimeout", "retries"] as const) {
    const value: unknown = options[name] ?? 0;
    if (typeof value !== "number" || Number.isNaN(value)) {
      throw new TypeError(`Unexpected ${name}, expected a number`);
    }
  }
  for (const [name, value] of Object.entries({ ...options.headers })) {
    try {
      new Headers([[name, value]]);
    } catch {
      throw new TypeError(`Unexpected header ${JSON.stringify(name)}, expected a line of Latin-1`);
    }
  }
}

/** The names of all options of a call. */
export const optionNames: Readonly<Record<keyof RequestOptions, true>> = {
  signal: true,
  timeout: true,
  tryTimeout: true,
  retries: true,
  retryUnsafe: true,
  headers: true,
  eachTry: true,
};

/**
 * Refuses options in the query of a documented call, where they would be sent as filters.
 *
 * @param documented the names of options that are parameters by the docs
 * @throws TypeError
 */
export function refuseOptionNames(
  query: object | undefined,
  documented: readonly string[] = [],
): void {
  for (const [name, value] of Object.entries({ ...query })) {
    // Members of objects are named `headers[accept]`.
    const [first = ""] = name.split("[");
    if (value === undefined || !Object.hasOwn(optionNames, first) || documented.includes(first)) {
      continue;
    }
    throw new TypeError(`${first} is an option: give it in the next argument`);
  }
}

/**
 * Refuses unknown members, which would be lost.
 *
 * @param what the object for the message of the error
 * @throws TypeError with the name of the member
 */
export function refuseUnknown(given: unknown, known: readonly string[], what: string): void {
  for (const [name, value] of Object.entries(Object(given) as object)) {
    if (value === undefined || known.includes(name)) continue;
    throw new TypeError(`There is no ${name} in ${what}, only ${known.join(", ") || "nothing"}`);
  }
}

/**
 * Refuses a method with characters that HTTP does not allow in it, and a body with GET or HEAD.
 *
 * @throws TypeError
 */
export function checkMethod(method: string, body: unknown): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method)) {
    throw new TypeError(`Unexpected method ${JSON.stringify(method)}, expected a word such as GET`);
  }
  if (body !== undefined && /^(GET|HEAD)$/i.test(method)) {
    throw new TypeError(`Unexpected body, since ${method} has none`);
  }
}

/**
 * Refuses an object with a symbol as the name of a member, which is not sent.
 *
 * @throws TypeError
 */
export function refuseSymbols(value: object): void {
  const [symbol] = Object.getOwnPropertySymbols({ ...value });
  if (symbol) throw new TypeError(`Unexpected ${String(symbol)}, expected a string`);
}

/**
 * Refuses an object that inherits values, such as the getters of a class, because inherited values are not sent.
 *
 * @param value an object that is no list
 * @throws TypeError
 */
export function refuseInherited(value: object): void {
  let from: object | null = value;
  while ((from = Reflect.getPrototypeOf(from)) && Reflect.getPrototypeOf(from)) {
    // Names may be symbols: that of the tag of a map or a form.
    for (const name of Reflect.ownKeys(from)) {
      if (typeof (value as Record<PropertyKey, unknown>)[name] !== "function") {
        throw new TypeError(`Unexpected ${String(name)} of a class`);
      }
    }
  }
}
