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
      const names = namesOf(one.node).filter((name) => !known.has(name));
      if (names.length === 0) continue;
      const related = [{ span: first.span, message: "The sample that is read" }];
      diagnostics.report("answers-differ", one.span, { names, operation: operation.id }, related);
    }
  }
}

function namesOf(node: JsonNode): readonly string[] {
  const root = firstObject(node);
  return root?.kind === "object" ? root.members.map(({ name }) => name) : [];
}
