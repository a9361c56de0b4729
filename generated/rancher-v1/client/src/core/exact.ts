import { isRounded } from "./body.js";
import { ApiError } from "./errors.js";
import { parse } from "./exchange.js";
import { quote, scrubberOf } from "./secrets.js";
import type { CoreClient } from "./transport.js";

/**
 * Makes a client that refuses answers with an integer beyond 2^53, such as 9007199254740993. Without it, such a number
 * is rounded, and may then be the id of something else. Digits in a string are kept by any client.
 *
 * Its calls reject with an ApiError that names the member, or the index in a list. Whole clients and `withDetails` do the same.
 */
export function withExactNumbers(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = async (method, target, input = {}) => {
    let text = "";
    return client.request(method, target, {
      ...input,
      eachTry: async (send) => {
        const response = await (input.eachTry?.(send) ?? send());
        const read = response.text.bind(response);
        return Object.assign(response, { text: async () => (text = await read()) });
      },
      check: (body, response, url) => {
        const rounded = roundedIn(text);
        if (rounded === undefined) return input.check?.(body, response, url) !== false;
        const what = quote(rounded, scrubberOf(client, input));
        throw new ApiError(`${method} ${client.url}: ${what}`, {
          method,
          url: client.url,
          status: response.status,
        });
      },
    });
  };
  return { ...client, request };
}

/** Finds an integer beyond 2^53 in JSON, and says which: `id is rounded to 9007199254740992`. */
export function roundedIn(text = ""): string | undefined {
  let found: string | undefined;
  // Few answers have so many digits outside of a string. Only those are parsed again, since a call for each value takes long.
  if (/(?<!["\d])\d{16}/.test(text)) {
    const again = parse(text, (name, value) => {
      if (isRounded(value)) found = `${name} is rounded to ${value as number}`;
      return value;
    });
    // Recursion may end the second parsing.
    if (again === undefined) found = "nested too deep";
  }
  return found;
}
