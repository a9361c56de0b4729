import type { Api } from "../../core/api.js";
import type { Target } from "../../plan/plan.js";
import type { Wire } from "../../plan/protocol.js";
import { serve } from "./serve.js";
import type { RestView } from "./view.js";

/** Of plain HTTP, all that the docs tell is on the wire, also what no package can have. */
export function describe(api: Api, target: Target): Wire {
  return describeView(api, serve(api, target)[0]);
}

/** The same for an API whose names are decided. */
export function describeView(api: Api, view: RestView): Wire {
  const methods = view.groups.flatMap((group) => group.methods);
  return {
    api,
    operationNames: new Map(
      methods.map(({ operation, group, name }) => [operation.id, `${group}.${name}`]),
    ),
  };
}
