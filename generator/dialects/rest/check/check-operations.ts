import { printPath } from "../../../core/paths.js";
import { groupBy } from "../../../core/group-by.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Candidate } from "../page/candidate.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { ResolvedScope } from "../resolve/resolved-scope.js";

/** Reports contradictions between the paths, rows, titles and samples of operations, and repeated operations. */
export function checkOperations({ scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const one of scopes) {
    checkPlaces(one, diagnostics);
    checkRequestText(one.scope.request.candidate, diagnostics);
    checkAnswer(one, diagnostics);
  }
  checkDuplicates(scopes, diagnostics);
  checkTitles(scopes, diagnostics);
}

function checkPlaces(
  { operation, lists, scope }: ResolvedScope,
  diagnostics: RestDiagnostics,
): void {
  const inPath = new Set(
    operation.path.value.parts.flatMap((part) =>
      typeof part === "string" ? [] : [part.parameter],
    ),
  );
  // A name with a row for the path may also be the name of a body member.
  for (const { name, in: place } of operation.parameters)
    if (place.value === "path" && place.rule === "stated") inPath.delete(name);
  for (const { name, in: place, span } of operation.parameters) {
    if (place.rule !== "stated" || place.value === "path" || !inPath.has(name)) continue;
    diagnostics.report("wrong-place", span, {
      name,
      stated: place.value,
      path: printPath(operation.path.value),
    });
  }
  const words = lists.flatMap(({ list }) =>
    list.members.flatMap(({ place }) => place?.map(({ text }) => text.trim().toLowerCase()) ?? []),
  );
  if (words.includes("body") && words.includes("form")) {
    const { page } = scope.title;
    const { range } = scope.request.candidate;
    diagnostics.report("mixed-bodies", page.source.span(range.start, range.end), {
      operation: operation.id,
    });
  }
  for (const { list } of lists) {
    for (const member of list.members) {
      const text = list.page.slice(member.nameRange).trim();
      if (/^:[a-z_]/i.test(text) && !inPath.has(member.name)) {
        const span = list.page.source.span(member.nameRange.start, member.nameRange.end);
        diagnostics.report("odd-cell", span, {
          text,
          reason: "the path has no parameter of this name; correct the name or the path",
        });
      }
      if (/\[\]\[\]$/.test(text)) {
        const span = list.page.source.span(member.nameRange.start, member.nameRange.end);
        const reason = "the name means an array of arrays; write `[]` once";
        diagnostics.report("odd-cell", span, { text, reason });
      }
    }
  }
}

function checkRequestText(
  { section, range, where }: Candidate,
  diagnostics: RestDiagnostics,
): void {
  if (where === "tag" || where === "table") return;
  const text = section.page.slice(range);
  if (/^[`\s]*[A-Z]+ {2,}\S/.test(text)) {
    diagnostics.report("odd-request", section.page.source.span(range.start, range.end), {
      reason: "two blanks",
    });
  }
}

/**
 * Reports a POST operation whose sample response is a list of one item, although nothing says that it
 * returns a list.
 */
function checkAnswer({ operation, samples }: ResolvedScope, diagnostics: RestDiagnostics): void {
  const [sample] = samples.answers;
  if (
    operation.method.value !== "POST" ||
    sample?.node?.kind !== "array" ||
    sample.node.items.length !== 1
  )
    return;
  if (/\b(?:list|array|bulk|batch|multiple|search|all)\b/i.test(operation.title.value)) return;
  if (operation.returns?.rule === "stated") return;
  diagnostics.report("answer-is-list", sample.span, { operation: operation.id });
}

function checkDuplicates(scopes: readonly ResolvedScope[], diagnostics: RestDiagnostics): void {
  const alike = groupBy(scopes, ({ operation }) => operation.id.replace(/\{[^{}]*\}/g, "{}"));
  for (const same of alike.values()) {
    const [first, ...others] = same;
    if (first === undefined) continue;
    for (const { operation, scope } of others) {
      if (scope.request.candidate.where === "table") continue;
      const { span } = first.operation.path;
      const isItem = same.some((one) => one.scope.request.candidate.where === "item");
      diagnostics.report(
        "duplicate-operation",
        operation.path.span,
        { operation: operation.id, file: span.file, line: span.start.line, isItem },
        [{ span, message: "The first description" }],
      );
    }
  }
}

/** Reports a title that fits the path of another operation better, as happens when a section is copied. */
function checkTitles(scopes: readonly ResolvedScope[], diagnostics: RestDiagnostics): void {
  for (const [title, same] of groupBy(scopes, ({ operation }) => operation.title.value)) {
    const ids = new Set(same.map(({ operation }) => operation.id));
    if (title === "" || ids.size !== 2 || same.length !== 2) continue;
    const [a, b] = same.toSorted((x, y) => fit(y) - fit(x));
    if (a === undefined || b === undefined || a.scope.title === b.scope.title || fit(a) <= fit(b))
      continue;
    const related = [
      { span: a.operation.title.span, message: `The title of \`${a.operation.id}\`` },
    ];
    diagnostics.report(
      "copied-title",
      b.operation.title.span,
      { title, other: a.operation.id },
      related,
    );
  }
}

/** Returns the number of words of more than three letters that the title and the path share. */
function fit({ operation }: ResolvedScope): number {
  const path = printPath(operation.path.value).toLowerCase();
  const words = operation.title.value
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3);
  return words.filter((word) => path.includes(word.replace(/s$/, ""))).length;
}
