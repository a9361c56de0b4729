import type { RootContent, Yaml } from "mdast";

import type { Located, Result } from "../../../diagnostics/diagnostic.js";
import { makeBlockParser, type BlockParser } from "../../../source/parse-blocks.js";
import { parseMarkdown } from "../../../source/parse-markdown.js";
import { overlapsAny, type SourceFile } from "../../../source/source.js";
import { checkText } from "../../../markdown/check-text.js";
import { readComments } from "../../../markdown/comments.js";
import { readFrontMatter } from "../../../markdown/front-matter.js";
import { MarkdownReader } from "../../../markdown/reader.js";
import { catalog } from "../catalog.js";
import type { RancherReader } from "./rancher-reader.js";
import { rangeOf, splitSections } from "../../../markdown/sections.js";
import { reportUnread } from "../../../markdown/unread.js";
import type { Page } from "./page.js";
import { routeSections } from "./headings.js";
import { idOfPath, pageKind } from "./page-kind.js";
import { readIndex } from "./read-index.js";
import { readSections } from "./read-sections.js";

/**
 * Reads a page: its front matter, its heading and its sections. Pass the same `parse` for all pages of a tree, so that
 * blocks that they share are parsed once.
 */
export function readPage(file: SourceFile, parse = makeBlockParser()): Result<Page> {
  const reader = new MarkdownReader(file.path, file.text.replace(/^\uFEFF/, ""), catalog);
  const parsed = checkText(reader) ? parseNodes(reader, parse) : undefined;
  const page = readContent(reader, parsed);
  reportUnread(reader, withRows(reader, parsed ?? []));
  return reader.finish({ ...page, claims: reader.claims });
}

/**
 * Returns the nodes of a page. Shared blocks have no table rows, so a page with a table that no rule read is parsed
 * again.
 */
function withRows(reader: RancherReader, nodes: readonly RootContent[]): readonly RootContent[] {
  const read = reader.readRanges();
  const isUnread = nodes.some((node) => {
    if (node.type !== "table") return false;
    return !overlapsAny(read, rangeOf(node));
  });
  return isUnread ? parseMarkdown(reader.text).children : nodes;
}

function readContent(reader: RancherReader, parsed: readonly RootContent[] | undefined): Page {
  const nodes = parsed ?? [];
  const yaml = nodes.find((node): node is Yaml => node.type === "yaml");
  const { title, isBroken } = readFrontMatter(reader, yaml);
  const sections = splitSections(reader, nodes);
  const id = { value: idOfPath(reader.path), span: title?.span ?? reader.span(0, 0) };
  const kind = pageKind(reader.path, title?.value, sections);
  const disabled = readComments(reader, nodes);
  const page = { ...emptyPage(reader, id), kind: kind ?? "type", disabled };
  if (parsed === undefined)
    return { ...page, isReadable: false, isKindGuessed: kind === undefined };
  if (page.kind === "prose") {
    reader.pass({ start: 0, end: reader.text.length });
    return page;
  }
  if (page.kind === "index") return { ...page, entries: readIndex(reader, sections) };
  if (kind !== undefined) return readSections(reader, page, sections);
  const guess = sections.some(({ name }) => routeSections.includes(name)) ? "resource" : "type";
  if (!isBroken) reader.report("missing-title", id.span, { id: id.value });
  return readSections(reader, { ...page, kind: guess, isKindGuessed: true }, sections);
}

function emptyPage(reader: RancherReader, id: Located<string>): Page {
  return {
    path: reader.path,
    kind: "type",
    isReadable: true,
    isKindGuessed: false,
    id,
    heading: undefined,
    description: undefined,
    tables: [],
    operations: [],
    actions: [],
    entries: [],
    disabled: [],
    claims: [],
  };
}

/** Parses a page. If it nests too deep for the call stack, that is a fault of the page, and is reported. */
function parseNodes(reader: RancherReader, parse: BlockParser): readonly RootContent[] | undefined {
  try {
    return parse(reader);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = "it nests too deep";
    const whole = reader.span(0, reader.text.length);
    reader.report("unreadable-page", reader.span(0, 0), { reason }, whole);
    return undefined;
  }
}
