import type { RequestInput } from "../core/transport.js";

/**
 * False for a whole answer to a request for a range of bytes, if the range is another part of the whole. Servers and
 * proxies may ignore `range`. With `if-range`, a whole answer says that the file has changed, so it passes. So does a
 * whole answer of unknown length from the first byte on.
 */
export function isInRange(
  { headers: given }: RequestInput,
  { status, headers }: Response,
): boolean {
  const sent = new Headers(given);
  const [found, first, last = ""] = /^bytes=(\d*)-(\d*)$/.exec(sent.get("range") ?? "") ?? [];
  const isWhole = status === 200 && !headers.has("content-range");
  if (found === undefined || !isWhole || sent.has("if-range")) return true;
  const length = Number(headers.get("content-length") ?? NaN);
  // `bytes=-5` asks for the last five bytes.
  if (first === "") return length <= Number(last);
  return Number(first) === 0 && (last === "" || !(length > Number(last) + 1));
}
