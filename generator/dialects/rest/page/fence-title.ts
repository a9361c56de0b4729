import type { Block } from "../../../markdown/block.js";
import type { HeadingReader } from "./heading-words.js";

/**
 * Returns the title after the language of a fence, if it names a request, an answer or an error: `json
 * title="Response"`, `json Request`.
 */
export function fenceTitle(block: Block, headings: HeadingReader): string | undefined {
  if (block.kind !== "code") return undefined;
  const stated = /\b(?:title|label|name|caption)=(["'])([^"']+)\1/i.exec(block.meta)?.[2];
  // VitePress puts the title into square brackets: `json [Response]`.
  const title = stated ?? /^[\w+.-]+\s+\[?([\p{L}\p{N}][^={}[\]]{0,60})\]?$/u.exec(block.meta)?.[1];
  if (title === undefined) return undefined;
  const { isWhole, words } = headings.read(title);
  const namesPart = words.has("request") || words.has("response") || words.has("errors");
  return isWhole && namesPart ? title : undefined;
}
