import { ApiError } from "../core/errors.js";
import type { RequestInput } from "../core/transport.js";
import { single, type Opener } from "./call.js";
import { raw } from "./raw.js";

/**
 * Calls a route like `raw`. If the docs say that the answer is bytes, any answer is a Blob, also an empty one. If they say
 * that it is text, any answer is a string, read in the charset of its content type; default: UTF-8.
 *
 * @throws ApiError for text with bytes that its charset does not have, or with an unknown charset
 */
export const typed: Opener = async (client, route, input) => {
  const kind = route[1]?.raw;
  if (kind === undefined || kind === true) return raw(client, route, input);
  let answer: Blob | string = "";
  let bytes = new ArrayBuffer(0);
  const eachTry: RequestInput["eachTry"] = async (send, signal) => {
    const response = await (input.options?.eachTry?.(send, signal) ?? send());
    if (!response.ok) return response;
    answer = await response.blob();
    if (kind === "text") bytes = await answer.arrayBuffer();
    return new Response(null, response);
  };
  const check: RequestInput["check"] = (_, { status, headers }) => {
    if (kind !== "text") return true;
    const [, charset] = /charset="?([^\s";]+)/i.exec(headers.get("content-type") ?? "") ?? [];
    try {
      answer = new TextDecoder(charset, { fatal: true }).decode(bytes);
      return true;
    } catch {
      const [method = ""] = route[0].split(" ");
      // The charset is not quoted, because clients of single groups quote nothing of the server.
      const reason = "the text of the answer does not have the charset of its content type";
      throw new ApiError(`${method} ${client.url}: ${reason}`, { method, url: client.url, status });
    }
  };
  await single(client, route, { ...input, check, options: { ...input.options, eachTry } });
  return answer;
};
