import type { CodeBlock } from "../../../markdown/block.js";
import type { Placed } from "../../../markdown/page.js";

/** Matches a request line at the start of a block. */
const request = /^\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+\S+[^\n]*\n/;

/** Matches the end of a request in front of a status alone on its line, which a blank line sets off: `200`. */
const beforeStatus =
  /\n[ \t]*\n[ \t]*(?=(?:20[0-46]|30[1-478]|4\d\d|50[0-4])[ \t]*(?:\n\s*[[{]|\s*$))/;

/**
 * Matches the line between a request and its answer in one block: a status line such as `HTTP/1.1 200 OK` or `Response
 * code: 200`, or a label such as `Response body:` above JSON or a status line.
 */
const between =
  /\n[ \t]*(?:(?=(?:HTTP\/\d(?:\.\d)?|(?:status|(?:response|status|HTTP) code):)[ \t]+[1-5]\d\d\b)|(?:[-#=*>]+[ \t]*)?(?:response|answer|result|output)(?:[ \t]+body)?[ \t]*:?[ \t]*\n(?=\s*(?:[[{]|HTTP\/\d)))/i;

/**
 * Divides a block of code that has a request and its answer: `POST /books`, headers, a body, `Response body:` and JSON.
 * The second part has the label `Response`. Returns other blocks as they are.
 */
export function withAnswer(placed: Placed): readonly Placed[] {
  const { block, section } = placed;
  if (block.kind !== "code") return [placed];
  const text = section.page.slice(block.content);
  const found = request.test(text) ? (between.exec(text) ?? beforeStatus.exec(text)) : null;
  if (found === null) return [placed];
  const at = block.content.start + found.index;
  const from = at + found[0].length;
  const sent: CodeBlock = { ...block, content: { ...block.content, end: at } };
  const content = { start: from, end: block.content.end };
  const answer: CodeBlock = { ...block, lang: "json", meta: "", start: from, content };
  const label = { text: "Response", isStrong: true, start: at, end: from };
  return [
    { ...placed, block: sent },
    { ...placed, block: answer, label: { ...label, above: placed.label }, lead: undefined },
  ];
}
