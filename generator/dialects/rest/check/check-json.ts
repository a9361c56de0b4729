import { readLenientJson, type JsonNode } from "../../../markdown/lenient-json.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Reports JSON that had to be mended, at its fence, and values that no reader takes for what they are. */
export function checkJson({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const page of tree.pages) {
    for (const section of page.sections)
      for (const placed of section.blocks) checkBlock(placed, page, diagnostics);
  }
}

function checkBlock({ block }: Placed, page: Page, diagnostics: RestDiagnostics): void {
  if (block.kind !== "code") return;
  const text = page.slice(block.content);
  const start = text.trimStart()[0];
  const isJson =
    /^json/.test(block.lang) ||
    (block.lang === "" && block.isFenced && (start === "{" || start === "["));
  if (!isJson) return;
  const span = page.source.span(block.start, block.end);
  if (text.trim() === "") {
    diagnostics.report("unreadable-json", span, { reason: "nothing" });
    return;
  }
  const found = readLenientJson(text.replace(/^[ \t]*>/gm, (mark) => " ".repeat(mark.length)));
  if (found === undefined) {
    if (/^\s*[{[]/.test(text)) diagnostics.report("unreadable-json", span, { reason: "text" });
    return;
  }
  const first =
    found.repairs.find(({ kind }) => kind !== "comment" && kind !== "ellipsis") ?? found.repairs[0];
  if (first !== undefined) {
    const line = page.source.point(block.content.start + first.at).line - span.start.line;
    const isAside = first.kind === "comment" || first.kind === "ellipsis";
    diagnostics.report(isAside ? "commented-json" : "repaired-json", span, {
      repair: first.kind,
      line,
    });
  }
  const odd = findOddDate(found.node, "");
  if (odd !== undefined) {
    diagnostics.report("odd-value", span, {
      ...odd,
      reason: "expected a time such as `2020-01-31T12:00:00Z`",
    });
  }
}

/** A text that begins as a time and is none. */
function findOddDate(
  node: JsonNode,
  name: string,
): { readonly name: string; readonly value: string } | undefined {
  switch (node.kind) {
    case "object":
      for (const member of node.members) {
        const found = findOddDate(member.value, member.name);
        if (found !== undefined) return found;
      }
      return undefined;
    case "array":
      for (const item of node.items) {
        const found = findOddDate(item, name);
        if (found !== undefined) return found;
      }
      return undefined;
    case "value":
      if (typeof node.value !== "string" || !/^\d{4}-\d\d-\d\d:\d\d/.test(node.value))
        return undefined;
      return { name, value: node.value };
    case "other":
      return undefined;
  }
}
