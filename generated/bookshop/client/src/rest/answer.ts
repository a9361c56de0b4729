import type { RequestOptions } from "../core/options.js";

/**
 * Makes a call, and gives its answer by the content type: JSON parsed, other text as text, anything else
 * as a blob; undefined if it is empty.
 *
 * @param call makes the call with options that see each answer
 * @param payload a body that is sent as it is, and not as JSON
 */
export async function withAnswer(
  options: RequestOptions | undefined,
  call: (options: RequestOptions) => Promise<unknown>,
  payload?: RequestInit["body"],
): Promise<unknown> {
  let other: unknown;
  const json = await call({
    ...options,
    eachTry: async (send) => {
      const once = (more?: RequestInit): Promise<Response> =>
        send(payload === undefined ? more : { body: payload, ...more });
      const response = await (options?.eachTry?.(once) ?? once());
      other = undefined;
      const type = response.headers.get("content-type") ?? "";
      // A server that names no type sends JSON or nothing.
      if (!response.ok || type === "" || /[/+]json\b/i.test(type)) return response;
      other = /^text\//i.test(type) ? await response.text() : await response.blob();
      const { status, headers } = response;
      return new Response(null, { status: status === 205 ? 204 : status, headers });
    },
  });
  return other ?? json;
}
