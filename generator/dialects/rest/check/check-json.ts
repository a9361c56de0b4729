import type { Span } from "../../../diagnostics/diagnostic.js";
import type { CodeBlock } from "../../../markdown/block.js";
import {
  readLenientJson,
  type JsonMember,
  type JsonNode,
  type Repair,
} from "../../../markdown/lenient-json.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { readSample } from "../resolve/read-sample.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { openFence } from "./open-fence.js";

/** Reports code blocks whose JSON is unreadable or had to be repaired, repeated names, and invalid times. */
export function checkJson({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const page of tree.pages) {
    for (const section of page.sections)
      for (const placed of section.blocks) checkBlock(placed, page, diagnostics);
  }
}

function checkBlock(placed: Placed, page: Page, diagnostics: RestDiagnostics): void {
  const { block } = placed;
  // `checkFences` reports an open fence.
  if (block.kind !== "code" || openFence(block, page) !== undefined) return;
  const span = page.source.span(block.start, block.end);
  const reportRepair = ({ kind, at }: { readonly kind: Repair; readonly at: number }): void => {
    const line = page.source.point(block.content.start + at).line - span.start.line;
    const isAside = kind === "comment" || kind === "ellipsis";
    diagnostics.report(isAside ? "commented-json" : "repaired-json", span, { repair: kind, line });
  };
  const text = page.slice(block.content);
  const start = text.trimStart()[0];
  const isJson =
    /^json/.test(block.lang) || (block.lang === "" && (start === "{" || start === "["));
  if (!isJson) {
    const isScript = /^(?:js|javascript)$/.test(block.lang) && /^[{[]/.test(start ?? "");
    const repairs = isScript ? (readLenientJson(text)?.repairs ?? []) : [];
    const comment = repairs.find(({ kind }) => kind === "comment");
    // In JavaScript, names without quotes are no fault, but the text of a comment is lost there, too.
    if (comment === undefined) checkMessage(placed, block, diagnostics);
    else reportRepair(comment);
    return;
  }
  if (text.trim() === "") {
    diagnostics.report("unreadable-json", span, { reason: "nothing" });
    return;
  }
  const found = readLenientJson(text.replace(/^[ \t]*>/gm, (mark) => " ".repeat(mark.length)));
  if (found === undefined) {
    if (isUnread(placed, block, text))
      diagnostics.report("unreadable-json", span, { reason: "text that is no JSON" });
    return;
  }
  // A repeated name is reported below, at its own place.
  const repairs = found.repairs.filter(({ kind }) => kind !== "duplicate name");
  const first = repairs.find(({ kind }) => kind !== "comment" && kind !== "ellipsis") ?? repairs[0];
  if (first !== undefined) reportRepair(first);
  visitMembers(found.node, (members) => {
    checkMembers(
      members,
      (start, end) => {
        return page.source.span(block.content.start + start, block.content.start + end);
      },
      diagnostics,
    );
  });
}

/**
 * True for a text to report as no JSON. False for comments, requests, commands, URLs and HTTP messages, which need not
 * be JSON.
 */
function isUnread(placed: Placed, block: CodeBlock, text: string): boolean {
  const bare = text.replace(/^(?:\s*(?:\/\/|#)[^\n]*(?:\n|$))+/, "").trimStart();
  if (bare === "" || /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|curl|https?:)\b/.test(bare))
    return false;
  const sample = readSample(placed, block);
  return sample?.json === undefined && sample?.status === undefined;
}

/** Reports the body of an HTTP message if it is no JSON, has a comma for a colon, or has a second value. */
function checkMessage(placed: Placed, block: CodeBlock, diagnostics: RestDiagnostics): void {
  const sample = readSample(placed, block);
  if (sample === undefined || sample.base === block.content.start) return;
  const { page } = placed.section;
  const { span, json, base } = sample;
  const body = page.slice({ start: base, end: block.content.end });
  if (json === undefined && /^\s*[[{]\s*["'}\]{[]/.test(body)) {
    diagnostics.report("unreadable-json", span, { reason: "text that is no JSON" });
    return;
  }
  const told: readonly Repair[] = ["second document", "comma for a colon"];
  const repair = json?.repairs.find(({ kind }) => told.includes(kind));
  if (repair === undefined) return;
  const line = page.source.point(repair.at).line - span.start.line;
  diagnostics.report("repaired-json", span, { repair: repair.kind, line });
}

/** Reports invalid times, and names that occur twice in one object. */
function checkMembers(
  members: readonly JsonMember[],
  spanOf: (start: number, end: number) => Span,
  diagnostics: RestDiagnostics,
): void {
  const seen = new Map<string, Span>();
  for (const { name, at, value } of members) {
    const span = spanOf(at, at + name.length);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, span);
    else {
      const related = [{ span: first, message: `The first \`${name}\`` }];
      diagnostics.report("duplicate-member", span, { name, line: first.start.line }, related);
    }
    if (value.kind !== "value" || typeof value.value !== "string") continue;
    // `2020-01-31:12:00` looks like a date with a time, but has `:` in place of `T`.
    if (!/^\d{4}-\d\d-\d\d:\d\d/.test(value.value)) continue;
    diagnostics.report("odd-value", spanOf(value.at, value.at + value.value.length), {
      name,
      value: value.value,
      reason: "write a time such as `2020-01-31T12:00:00Z`",
    });
  }
}

/** Calls `visit` for the members of each object of a sample. */
function visitMembers(node: JsonNode, visit: (members: readonly JsonMember[]) => void): void {
  if (node.kind === "array") for (const item of node.items) visitMembers(item, visit);
  if (node.kind !== "object") return;
  visit(node.members);
  for (const { value } of node.members) visitMembers(value, visit);
}
