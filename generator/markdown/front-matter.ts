import type { Yaml } from "mdast";
import { parseDocument } from "yaml";

import type { Located } from "../diagnostics/diagnostic.js";
import { rangeOf } from "./sections.js";
import type { MarkdownReader } from "./reader.js";

/** The result of reading the front matter: its title, and whether it could be read. */
export interface FrontMatter {
  readonly title: Located<string> | undefined;
  /** True if the front matter is too long or is not valid YAML. A diagnostic was reported. */
  readonly isBroken: boolean;
}

/** The longest front matter that is read, in UTF-16 units. The longest one found on a published page has about 2100. */
const longest = 10_000;

/** Reads the YAML front matter at the top of a page. */
export function readFrontMatter(reader: MarkdownReader, node: Yaml | undefined): FrontMatter {
  if (node === undefined) return { title: undefined, isBroken: false };
  const range = rangeOf(node);
  const whole = reader.span(range.start, range.end);
  if (node.value.length > longest) {
    const reason = `it has more than ${longest} characters`;
    const fence = reader.span(range.start, range.start + "---".length);
    reader.report("unreadable-front-matter", fence, { reason }, whole);
    return { title: undefined, isBroken: true };
  }
  // The first line is the fence `---`. The YAML begins after the first `\n`, which ends both LF and CRLF line breaks.
  const offset = reader.text.indexOf("\n", range.start) + 1;
  const document = parseDocument(node.value, { keepSourceTokens: false, logLevel: "silent" });
  for (const error of document.errors) {
    const reason = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
    const [start, end] = error.pos;
    const span = reader.span(offset + start, offset + end);
    reader.report("unreadable-front-matter", span, { reason }, whole);
  }
  if (document.errors.length > 0) return { title: undefined, isBroken: true };
  // All keys except `title` are for the site generator.
  reader.pass(range);
  const title = locate(reader, offset, document.get("title", true));
  if (title !== undefined) reader.use(title.span);
  return { title, isBroken: false };
}

function locate(
  reader: MarkdownReader,
  offset: number,
  node: unknown,
): Located<string> | undefined {
  if (typeof node !== "object" || node === null || !("value" in node) || !("range" in node)) return;
  const { value, range } = node;
  if (typeof value !== "string" || !Array.isArray(range)) return;
  return { value, span: reader.span(offset + Number(range[0]), offset + Number(range[1])) };
}
