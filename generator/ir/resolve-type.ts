import type { Diagnostics, Span } from "../diagnostics/diagnostic.js";
import type { FieldRow, TableKind } from "../page/page.js";
import { readBodyValue } from "./body-type.js";
import { inferred, stated } from "./fact.js";
import { scalarNames, type Fact, type TypeRef } from "./ir.js";
import { resolveLink, type LinkedField } from "./resolve-link.js";
import type { Tree } from "./tree.js";
import {
  linkTarget,
  parseTypeExpression,
  typeRefText,
  type TypeExpression,
} from "./type-expression.js";

/** The type of a row's field: what its cell says or, where that is blank, what the curl body shows. */
export function resolveType(
  owner: string,
  row: FieldRow,
  table: TableKind,
  tree: Tree,
  diagnostics: Diagnostics,
): Fact<TypeRef> {
  const json: TypeRef = { kind: "scalar", name: "json" };
  if (row.type === undefined) {
    const [sighting] = tree.sightings(owner, row.name.value);
    if (sighting !== undefined) {
      const { type } = readBodyValue(sighting.value, undefined);
      // Only the tables of actions leave types to their curl bodies.
      if (table !== "input") {
        const args = { field: row.name.value, read: typeRefText(type) };
        diagnostics.report("blank-type", row.name.span, args);
      }
      return inferred(type, row.name.span, "body-literal", [sighting.value.span]);
    }
    // A body that could not be read would have told.
    if (table !== "input" || !tree.hasUnreadable()) {
      diagnostics.report("blank-type", row.name.span, { field: row.name.value, read: "json" });
    }
    return inferred(json, row.name.span, "blank-type");
  }
  const { value: text, span } = row.type;
  const expression = parseTypeExpression(text);
  const context: Context = { owner, row, span, tree, diagnostics, container: "none" };
  const fact = expression && fromExpression(expression, context);
  if (fact !== undefined) return fact;
  const container = /^([\w-]+)\[/.exec(text)?.[1];
  const isContainer = container === undefined || containers.includes(container);
  const name = isContainer ? (/([\w-]+)\]*$/.exec(text.slice(-100))?.[1] ?? text) : container;
  const known = isContainer ? [...scalarNames, ...tree.typeIds()] : containers;
  diagnostics.report("unknown-type", span, { type: text, name, known });
  return inferred(json, span, "unreadable-type");
}

const containers: readonly string[] = ["array", "map", "reference"];

interface Context {
  readonly owner: string;
  readonly row: FieldRow;
  readonly span: Span;
  readonly tree: Tree;
  readonly diagnostics: Diagnostics;
  readonly container: LinkedField["container"];
}

/** Undefined for a name that is neither scalar nor type. */
function fromExpression(expression: TypeExpression, context: Context): Fact<TypeRef> | undefined {
  const { span, tree, diagnostics, owner, row, container } = context;
  switch (expression.kind) {
    case "scalar":
      return stated({ kind: "scalar", name: expression.name }, span);
    case "reference":
      return stated({ kind: "reference", type: expression.of }, span);
    case "named":
      return tree.hasType(expression.name)
        ? stated({ kind: "embedded", type: expression.name }, span)
        : undefined;
    case "array":
    case "map": {
      const inner = fromExpression(expression.of, { ...context, container: expression.kind });
      if (inner === undefined) return undefined;
      const value: TypeRef =
        expression.kind === "array"
          ? { kind: "array", items: inner.value }
          : { kind: "map", values: inner.value };
      return { ...inner, value };
    }
    case "link": {
      const target = checkLink(expression.link, span, tree, diagnostics);
      if (target === undefined)
        return inferred({ kind: "scalar", name: "json" }, span, "unreadable-type");
      const linked = { type: owner, field: row.name.value, target, container };
      const { type, rule, evidence } = resolveLink(linked, tree);
      return inferred(type, span, rule, evidence);
    }
  }
}

/** The type a link leads to, with everything that is wrong about the link reported. */
export function checkLink(
  link: { readonly text: string; readonly url: string },
  span: Span,
  tree: Tree,
  diagnostics: Diagnostics,
): string | undefined {
  const target = linkTarget(link.url);
  if (target === undefined) {
    diagnostics.report("invalid-link", span, { url: link.url });
    return undefined;
  }
  if (!tree.hasType(target)) {
    diagnostics.report("missing-link-page", span, { target, known: tree.typeIds() });
  } else if (link.text.toLowerCase() !== target.toLowerCase()) {
    diagnostics.report("link-text-mismatch", span, { text: link.text, target });
  }
  return target;
}
