import type { Api } from "../../core/api.js";
import type { FirstProgram } from "../../plan/first-program.js";
import type { Target } from "../../plan/plan.js";
import { isInputOptional } from "./plan-operation-types.js";
import { callText } from "./plan-readme.js";
import { serve } from "./serve.js";
import type { MethodView } from "./view.js";

/**
 * Writes a program that calls the method with the least effort, such as a GET without arguments. If each method needs
 * `params`, the program prints the members of the client.
 */
export function firstProgram(api: Api, target: Target): FirstProgram {
  const [view] = serve(api, target);
  const all = view.groups.flatMap((group) => group.methods.map((method) => ({ group, method })));
  const [first] = all
    .filter(({ method }) => method.isServed && isInputOptional(method))
    .sort((a, b) => effort(a.method) - effort(b.method));
  if (first === undefined) return { calls: ["console.log(Object.keys(client));"] };
  return { calls: [`console.log(await client.${callText(first.group, first.method)});`] };
}

/** Estimates how much a user has to know to call a method. A GET is less effort than other methods. */
function effort({ operation, path, answer }: MethodView): number {
  const isRead = operation.method.value === "GET";
  const isList = operation.role.value === "list";
  return (
    (isRead ? 0 : 100) + path.length * 4 + (isList ? 0 : 2) + (answer.type === undefined ? 1 : 0)
  );
}
