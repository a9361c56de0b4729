import type { Api } from "../../core/api.js";
import type { Target } from "../../plan/plan.js";
import type { Wire } from "../../plan/protocol.js";
import { serve } from "./serve.js";
import type { RestView } from "./view.js";

/** Describes what is sent and answered: the whole documented API, with the parts that no package can have. */
export function describe(api: Api, target: Target): Wire {
  return describeView(api, serve(api, target)[0]);
}

/** Describes an API like `describe`, with names that are decided already. */
export function describeView(api: Api, view: RestView): Wire {
  const methods = view.groups.flatMap((group) => group.methods);
  return {
    api,
    operationNames: new Map(
      methods.map(({ operation, group, name }) => [operation.id, `${group}.${name}`]),
    ),
  };
}
