import type { RequestInput } from "../core/transport.js";
import { single, type Opener } from "./call.js";

/**
 * Calls a route whose answer the docs show neither as an object nor as a list. It is read by its content type: JSON is
 * parsed, other text is a string, and anything else is a blob. An empty answer is undefined.
 */
export const raw: Opener = async (client, route, input) => {
  let other: unknown;
  const eachTry: RequestInput["eachTry"] = async (send) => {
    const response = await (input.options?.eachTry?.(send) ?? send());
    // Without the header, it is the text `null`.
    const type = response.headers.get("content-type") as string;
    // A server that names no type sends JSON or nothing. HTML is of something before the API, and no answer.
    const isJson = !route[1]?.raw || /^(null)?$|html\b|[/+]json\b/i.test(type);
    if (!response.ok || isJson) return response;
    other = await (/^text\//i.test(type) ? response.text() : response.blob());
    return new Response(null, response);
  };
  const json = await single(client, route, { ...input, options: { ...input.options, eachTry } });
  return other ?? json;
};
