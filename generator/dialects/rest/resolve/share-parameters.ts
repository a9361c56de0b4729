import { inferred } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Placed } from "../../../markdown/page.js";
import * as further from "../languages/sentences.js";
import type { RestParameter } from "../model.js";
import type { Tree } from "../read-tree.js";
import { placeOf } from "./block-role.js";
import type { ResolvedScope } from "./resolved-scope.js";
import { takesBody } from "./takes-body.js";

/** A text that says that an operation takes the parameters of another one. */
export interface Reference {
  readonly span: Span;
  /** Undefined if the text names no operation of the tree. */
  readonly other: ResolvedScope | undefined;
  /** The place that the heading or label above names. Undefined: the parameters of all places. */
  readonly place: RestParameter["in"]["value"] | undefined;
}

/** Matches ``the same fields as``, in some languages. */
const sameParameters = new RegExp(
  `\\b(?:same|identical)\\s+(?:\\w+\\s+)?(?:fields|param(?:eter)?s|attributes|members|properties|arguments|options|body|payload)\\b|${further.sameParameters}`,
  "i",
);

/** Adds to operations the parameters of the operations that their texts refer to: `The same fields as for [X](#x)`. */
export function shareParameters(
  scopes: readonly ResolvedScope[],
  tree: Tree,
): readonly ResolvedScope[] {
  return scopes.map((one) => {
    const added = findReferences(one, scopes, tree).flatMap((reference) => copied(one, reference));
    if (added.length === 0) return one;
    const { operation } = one;
    const parameters = [...operation.parameters, ...added];
    return { ...one, operation: { ...operation, parameters } };
  });
}

/** Finds the texts of an operation that refer to the parameters of another operation. */
export function findReferences(
  { scope }: ResolvedScope,
  scopes: readonly ResolvedScope[],
  tree: Tree,
): readonly Reference[] {
  return scope.blocks.flatMap((placed): readonly Reference[] => {
    const { block, section, label } = placed;
    const { page } = section;
    if (block.kind !== "paragraph" || !sameParameters.test(page.slice(block))) return [];
    const heading = section === scope.title ? "" : section.title;
    const place = placeOf(tree.headings.read(label?.text ?? heading));
    return [
      {
        span: page.source.span(block.start, block.end),
        other: findOther(placed, scopes, tree),
        place,
      },
    ];
  });
}

/** Returns the operation that a paragraph links to, or names as `POST /books`. */
function findOther(
  { block, section: { page } }: Placed,
  scopes: readonly ResolvedScope[],
  tree: Tree,
): ResolvedScope | undefined {
  for (const { kind, text, href } of page.inline(block)) {
    const target = href === undefined ? undefined : tree.links.resolve(href, page);
    const found = scopes.find(({ scope, operation }) =>
      target?.kind === "section"
        ? scope.title === target.section
        : kind === "code" && operation.id === text,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the parameters of the other operation that this one lacks. Those of the path are left out. */
function copied(
  { operation }: ResolvedScope,
  { other, place, span }: Reference,
): readonly RestParameter[] {
  const own = new Set(operation.parameters.map(({ name }) => name));
  const all = other?.operation.id === operation.id ? [] : (other?.operation.parameters ?? []);
  return all
    .filter(({ name, in: { value } }) => {
      if (value === "path" || own.has(name)) return false;
      if (value === "body" && !takesBody(operation.method.value)) return false;
      return place === undefined || place === value;
    })
    .map((one) => ({ ...one, in: inferred(one.in.value, span, "rest/same-as", [one.in.span]) }));
}
