import type { RequestInput } from "../core/transport.js";
import { single, type Opener } from "./call.js";

/**
 * Calls a route whose answer has no documented type, or one that is neither an object nor a list. `typed` reads documented
 * bytes and text. The content type of the answer decides: JSON is parsed, `text/…` gives a string, and other types give a
 * Blob. An empty answer without a content type, or with that of JSON, gives undefined.
 */
export const raw: Opener = async (client, route, input) => {
  let other: unknown;
  const eachTry: RequestInput["eachTry"] = async (send, signal) => {
    // An earlier try may have had a text that was refused.
    other = undefined;
    const response = await (input.options?.eachTry?.(send, signal) ?? send());
    // Without the header, the pattern below gets the string `null`.
    const type = response.headers.get("content-type") as string;
    // Without a type, the answer is JSON or empty. HTML comes from a proxy, and fails when it is parsed as JSON.
    const isJson = !route[1]?.raw || /^(null)?$|html\b|[/+]json\b/i.test(type);
    if (!response.ok || isJson) return response;
    other = await (/^text\//i.test(type) ? response.text() : response.blob());
    // A new `Response` would refuse a name of a header or a text of the status that platforms read, such as `Server : old`.
    return Object.assign(response, { text: () => Promise.resolve("") });
  };
  const json = await single(client, route, { ...input, options: { ...input.options, eachTry } });
  return other ?? json;
};
