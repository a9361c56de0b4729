import { groupBy } from "../../../core/group-by.js";
import type { JsonNode } from "../../../markdown/lenient-json.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { RestSample } from "../model.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { firstObject } from "./check-shapes.js";

/**
 * Reports further samples of an answer that only its first sample describes, if they have members that the first one
 * lacks. Nothing says whether these members are optional or the answer has two forms.
 */
export function checkAnswers({ scopes }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const owners = groupBy(
    scopes.flatMap(({ samples }) => samples.answers),
    ({ code }) => code,
  );
  for (const { operation, samples } of scopes) {
    const { sample: first, returns, answers, errors } = operation;
    if (first?.node === undefined || returns?.rule !== "rest/sample-shape") continue;
    const read = new Set<RestSample | undefined>([
      ...answers.map(({ sample }) => sample),
      ...errors.flatMap((one) => one.samples),
    ]);
    const known = new Set(namesOf(first.node));
    for (const one of samples.answers) {
      const isOfFirst = one.status === undefined || one.status === first.status;
      if (one === first || one.node === undefined || read.has(one) || !isOfFirst) continue;
      // Several requests of a section share their samples, and a further one may be of another request.
      if ((owners.get(one.code)?.length ?? 0) > 1) continue;
      const further = namesOf(one.node).filter((name) => !known.has(name));
      const names = outermost(further, known);
      if (names.length === 0) continue;
      const related = [{ span: first.span, message: "The sample that is read" }];
      diagnostics.report("answers-differ", one.span, { names, operation: operation.id }, related);
    }
  }
}

/** How deep the names of members are compared. */
const deepest = 4;

/**
 * Returns the names of the members of a sample, and of the objects in them: `user.name`. A name inside of an object
 * counts only if it is a word, because other names may be the keys of a map.
 */
function namesOf(node: JsonNode, path = "", depth = 0): readonly string[] {
  const root = firstObject(node);
  if (root?.kind !== "object" || depth > deepest) return [];
  return root.members
    .filter(({ name }) => depth === 0 || /^[a-z][A-Za-z_]*$/.test(name))
    .flatMap(({ name, value }) => {
      const whole = path === "" ? name : `${path}.${name}`;
      return [whole, ...namesOf(value, whole, depth + 1)];
    });
}

/** Leaves out a name such as `user.name`, unless the first sample shows members of `user`. */
function outermost(names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const isIn = (name: string): boolean => {
    const above = name.slice(0, Math.max(0, name.lastIndexOf(".")));
    return above !== "" && ![...known].some((one) => one.startsWith(`${above}.`));
  };
  return names.filter((name) => !isIn(name));
}
