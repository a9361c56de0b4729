import { printPath } from "../../../core/paths.js";
import { plainText } from "../../../markdown/inline.js";
import type { Request } from "../page/request.js";
import { codeSpan } from "../print/escape.js";
import type { Change } from "./change.js";

/**
 * Turns a request that is a whole block into a paragraph of code, or moves a request out of a heading into its own
 * line. Undefined if the request stays as it is.
 */
export function formatRequest(request: Request): Change | undefined {
  const { candidate, method } = request;
  if (candidate.method === undefined) return undefined;
  const code = codeSpan(`${method} ${printPath(candidate.route.path)}`);
  return candidate.where === "heading" ? splitHeading(request, code) : replaceBlock(request, code);
}

function replaceBlock({ candidate }: Request, code: string): Change | undefined {
  const { placed, section } = candidate;
  if (placed === undefined || placed.containers.length > 0) return undefined;
  const { block } = placed;
  if (block.kind !== "paragraph" && block.kind !== "code") return undefined;
  const { page } = section;
  const old = page.slice(block).trimEnd();
  const shown = block.kind === "code" ? page.slice(block.content) : plainText(page.inline(block));
  // A host may be stated nowhere else, and other text in the block has to stay.
  const isAlone = /^\s*(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+\/\S*(?:\s+HTTP\/[\d.]+)?\s*$/;
  if (!isAlone.test(shown) || old === code || old.includes("://")) return undefined;
  // Tags, shortcodes, comments and links would be lost.
  if (
    /[<>]\w|\{[{%]|<!--|\]\(/.test(old) ||
    page.slice({ start: block.start - 1, end: block.start }).trim()
  )
    return undefined;
  const edits = [{ start: block.start, end: block.start + old.length, text: code }];
  return { page, what: "the request", edits };
}

/** Splits a heading such as ``## List books `GET /books` `` into a heading and a paragraph. */
function splitHeading({ candidate, title }: Request, code: string): Change | undefined {
  const { heading, page } = title;
  const words = candidate.title?.trim() ?? "";
  if (heading === undefined || words === "" || candidate.section !== title) return undefined;
  const old = page.slice(heading).trimEnd();
  const raw = page.slice(heading.text);
  const parts = /^(.*?)[\s%|:–—[(`*-]+(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+\S+$/.exec(raw);
  const kept = parts?.[1] ?? "";
  const isOne = /^#{1,6}[ \t][^\n]*$/.test(old) && !/:\/\/|[<{][%<]|<\w/.test(raw);
  if (!isOne || kept !== words) return undefined;
  const text = `${"#".repeat(heading.depth)} ${kept}\n\n${code}`;
  return {
    page,
    what: "the heading",
    edits: [{ start: heading.start, end: heading.start + old.length, text }],
  };
}
