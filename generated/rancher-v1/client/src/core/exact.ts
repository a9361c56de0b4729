import { ApiError } from "./errors.js";
import { parse } from "./exchange.js";
import { quote, scrubberFor } from "./secrets.js";
import type { CoreClient } from "./transport.js";

/**
 * Makes a client that refuses answers with a number that JavaScript would round or make infinite. A rounded integer,
 * such as 9007199254740993, could be the id of another resource. Digits in a string are kept by any client.
 *
 * Its calls reject with an ApiError that names the member. Whole clients and `withDetails` do the same.
 */
export function withExactNumbers(client: CoreClient): CoreClient {
  const request: CoreClient["request"] = async (method, target, input = {}) => {
    let text = "";
    return client.request(method, target, {
      ...input,
      eachTry: async (send, signal) => {
        const response = await (input.eachTry?.(send, signal) ?? send());
        const read = response.text.bind(response);
        return Object.assign(response, { text: async () => (text = await read()) });
      },
      check: (body, response, url) => {
        const rounded = roundedIn(text);
        if (rounded === undefined) return input.check?.(body, response, url) !== false;
        const what = quote(rounded, scrubberFor(client, target, input));
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

/**
 * Finds a number in JSON that JavaScript does not hold: an integer that it prints with other digits, or a number beyond
 * 1.8e308 or so small that it becomes 0. Says which one: `id is rounded to 9007199254740992`.
 */
export function roundedIn(text = ""): string | undefined {
  // Few answers have so many digits outside of a string, or so large an exponent. Only those are looked through.
  if (!/(?<!["\d])\d{16}|\de[+-]?\d{3,}\s*([,\]}]|$)/i.test(text)) return undefined;
  let start = 0;
  let name = "";
  // With other characters in place of escapes, each quote begins or ends a string.
  for (const [index, part] of text.replace(/\\[^]/g, "__").split('"').entries()) {
    const end = start + part.length;
    if (index % 2) name = text.slice(start, end);
    start = end + 1;
    const found = index % 2 ? undefined : part.match(/-?\d[-+.\de]*/gi)?.find(isRewritten);
    if (found === undefined) continue;
    // A string is the name of a member only if a colon follows.
    const what = /^\s*:/.test(part) ? `${parse(`"${name}"`) as string} is` : "An item is";
    return `${what} rounded to ${Number(found)}`;
  }
  return undefined;
}

/**
 * True for a number of JSON that is infinite in JavaScript, an integer that is printed with other digits, or a number
 * that becomes 0.
 */
function isRewritten(digits: string): boolean {
  const value = Number(digits);
  if (!value) return /^[-.0]*[1-9]/.test(digits);
  if (/e/i.test(digits) || Number.isSafeInteger(value)) return !Number.isFinite(value);
  return !(value % 1) && `${value}` !== digits.replace(/\.0*$/, "");
}
