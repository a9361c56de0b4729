import type { RootContent, Yaml } from "mdast";

import { Diagnostics, type Result } from "../diagnostics/diagnostic.js";
import { parseMarkdown } from "../source/parse-markdown.js";
import { Source, type SourceFile } from "../source/source.js";
import { pageKind, typeName } from "./page-kind.js";
import type { Page } from "./page.js";
import { readComments } from "./read-comments.js";
import { readFrontMatter } from "./read-front-matter.js";
import { readIndex } from "./read-index.js";
import { readSections } from "./read-sections.js";
import { reportUnreadable } from "./read-text.js";
import { routeSections, splitSections } from "./section.js";

/** Reads one page: its front matter, its heading and the sections it is made of. */
export function readPage(file: SourceFile): Result<Page> {
  const diagnostics = new Diagnostics();
  const source = new Source(file.path, file.text.replace(/^\uFEFF/, ""));
  const parsed = reportUnreadable(source, diagnostics)
    ? parseNodes(source, diagnostics)
    : undefined;
  const nodes = parsed ?? [];
  const yaml = nodes.find((node): node is Yaml => node.type === "yaml");
  const { title, isBroken } = diagnostics.take(readFrontMatter(source, yaml));
  const disabled = parsed === undefined ? [] : readComments(source, nodes, diagnostics);
  const sections = splitSections(source, nodes);
  const id = { value: typeName(file.path), span: title?.span ?? source.span(0, 0) };
  const kind = pageKind(file.path, id.value, title, sections);
  const page: Page = {
    path: file.path,
    kind: kind ?? "type",
    isReadable: parsed !== undefined,
    isKindGuessed: kind === undefined,
    id,
    heading: undefined,
    description: undefined,
    tables: [],
    operations: [],
    actions: [],
    entries: [],
    disabled,
    claims: source.claims,
  };
  if (parsed === undefined) return diagnostics.finish(page);
  if (page.kind === "prose") {
    source.pass(0, source.text.length);
    return diagnostics.finish(page);
  }
  if (page.kind === "index") {
    const entries = diagnostics.take(readIndex(source, sections));
    return diagnostics.finish({ ...page, entries });
  }
  if (kind !== undefined) {
    return diagnostics.finish(readSections(source, page, sections, diagnostics));
  }
  const guess = sections.some(({ name }) => routeSections.includes(name)) ? "resource" : "type";
  if (!isBroken) diagnostics.report("missing-title", id.span, { id: id.value });
  return diagnostics.finish(readSections(source, { ...page, kind: guess }, sections, diagnostics));
}

/** Parses the page; one that nests deeper than a parser's stack is a fault of the page, not ours. */
function parseNodes(source: Source, diagnostics: Diagnostics): readonly RootContent[] | undefined {
  try {
    return parseMarkdown(source.text).children;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = "nesting beyond all bounds";
    const whole = source.span(0, source.text.length);
    diagnostics.report("unreadable-page", source.span(0, 0), { reason }, whole);
    return undefined;
  }
}
