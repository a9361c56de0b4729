import type { Api } from "../../core/api.js";
import type { CodeNames } from "../../plan/code-names.js";
import type { Target } from "../../plan/plan.js";
import { typeName } from "../../plan/names.js";
import { operationOf, viewApi } from "./view.js";

/** Returns the generated names of methods and models. */
export function nameCode(api: Api, target: Target): CodeNames {
  const { resources, types } = viewApi(api, target);
  const methods = resources.flatMap(({ type, property: group, operations, actions }) => [
    ...operations.flatMap((role) => {
      const id = operationOf(type, role)?.id;
      return id === undefined ? [] : [[id, { group, method: role }] as const];
    }),
    ...actions.map(({ action, method }) => [action.id, { group, method }] as const),
  ]);
  return {
    methods: new Map(methods),
    models: new Map(types.map(({ id }) => [id, typeName(id)])),
  };
}
