import type { RestDiagnostics } from "../diagnostics.js";
import { roleOf } from "../resolve/block-role.js";
import { isOfCodes } from "../page/code-table.js";
import { isName } from "../page/member.js";
import { findAnswerReferences } from "../resolve/refer-answers.js";
import { findReferences } from "../resolve/share-parameters.js";
import { usualHeader } from "../page/read-header-lines.js";
import type { Scope } from "../resolve/scopes.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/**
 * Reports references to parameters or an answer that lead to nothing, parameters that a sentence names and no row
 * describes, statuses in a form that is unusual for the tree, tables that are read as nothing, and partial pages
 * (`_name.md`) that no page includes.
 */
export function checkText(
  { scopes, tree, resolver, reading }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  const keys = new Set(reading.security.flatMap(({ name }) => name ?? []));
  let marked = 0;
  for (const { scope } of scopes) {
    for (const { block, section } of scope.blocks) {
      if (block.kind === "paragraph" && /^\W*Status:\s*\d{3}/i.test(section.page.slice(block)))
        marked++;
    }
  }
  for (const one of scopes) {
    const { scope, operation } = one;
    const hasBody = operation.parameters.some(({ in: place }) => place.value === "body");
    for (const { other, span } of findReferences(one, scopes, tree))
      if (other === undefined && !hasBody && operation.sends === undefined)
        diagnostics.report("unknown-reference", span, {
          operation: operation.id,
          what: "parameters",
          other: "",
        });
    const hasAnswer = operation.returns !== undefined;
    for (const { other, span, status } of findAnswerReferences(one, scopes, tree)) {
      if (hasAnswer || (status ?? 0) >= 400) continue;
      const args = { operation: operation.id, what: "answer", other: other?.operation.id ?? "" };
      diagnostics.report("unknown-reference", span, args);
    }
    const known = new Set(operation.parameters.map(({ name }) => name));
    checkHeaders({ scope, known, keys }, diagnostics);
    if (known.size === 0) continue;
    for (const { block, section } of scope.blocks) {
      if (block.kind !== "paragraph") continue;
      const text = section.page.slice(block);
      const span = section.page.source.span(block.start, block.end);
      const bare = /^\s*`(\d{3})`\s*$/.exec(text)?.[1];
      if (bare !== undefined && marked > 10)
        diagnostics.report("odd-status", span, { text: bare, usual: `Status: ${bare}` });
      const either =
        /\bEither\s+((?:`[\w.]+`(?:,\s*|\s+or\s+|\s+and\s+)?)+)\s+(?:must|has to|is required|should)/i.exec(
          text,
        );
      if (either === null) continue;
      const names = [...(either[1] ?? "").matchAll(/`([\w.]+)`/g)].map((match) => match[1] ?? "");
      const unknown = names.filter((name) => !known.has(name));
      if (unknown.length > 0 && unknown.length < names.length)
        diagnostics.report("parameter-without-row", span, { names: unknown });
    }
  }
  checkForeignTables({ scopes, tree, resolver }, diagnostics);
  for (const path of tree.unlisted) {
    const point = { line: 1, column: 1, offset: 0 };
    diagnostics.report("unlisted-page", { file: path, start: point, end: point }, { page: path });
  }
}

/**
 * Reports headers and query parameters that a list item names and nothing else describes: ``Pass the `X-Name` request
 * header``.
 */
function checkHeaders(
  { scope, known, keys }: { scope: Scope; known: ReadonlySet<string>; keys: ReadonlySet<string> },
  diagnostics: RestDiagnostics,
): void {
  for (const { block, section, containers } of scope.blocks) {
    const { page } = section;
    if (block.kind !== "paragraph" || !containers.includes("item")) continue;
    if (!/\b(?:headers?|query)\b/.test(page.slice(block))) continue;
    const pieces = page.inline(block);
    for (const [index, { kind, text, start, end }] of pieces.entries()) {
      const isHeader = kind === "code" && /^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z\d]*)+$/.test(text);
      const after = pieces[index + 1]?.text ?? "";
      const isTold = isHeader && /^\s+(?:\w+\s+)?header\b/.test(after);
      const isQuery = kind === "code" && /^\s+(?:URL\s+)?query\s+(?:string\s+)?param/i.test(after);
      if (
        !(isTold || (isQuery && isName(text))) ||
        known.has(text) ||
        keys.has(text) ||
        usualHeader.test(text)
      )
        continue;
      diagnostics.report("parameter-without-row", page.source.span(start, end), { names: [text] });
    }
  }
}

/** Reports tables below their own heading that are read neither as a type nor as parameters. */
function checkForeignTables(
  { scopes, tree, resolver }: Pick<ResolvedTree, "scopes" | "tree" | "resolver">,
  diagnostics: RestDiagnostics,
): void {
  for (const { scope, lists } of scopes) {
    for (const placed of scope.blocks) {
      const { block, section } = placed;
      if (block.kind !== "table" || resolver.registry.byBlock.has(placed)) continue;
      if (lists.some(({ placed: own, list }) => own === placed || list.valuesBlock === block))
        continue;
      // Codes are reported as an unread block.
      if (isOfCodes(block, section.page)) continue;
      if (roleOf(placed, scope.title, tree.headings).role !== "entity") continue;
      const span = section.page.source.span(block.start, block.end);
      diagnostics.report("table-of-nothing", span, { heading: section.title });
    }
  }
}
