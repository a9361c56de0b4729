import { ApiError } from "../core/errors.js";
import { parse } from "../core/exchange.js";
import { tellsError } from "../core/told-error.js";
import type { RequestInput } from "../core/transport.js";
import { single, type Opener } from "./call.js";
import { isFailure, isMessage } from "./failure.js";
import { raw } from "./raw.js";

/**
 * Calls a route like `raw`. If the docs say that the answer is bytes, any answer is a Blob, also an empty one. If they
 * say that it is text, any answer is a string, read in the charset of its content type; default: UTF-8.
 *
 * An answer without a `content-disposition` is refused if it is an error in JSON, or a page of a proxy: HTML where the
 * docs tell of another content type. A read that was only accepted (202) is refused, because the bytes are not ready.
 *
 * @throws ApiError for text with bytes that its charset does not have, or with an unknown charset
 */
export const typed: Opener = async (client, route, input) => {
  const { raw: kind, failure, page } = route[1] ?? {};
  if (kind === undefined || kind === true) return raw(client, route, input);
  let answer: Blob | string = "";
  let bytes = new ArrayBuffer(0);
  let isRefused = false;
  const eachTry: RequestInput["eachTry"] = async (send, signal) => {
    const response = await (input.options?.eachTry?.(send, signal) ?? send());
    if (!response.ok) return response;
    answer = await response.blob();
    if (kind === "text") bytes = await answer.arrayBuffer();
    // A server names the files that it sends.
    const type = response.headers.has("content-disposition")
      ? ""
      : response.headers.get("content-type");
    if (/[/+]json\b/i.test(type ?? "") && answer.size < 2 ** 20) {
      const body = parse(await answer.text());
      isRefused =
        /^application\/problem\+/i.test(type ?? "") ||
        tellsError(body) ||
        isFailure(body, failure) ||
        isMessage(body);
    } else {
      isRefused = !page && answer.size > 0 && /\/x?html\b/i.test(type ?? "");
    }
    isRefused ||= response.status === 202 && /^GET/.test(route[0]);
    // The error shows the text. A new `Response` could refuse the headers or the status of the answer, as in `raw`.
    const shown = isRefused ? await answer.text() : "";
    return Object.assign(response, { text: () => Promise.resolve(shown) });
  };
  const check: RequestInput["check"] = (_, { status, headers }) => {
    if (kind !== "text" || isRefused) return !isRefused;
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
