import type { Api, Operation } from "../../core/api.js";
import { inferred } from "../../core/fact.js";
import type { Statement, Topic } from "../../core/topics.js";
import type { Target } from "../../plan/plan.js";
import { restOptions } from "./options.js";
import { methodNameRule } from "./method-names.js";
import type { Paging } from "./paging.js";
import { serve } from "./serve.js";
import { givenName } from "./view.js";

/** Lists for each operation the name of its client method and how its list is paged, with the rules that decided. */
export function explain(api: Api, target: Target): readonly Topic[] {
  const [view] = serve(api, target);
  const { names } = restOptions(target);
  return view.groups.flatMap(({ methods }) =>
    methods.map(({ operation, group, name, paging }): Topic => {
      const given = operation.group ?? group;
      const span = operation.title?.span ?? operation.path.span;
      const isGiven = givenName(operation, names) !== undefined;
      const rule = isGiven
        ? "rest/given-name"
        : (`rest/${methodNameRule(operation, name, given)}` as const);
      const method: Statement = {
        about: "method of the client",
        value: `${group}.${name}`,
        fact: inferred(name, span, rule, [operation.path.span]),
      };
      const isTold = paging !== undefined && isPagingTold(paging, operation, target);
      const pages: readonly Statement[] =
        paging === undefined
          ? []
          : [
              {
                about: "next page",
                value: isTold
                  ? wayOf(paging)
                  : "not documented; the client follows a link to it if an answer has one",
                fact: inferred(paging, span, isTold ? "rest/paging" : "rest/no-paging"),
              },
            ];
      return {
        name: operation.id,
        kind: "operation",
        summary: "",
        notes: undefined,
        statements: [method, ...pages],
        line: "",
        members: [],
      };
    }),
  );
}

function wayOf({ kind, parameter }: Paging): string {
  return parameter === undefined ? kind : `${kind}, by \`${parameter}\``;
}

/**
 * True if a parameter, a member of the answer, the configuration or the header `Link` of an answer says where the next
 * page is.
 */
function isPagingTold(paging: Paging, { responses }: Operation, target: Target): boolean {
  const isLinked = responses.some(({ headers }) =>
    headers?.some(({ name }) => name.toLowerCase() === "link"),
  );
  const isShown = paging.parameter !== undefined || paging.next !== undefined;
  return isShown || restOptions(target).paging !== undefined || isLinked;
}
