import type { ClientOptions, RequestOptions } from "./options.js";
import type { RequestInput } from "./transport.js";

/**
 * Refuses a `timeout`, `tryTimeout` or `retries` that is `NaN` or not a number, headers that cannot be sent, and a
 * header that is given twice, because one of both would be lost. `fetch` refuses headers that cannot be sent too, but
 * its error quotes their values.
 *
 * @param others the names of headers that other options or parameters set
 * @throws TypeError with the name of the option, without its value
 */
export function checkOptions(
  options: RequestOptions | ClientOptions,
  others: readonly (string | undefined)[] = [],
): void {
  for (const name of ["timeout", "tryTimeout", "retries"] as const) {
    const value: unknown = options[name] ?? 0;
    // Only a number equals its conversion, and `NaN` does not.
    if (value !== Number(value)) {
      throw new TypeError(`Unexpected ${name}, expected a number`);
    }
  }
  const { retryUnsafe = false } = options as RequestOptions;
  // The text "false" would be read as true.
  if (typeof retryUnsafe !== "boolean") {
    throw new TypeError("Unexpected retryUnsafe, expected a boolean");
  }
  const { headers = {} } = options;
  // The values of `Headers` or a map are not members of the object.
  refuseInherited(headers);
  const names = [...others, ...Object.keys(headers)].flatMap((name) => name?.toLowerCase() ?? []);
  if (new Set(names).size < names.length) {
    throw new TypeError(`Unexpected second header in ${String(names)}`);
  }
  for (const [name, value] of Object.entries(headers)) {
    try {
      // `trim` throws for a value that is not a string, which would be sent as the text "undefined", for example.
      new Headers([[name, value.trim()]]);
    } catch {
      throw new TypeError(`Unexpected header ${JSON.stringify(name)}, expected a line of Latin-1`);
    }
  }
}

/**
 * Refuses a header with a blank at one of its ends, which platforms remove without an error.
 *
 * @throws TypeError with the name of the header
 */
export function refuseBlanks(
  names: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): void {
  const odd = names.find((name) => /^[\t\n\r ]|[\t\n\r ]$/.test(headers[name] ?? ""));
  if (odd !== undefined) throw new TypeError(`Unexpected blank at an end of the header ${odd}`);
}

/** The names of all options of a call. */
export const optionNames: readonly string[] = [
  "signal",
  "timeout",
  "tryTimeout",
  "retries",
  "retryUnsafe",
  "headers",
  "eachTry",
];

/**
 * Refuses unknown members of a request. Those of a documented route are checked with its spec.
 *
 * @throws TypeError with the name of the member
 */
export function refuseUnknownInput(input: RequestInput | undefined): void {
  const more = "query body operation busy check secrets tried".split(" ");
  if (input?.spec === undefined) refuseUnknown(input, [...optionNames, ...more], "options");
}

/**
 * Copies options of a call, because the caller may change their headers before the next page of a list is read. Headers
 * that a request refuses, such as a map, are not copied.
 */
export function copyOptions<Given extends RequestOptions>(
  options: Given | undefined,
): Given | undefined {
  const headers = options?.headers;
  if (!options || !headers) return options;
  try {
    refuseInherited(headers);
    return { ...options, headers: { ...headers } };
  } catch {
    return options;
  }
}

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
    if (value === undefined || !optionNames.includes(first) || documented.includes(first)) {
      continue;
    }
    throw new TypeError(`${first} is an option: give it in the next argument`);
  }
}

/**
 * Refuses unknown members, which would be lost, and anything but an object with members, such as a function, an
 * `AbortSignal`, a number or a map.
 *
 * @param what the object for the message of the error
 * @throws TypeError with the name of the member
 */
export function refuseUnknown(given: unknown, known: readonly string[], what: string): void {
  // A module is allowed, because its exports may be options.
  if (!/(Object|Module)]/.test({}.toString.call(given ?? {}))) {
    throw new TypeError(`Unexpected ${what}, expected one object`);
  }
  refuseInherited(Object(given) as object);
  for (const [name, value] of Object.entries(Object(given) as object)) {
    if (value === undefined || known.includes(name)) continue;
    throw new TypeError(`There is no ${name} in ${what}, only ${known.join(", ") || "nothing"}`);
  }
}

/**
 * Refuses arguments after the last one that a function takes, because they would be lost.
 *
 * @throws TypeError
 */
export function refuseMore(more: readonly unknown[]): void {
  if (more.every((one) => one === undefined)) return;
  throw new TypeError("Unexpected argument after the options");
}

/**
 * Makes the method `all` of a list refuse anything but one object with `max`. In place of the object, a number
 * would set no limit. Returns any other value unchanged.
 */
export function withStrictAll<Result>(result: Result): Result {
  const { all } = Object(result) as { readonly all?: (...given: readonly unknown[]) => unknown };
  if (!all) return result;
  const strict = async (...given: readonly unknown[]): Promise<unknown> => {
    // `all` itself refuses unknown options.
    refuseUnknown(given[0], Object.keys(Object(given[0]) as object), "options");
    refuseMore(given.slice(1));
    return await all(...given);
  };
  return Object.assign(result as object, { all: strict }) as Result;
}

/**
 * Refuses a target that a URL would not keep: one with a fragment or a lone surrogate, with a backslash, a tab or a line
 * break, or with a blank at its ends. Without its fragment, `books/#5` would be another resource.
 *
 * @throws TypeError, whose message does not quote the target, which may have secrets
 */
export function checkTarget(target: unknown): void {
  const isText = typeof target === "string" || target instanceof URL;
  if (isText && !/[#\t\n\r]|[^\\/:]\\|\p{Cs}|^[\0- ]|[\0- ]$/u.test(String(target))) return;
  throw new TypeError("Unexpected target, expected a URL or a path without a fragment");
}

/**
 * Refuses a method with characters that HTTP does not allow in it, and a body with GET or HEAD.
 *
 * @throws TypeError
 */
export function checkMethod(method: string, body: unknown): void {
  if (typeof method !== "string" || !/^[\w!#$%&'*+.^`|~-]+$/.test(method)) {
    throw new TypeError(`Unexpected method ${JSON.stringify(method)}`);
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
 * Refuses a list, or another object that is sent as one value, with members that have a name. They would be lost.
 *
 * @throws TypeError with the name of the member
 */
export function refuseNamed(value: object): void {
  const name = Object.keys(value).find((key) => /\D/.test(key));
  if (name) throw new TypeError(`Unexpected ${name} of a list`);
  refuseSymbols(value);
}

/**
 * Refuses an object that inherits values, such as the getters of a class, because inherited values are not sent. Also
 * refuses an object of a class with `toJSON`, because its own members are not the values that the class sends.
 *
 * @param value an object that is not a list
 * @throws TypeError
 */
export function refuseInherited(value: object): void {
  let from: { readonly toString?: unknown } | null = value;
  // The last prototype is that of all objects, or an object that has no methods.
  while (
    (from = Reflect.getPrototypeOf(from)) &&
    (Reflect.getPrototypeOf(from) || !from.toString)
  ) {
    // Names may be symbols: that of the tag of a map or a form.
    for (const name of Reflect.ownKeys(from)) {
      if (
        name === "toJSON" ||
        typeof (value as Record<PropertyKey, unknown>)[name] !== "function"
      ) {
        throw new TypeError(`Unexpected ${String(name)} of a class`);
      }
    }
  }
}
