import { pathSegments, printPath } from "../../../core/paths.js";
import { groupBy } from "../../../core/group-by.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Candidate } from "../page/candidate.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { ResolvedScope } from "../resolve/resolved-scope.js";

/** Reports what paths, rows and titles of operations say against each other. */
export function checkOperations({ scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const one of scopes) {
    checkPathRows(one, scopes, diagnostics);
    checkPlaces(one, diagnostics);
    checkRequestText(one.scope.request.candidate, diagnostics);
    checkAnswer(one, diagnostics);
  }
  checkDuplicates(scopes, diagnostics);
  checkTitles(scopes, diagnostics);
  checkSegments(scopes, diagnostics);
}

/** Path parameters that no row lists, where a page lists those of others. */
function checkPathRows(
  one: ResolvedScope,
  scopes: readonly ResolvedScope[],
  diagnostics: RestDiagnostics,
): void {
  const { operation, scope, lists } = one;
  const { page } = scope.title;
  const rows = lists
    .filter(({ role }) => role.role !== "response")
    .flatMap(({ list }) => list.members);
  const missing = operation.parameters.filter(({ in: place }) => place.rule === "rest/placeholder");
  const usual = rows.length > 0 ? listsOnPage(scopes, page) : listsEverywhere(scopes);
  if (missing.length === 0 || !usual) return;
  for (const { name, span } of missing) {
    if (
      operation.path.value.parts.some(
        (part) => typeof part !== "string" && part.parameter === name && name.includes("."),
      )
    )
      continue;
    diagnostics.report("path-parameter-without-row", span, { name, operation: operation.id });
  }
  const known = new Set(
    operation.parameters
      .filter(({ in: place }) => place.rule === "rest/placeholder")
      .map(({ name }) => name),
  );
  const stray = operation.parameters.filter(
    (row) =>
      /_?id$/.test(row.name) &&
      row.in.rule.startsWith("rest/method") &&
      row.required?.value === true,
  );
  const [first] = [...known];
  for (const row of stray) {
    if (first !== undefined)
      diagnostics.report("row-without-path-parameter", row.span, {
        name: row.name,
        missing: first,
      });
  }
}

type Scopes = readonly ResolvedScope[];

const hasPathRow = ({ operation }: ResolvedScope): boolean =>
  operation.parameters.some((row) => row.in.value === "path" && row.in.rule !== "rest/placeholder");

function listsOnPage(scopes: Scopes, page: ResolvedScope["scope"]["title"]["page"]): boolean {
  return scopes.some((other) => other.scope.title.page === page && hasPathRow(other));
}

/** Whether nearly all operations of a tree list the parameters of their paths. */
function listsEverywhere(scopes: Scopes): boolean {
  const open = scopes.filter(({ operation }) =>
    operation.path.value.parts.some((part) => typeof part !== "string"),
  );
  return open.length > 5 && open.filter(hasPathRow).length * 10 > open.length * 8;
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
          reason: "the colon is the mark of a path parameter",
        });
      }
      if (/\[\]\[\]$/.test(text)) {
        const span = list.page.source.span(member.nameRange.start, member.nameRange.end);
        diagnostics.report("odd-cell", span, { text, reason: "the name says an array of arrays" });
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

/** A request that makes one thing and answers with a list of it. */
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
  for (const [id, same] of groupBy(scopes, ({ operation }) =>
    operation.id.replace(/\{[^{}]*\}/g, "{}"),
  )) {
    const [first, ...others] = same;
    if (first === undefined) continue;
    for (const { operation, scope } of others) {
      if (scope.request.candidate.where === "table") continue;
      const { file, start } = first.operation.path.span;
      diagnostics.report("duplicate-operation", operation.path.span, {
        operation: id,
        file,
        line: start.line,
      });
    }
  }
}

/** A title that another operation with another path has, too, as when a section was copied. */
function checkTitles(scopes: readonly ResolvedScope[], diagnostics: RestDiagnostics): void {
  for (const [title, same] of groupBy(scopes, ({ operation }) => operation.title.value)) {
    const ids = new Set(same.map(({ operation }) => operation.id));
    if (title === "" || ids.size !== 2 || same.length !== 2) continue;
    const [a, b] = same.toSorted((x, y) => fit(y) - fit(x));
    if (a === undefined || b === undefined || a.scope.title === b.scope.title || fit(a) <= fit(b))
      continue;
    diagnostics.report("copied-title", b.operation.title.span, { title, other: a.operation.id });
  }
}

/** How many words of a title are in the path. */
function fit({ operation }: ResolvedScope): number {
  const path = printPath(operation.path.value).toLowerCase();
  const words = operation.title.value
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3);
  return words.filter((word) => path.includes(word.replace(/s$/, ""))).length;
}

/** A segment that is rare and differs by a letter, a blank or a hyphen from one that is usual there. */
function checkSegments(scopes: readonly ResolvedScope[], diagnostics: RestDiagnostics): void {
  const counts = new Map<string, number>();
  const literals = (one: ResolvedScope): readonly string[] =>
    pathSegments(one.operation.path.value).flatMap((parts) =>
      parts.length === 1 && typeof parts[0] === "string" ? [parts[0]] : [],
    );
  for (const one of scopes)
    for (const segment of new Set(literals(one)))
      counts.set(segment, (counts.get(segment) ?? 0) + 1);
  const bare = (text: string): string => text.toLowerCase().replace(/[-_]/g, "");
  const variants = groupBy(counts.keys(), (segment) => bare(segment).replace(/(?:es|s)$/, ""));
  for (const one of scopes) {
    for (const segment of literals(one)) {
      const own = counts.get(segment) ?? 0;
      const usual = variants
        .get(bare(segment).replace(/(?:es|s)$/, ""))
        ?.find((other) => (counts.get(other) ?? 0) >= own * 3);
      if (usual === undefined || usual === segment || own > 2 || isSingle(one, segment)) continue;
      diagnostics.report("odd-segment", one.operation.path.span, { segment, usual });
    }
  }
}

/** A last segment in the singular names one thing of the account: `/user` beside `/users`. */
function isSingle({ operation }: ResolvedScope, segment: string): boolean {
  const segments = pathSegments(operation.path.value);
  const at = segments.findIndex((parts) => parts[0] === segment);
  const next = segments[at + 1]?.[0];
  return next === undefined || typeof next === "string";
}
