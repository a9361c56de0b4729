import { pathParameters, pathSegments, printPath } from "../../../core/paths.js";
import type { RelatedSpan, Span } from "../../../diagnostics/diagnostic.js";
import { groupBy } from "../../../core/group-by.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { RestParameter } from "../model.js";
import { printType } from "../print-type.js";
import { isOfResponse } from "../resolve/block-role.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { ResolvedScope } from "../resolve/resolved-scope.js";

type Scopes = readonly ResolvedScope[];

/** Reports contradictions between paths and rows, within one operation and between operations. */
export function checkPaths({ scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  checkRowsOfPaths(scopes, diagnostics);
  checkTypes(scopes, diagnostics);
  checkSegments(scopes, diagnostics);
}

/**
 * Reports path parameters without a row, and rows without a path parameter. The routes of one section share
 * the rows, so one route with the parameter is enough.
 */
function checkRowsOfPaths(scopes: Scopes, diagnostics: RestDiagnostics): void {
  for (const [, same] of groupBy(scopes, ({ scope }) => scope.title)) {
    const known = new Set(same.flatMap(({ operation }) => pathParameters(operation.path.value)));
    const stray = new Map<string, Stray>();
    const missing: { readonly name: string; readonly span: Span }[] = [];
    for (const one of same) {
      const open = withoutRow(one, scopes);
      for (const { name, span } of open) missing.push({ name, span });
      for (const row of strayRows(one)) {
        const key = `${row.span.file}:${row.span.start.offset}`;
        const { names = [] } = stray.get(key) ?? {};
        stray.set(key, { row, one, names: [...names, ...open.map(({ name }) => name)] });
      }
      // One parameter without a row and one row without a parameter are a misspelling, reported below.
      if (open.length === 1 && strayRows(one).length === 1 && same.length === 1) continue;
      for (const { name, span } of open)
        diagnostics.report("path-parameter-without-row", span, {
          name,
          operation: one.operation.id,
        });
    }
    for (const { row, one, names } of stray.values()) {
      const path = printPath(one.operation.path.value);
      if (names.length === 0) {
        if (row.in.rule === "stated" && !known.has(row.name))
          diagnostics.report("row-not-in-path", row.span, { name: row.name, path });
        continue;
      }
      const related = missing.map(({ name, span }): RelatedSpan => {
        return { span, message: `The path with \`${name}\`` };
      });
      const unnamed = [...new Set(names)];
      diagnostics.report(
        "row-without-path-parameter",
        row.span,
        { name: row.name, missing: unnamed },
        related,
      );
    }
  }
}

/** A row without a path parameter, with the path parameters of its section that have no row. */
interface Stray {
  readonly row: RestParameter;
  readonly one: ResolvedScope;
  readonly names: readonly string[];
}

/**
 * Returns the path parameters without a row. Empty unless rows for path parameters are usual: on the page if the
 * operation has rows, otherwise in all docs.
 */
function withoutRow(one: ResolvedScope, scopes: Scopes): readonly RestParameter[] {
  const { operation, scope, lists } = one;
  const rows = lists.filter(({ role }) => !isOfResponse(role)).flatMap(({ list }) => list.members);
  const isUsual = rows.length > 0 ? listsOnPage(scopes, scope.title.page) : listsEverywhere(scopes);
  if (!isUsual) return [];
  return operation.parameters.filter(
    ({ in: place, name }) => place.rule === "rest/placeholder" && !name.includes("."),
  );
}

/** Returns the rows that seem to be path parameters, by their place or name, but are not in the path. */
function strayRows({ operation }: ResolvedScope): readonly RestParameter[] {
  const known = new Set(pathParameters(operation.path.value));
  return operation.parameters.filter(
    (row) =>
      !known.has(row.name) &&
      (row.in.value === "path" ||
        (/_?id$/.test(row.name) &&
          row.in.rule.startsWith("rest/method") &&
          row.required?.value === true)),
  );
}

const hasPathRow = ({ operation }: ResolvedScope): boolean =>
  operation.parameters.some((row) => row.in.value === "path" && row.in.rule !== "rest/placeholder");

function listsOnPage(scopes: Scopes, page: ResolvedScope["scope"]["title"]["page"]): boolean {
  return scopes.some((other) => other.scope.title.page === page && hasPathRow(other));
}

/** True if more than five operations have path parameters, and more than 80 % of them have rows for these. */
function listsEverywhere(scopes: Scopes): boolean {
  const open = scopes.filter(({ operation }) =>
    operation.path.value.parts.some((part) => typeof part !== "string"),
  );
  return open.length > 5 && open.filter(hasPathRow).length * 10 > open.length * 8;
}

/** Reports a path parameter whose type differs from its type in other paths with the same beginning. */
function checkTypes(scopes: Scopes, diagnostics: RestDiagnostics): void {
  const uses = scopes.flatMap(({ operation }) =>
    operation.parameters.flatMap((row) => {
      if (row.type.rule !== "stated" || printType(row.type.value) === "unknown") return [];
      const [before, after] = printPath(operation.path.value).split(`{${row.name}}`);
      return after === undefined ? [] : [{ key: `${before ?? ""}{${row.name}}`, row, operation }];
    }),
  );
  for (const [, same] of groupBy(uses, ({ key }) => key)) {
    const byType = [...groupBy(same, ({ row }) => printType(row.type.value))].toSorted(
      ([, a], [, b]) => b.length - a.length,
    );
    const [first] = byType;
    if (first === undefined) continue;
    const [usual, most] = first;
    for (const [stated, few] of byType.slice(1)) {
      // A union that includes the usual type is not a contradiction.
      if (most.length < few.length * 2 || stated.split("|").includes(usual)) continue;
      for (const { row } of few) {
        const [other] = most;
        if (other === undefined) continue;
        diagnostics.report(
          "types-differ",
          row.span,
          { name: row.name, stated, other: other.operation.id, usual },
          [{ span: other.row.span, message: `\`${other.row.name}\` as \`${usual}\`` }],
        );
      }
    }
  }
}

/** Reports a rare segment that differs from a usual one only in case, plural, hyphens or underscores. */
function checkSegments(scopes: Scopes, diagnostics: RestDiagnostics): void {
  const counts = new Map<string, number>();
  const literals = (one: ResolvedScope): readonly string[] =>
    pathSegments(one.operation.path.value).flatMap((parts) =>
      parts.length === 1 && typeof parts[0] === "string" ? [parts[0]] : [],
    );
  for (const one of scopes)
    for (const segment of new Set(literals(one)))
      counts.set(segment, (counts.get(segment) ?? 0) + 1);
  const joined = (text: string): string => text.toLowerCase().replace(/[-_]/g, "");
  const stem = (text: string): string => joined(text).replace(/(?:es|s)$/, "");
  const variants = groupBy(counts.keys(), stem);
  for (const one of scopes) {
    for (const segment of literals(one)) {
      const own = counts.get(segment) ?? 0;
      const usual = variants.get(stem(segment))?.find((other) => {
        const count = counts.get(other) ?? 0;
        // `a-b` beside `a_b` is a slip even if both are rare. The first one then counts as the usual one.
        return count >= own * 3 || (other !== segment && count >= own && isJoint(other, segment));
      });
      if (usual === undefined || usual === segment || own > 2 || isSingle(one, segment)) continue;
      const where = scopes.find((other) => literals(other).includes(usual))?.operation.path.span;
      if (where === undefined) continue;
      const related = [{ span: where, message: `A path with \`${usual}\`` }];
      diagnostics.report("odd-segment", one.operation.path.span, { segment, usual }, related);
    }
  }
  function isJoint(other: string, segment: string): boolean {
    const keys = [...counts.keys()];
    return joined(other) === joined(segment) && keys.indexOf(other) < keys.indexOf(segment);
  }
}

/** True if no parameter follows a segment, because a singular then names a single thing: `/user` beside `/users`. */
function isSingle({ operation }: ResolvedScope, segment: string): boolean {
  const segments = pathSegments(operation.path.value);
  const at = segments.findIndex((parts) => parts[0] === segment);
  const next = segments[at + 1]?.[0];
  return /^\w+$/.test(segment) && (next === undefined || typeof next === "string");
}
