import type { Api } from "../../core/api.js";
import type { CodeNames } from "../../plan/code-names.js";
import type { Target } from "../../plan/plan.js";
import { modelName } from "./model-name.js";
import { serve } from "./serve.js";

/** Returns the names of methods and models in the packages, keyed by the ids of operations and types. */
export function nameCode(api: Api, target: Target): CodeNames {
  const [{ groups, types }] = serve(api, target);
  const methods = groups.flatMap(({ name: group, methods }) =>
    methods.map(({ operation, name }) => [operation.id, { group, method: name }] as const),
  );
  const models = [...types.values()].filter(({ kind }) => kind !== "alias");
  return {
    methods: new Map(methods),
    models: new Map(models.map(({ id }) => [id, modelName(id)])),
  };
}
