import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import type { PageLink } from "../../../markdown/links.js";
import { readBodyValue } from "./body-type.js";
import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import { inferred } from "../rules.js";
import { scalarNames, scalarType } from "../scalars.js";
import { linkTarget, relativeTarget } from "./link-target.js";
import { resolveLink, type LinkedField } from "./resolve-link.js";
import type { Scope } from "./scope.js";
import type { TableRow } from "./tree.js";
import { parseTypeExpression, typeRefText, type TypeExpression } from "./type-expression.js";

const json: TypeRef = { kind: "scalar", name: "json" };
const containers: readonly string[] = ["array", "map", "reference"];

/**
 * Returns the type of a row's field: the type in its cell, or, if the cell is blank, the type that the curl body shows.
 */
export function resolveType(scope: Scope, line: TableRow): Fact<TypeRef> {
  const { type, name } = line.row;
  if (type === undefined) return typeOfSamples(scope, line);
  const expression = parseTypeExpression(type.value);
  const cell = { field: name.value, span: type.span, container: "none" } as const;
  const fact = expression && fromExpression(scope, expression, cell);
  if (fact !== undefined) return fact;
  reportUnknown(scope, type);
  return inferred(json, type.span, "rancher/unreadable-type");
}

/** Returns the type that the first curl body shows for a field with a blank cell. */
function typeOfSamples(scope: Scope, { row, table }: TableRow): Fact<TypeRef> {
  const { value: field, span } = row.name;
  const [sample] = scope.tree.samples.of(scope.type, field);
  if (sample !== undefined) {
    const { type } = readBodyValue(sample.value, undefined);
    checkReferences(scope, type, sample.value.span);
    // A blank type cell is a fault except in the tables of actions.
    if (table !== "input") scope.report("blank-type", span, { field, read: typeRefText(type) });
    return inferred(type, span, "rancher/body-literal", [sample.value.span]);
  }
  // A body that could not be read might have shown the type, so the blank cell is not reported.
  if (table !== "input" || !scope.tree.hasUnreadable) {
    scope.report("blank-type", span, { field, read: "json" });
  }
  return inferred(json, span, "rancher/blank-type");
}

/** Reports a text that is not a type, with the known name that is nearest to the name in it. */
function reportUnknown(scope: Scope, { value: type, span }: Located<string>): void {
  const container = /^([\w-]+)\[/.exec(type)?.[1];
  const isContainer = container === undefined || containers.includes(container);
  const name = isContainer ? (/([\w-]+)\]*$/.exec(type.slice(-100))?.[1] ?? type) : container;
  const known = isContainer ? [...scalarNames, ...scope.tree.typeIds] : containers;
  scope.report("unknown-type", span, { type, name, known });
}

/** The context of a type expression: its field, its place, and the brackets around it. */
interface TypeCell {
  readonly field: string;
  readonly span: Span;
  readonly container: LinkedField["container"];
}

/** Converts a type expression to a fact. Undefined for a name that is neither a scalar nor a type. */
function fromExpression(
  scope: Scope,
  expression: TypeExpression,
  cell: TypeCell,
): Fact<TypeRef> | undefined {
  const { span } = cell;
  switch (expression.kind) {
    case "scalar":
      return stated(scalarType(expression.name), span);
    case "reference": {
      const type: TypeRef = { kind: "id", type: expression.of };
      checkReferences(scope, type, span);
      return stated(type, span);
    }
    case "named":
      return scope.tree.hasType(expression.name)
        ? stated({ kind: "named", type: expression.name }, span)
        : undefined;
    case "array":
    case "map": {
      const inner = fromExpression(scope, expression.of, { ...cell, container: expression.kind });
      if (inner === undefined) return undefined;
      const value: TypeRef =
        expression.kind === "array"
          ? { kind: "array", items: inner.value }
          : { kind: "map", values: inner.value };
      return { ...inner, value };
    }
    case "link": {
      const target = checkLink(scope, expression.link, span);
      if (target === undefined) return inferred(json, span, "rancher/unreadable-type");
      const { field, container } = cell;
      const linked = { type: scope.type, field, target, container };
      const { type, rule, evidence } = resolveLink(linked, scope.tree);
      return inferred(type, span, rule, evidence);
    }
  }
}

/** Reports a reference to a type without a page: `reference[autor]`. */
function checkReferences(scope: Scope, type: TypeRef, span: Span): void {
  if (type.kind === "array") checkReferences(scope, type.items, span);
  if (type.kind === "map") checkReferences(scope, type.values, span);
  if (type.kind !== "id" || scope.tree.hasType(type.type)) return;
  scope.report("missing-link-page", span, { target: type.type, known: scope.tree.typeIds });
}

/** Returns the type that a link leads to, and reports faults of the link. */
export function checkLink(scope: Scope, { text, url }: PageLink, span: Span): string | undefined {
  const { tree } = scope;
  const target = linkTarget(url, span.file);
  if (target === undefined) {
    scope.report("invalid-link", span, { url });
    return undefined;
  }
  const path = relativeTarget(url, span.file);
  const known = tree.typeIds;
  if (!tree.hasType(target)) scope.report("missing-link-page", span, { target, known });
  else if (path !== undefined && path !== tree.pathOf(target)) {
    scope.report("missing-link-page", span, { target: url, known: [] });
  } else if (text.toLowerCase() !== target.toLowerCase()) {
    scope.report("link-text-mismatch", span, { text, target });
  }
  return target;
}
