import type { RequestOptions } from "../core/options.js";

/** How an answer is read. */
export interface Reading {
  /** A body that is sent as it is, and not as JSON. */
  readonly payload?: RequestInit["body"] | undefined;
  /** Is told of each answer. */
  readonly see?: ((response: Response) => void) | undefined;
}

/**
 * Makes a call, and gives its answer by the content type: JSON parsed, other text as text, anything else
 * as a blob; undefined if it is empty.
 *
 * @param call makes the call with options that see each answer
 */
export async function withAnswer(
  options: RequestOptions | undefined,
  call: (options: RequestOptions) => Promise<unknown>,
  { payload, see }: Reading,
): Promise<unknown> {
  let other: unknown;
  const json = await call({
    ...options,
    eachTry: async (send) => {
      const once = (more?: RequestInit): Promise<Response> =>
        send(payload ? { body: payload, ...more } : more);
      const response = await (options?.eachTry?.(once) ?? once());
      other = undefined;
      see?.(response);
      const type = response.headers.get("content-type") ?? "";
      // A server that names no type sends JSON or nothing.
      if (!response.ok || !type || /[/+]json\b/i.test(type)) return response;
      other = await (/^text\//i.test(type) ? response.text() : response.blob());
      return new Response(null, response);
    },
  });
  return other ?? json;
}
