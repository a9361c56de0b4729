import { inferred } from "../../../core/fact.js";
import type { Tree } from "../read-tree.js";
import type { ResolvedScope } from "./resolved-scope.js";

/**
 * Copies the answer's type to operations that refer to another one: `Same as above`, `Functions the same as [X]`.
 * An operation with a stated type keeps it.
 */
export function shareReturns(
  scopes: readonly ResolvedScope[],
  tree: Tree,
): readonly ResolvedScope[] {
  const done: ResolvedScope[] = [];
  for (const one of scopes) {
    const other =
      one.operation.returns?.rule === "stated"
        ? undefined
        : findTwin(one, scopes, done.at(-1), tree);
    const { returns } = other?.operation ?? {};
    if (other === undefined || returns === undefined || returns.rule === "rest/sample-shape") {
      done.push(one);
      continue;
    }
    const same = inferred(returns.value, one.operation.path.span, "rest/same-as", [
      other.operation.path.span,
    ]);
    done.push({ ...one, operation: { ...one.operation, returns: same } });
  }
  return done;
}

function findTwin(
  { scope }: ResolvedScope,
  scopes: readonly ResolvedScope[],
  last: ResolvedScope | undefined,
  tree: Tree,
): ResolvedScope | undefined {
  for (const { block, section } of scope.blocks) {
    if (block.kind !== "paragraph" || section !== scope.title) continue;
    const pieces = section.page.inline(block);
    const at = pieces.findIndex(({ text }) => /\b(?:same as|identical to)\b/i.test(text));
    if (at === -1) continue;
    if (/\bsame as above\b/i.test(pieces[at]?.text ?? "")) return last;
    const href = pieces.slice(at + 1).find(({ kind }) => kind === "link")?.href;
    const target = href === undefined ? undefined : tree.links.resolve(href, section.page);
    if (target?.kind === "section")
      return scopes.find((other) => other.scope.title === target.section);
  }
  return undefined;
}
