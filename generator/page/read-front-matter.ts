import type { Yaml } from "mdast";
import { parseDocument } from "yaml";

import { Diagnostics, type Located, type Result } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/source.js";

/** What the reader uses of a page's front matter; other keys belong to the site, not to the API. */
export interface FrontMatter {
  readonly title: Located<string> | undefined;
  /** True if there is front matter that is no YAML. */
  readonly isBroken: boolean;
}

/** The longest front matter that is read; one of the pages has 700 characters. */
const longest = 10_000;

/** Reads the YAML at the top of a page. */
export function readFrontMatter(source: Source, node: Yaml | undefined): Result<FrontMatter> {
  const diagnostics = new Diagnostics();
  if (node === undefined) return diagnostics.finish({ title: undefined, isBroken: false });
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.value.length > longest) {
    const reason = `it has more than ${longest} characters`;
    const span = source.span(from, from + "---".length);
    diagnostics.report("unreadable-front-matter", span, { reason }, source.span(from, to));
    return diagnostics.finish({ title: undefined, isBroken: true });
  }
  // The first line is the fence; the YAML begins behind it, whatever ends a line here.
  const offset = source.text.indexOf("\n", node.position?.start.offset ?? 0) + 1;
  const document = parseDocument(node.value, { keepSourceTokens: false, logLevel: "silent" });
  for (const error of document.errors) {
    const reason = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
    const [start, end] = error.pos;
    const span = source.span(offset + start, offset + end);
    diagnostics.report("unreadable-front-matter", span, { reason }, source.span(from, to));
  }
  if (document.errors.length > 0) return diagnostics.finish({ title: undefined, isBroken: true });
  // Every key but the title belongs to the site.
  source.pass(from, to);
  const title = locate(source, offset, document.get("title", true));
  if (title !== undefined) source.use(title.span.start.offset, title.span.end.offset);
  return diagnostics.finish({ title, isBroken: false });
}

function locate(source: Source, offset: number, node: unknown): Located<string> | undefined {
  if (typeof node !== "object" || node === null || !("value" in node) || !("range" in node)) return;
  const { value, range } = node;
  if (typeof value !== "string" || !Array.isArray(range)) return;
  return { value, span: source.span(offset + Number(range[0]), offset + Number(range[1])) };
}
