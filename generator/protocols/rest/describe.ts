import type { Api, Operation, Parameter, Response, SecurityScheme } from "../../core/api.js";
import { inferred } from "../../core/fact.js";
import type { Target } from "../../plan/plan.js";
import type { Wire } from "../../plan/protocol.js";
import { serve } from "./serve.js";
import type { MethodView, RestView } from "./view.js";
import { wrapLists } from "./wrap-lists.js";

/** Describes requests and answers on the wire: the whole documented API, also the parts that packages leave out. */
export function describe(api: Api, target: Target): Wire {
  return describeView(api, serve(api, target)[0]);
}

/** Returns the authentication of the configuration, or else that of the docs. */
function securityOf(api: Api, { auth }: RestView["options"]): readonly SecurityScheme[] {
  const span = api.operations[0]?.span;
  if (auth === undefined || span === undefined) return api.security;
  if (auth.kind === "none") return [];
  const kind = inferred(auth.kind, span, "rest/auth-option");
  return [{ kind, ...("name" in auth && { name: auth.name }) }];
}

/** The rules of parameters that `pageAsTold` adds to the query of a list. */
const pagingRules: ReadonlySet<string> = new Set(["rest/paging-option", "rest/paging-of-all"]);

/** Returns the parameters for paging that a client sends, but the section of the operation does not have. */
function pagingOf({ operation: { span }, query }: MethodView): readonly Parameter[] {
  return query
    .filter(({ type }) => pagingRules.has(type.rule))
    .map(({ name, type, required, default: preset, options, notes }) => ({
      name,
      in: inferred("query", span, type.rule, type.evidence),
      type,
      ...(required && { required: inferred(required.value, span, type.rule) }),
      ...(preset && { default: preset }),
      ...(options && { options }),
      ...(notes && { notes }),
      span,
    }));
}

/** Statuses of success that HTTP defines without a body. */
const bodiless: ReadonlySet<Response["status"]["value"]> = new Set([204, 205, 304]);

/**
 * Splits an answer that has a body although its status has none, as after `Returns a book or 204`: servers send the body
 * with 200. Other answers are returned as they are.
 */
function splitEmpty(response: Response): readonly Response[] {
  const { status, payload } = response;
  if (payload === undefined || !bodiless.has(status.value)) return [response];
  const { type } = payload.value;
  if (type.kind === "scalar" && type.name === "null") return [response];
  const own = inferred(200, payload.span, "rest/status-of-body", [status.span]);
  return [{ ...response, status: own }, { status }];
}

/** Describes an API like `describe`, with names that are decided already. */
export function describeView(api: Api, view: RestView): Wire {
  const methods = view.groups.flatMap((group) => group.methods);
  const added = new Map(methods.map((method) => [method.operation.id, pagingOf(method)]));
  const operations = wrapLists(api, view.options).operations.map((operation): Operation => {
    const parameters = [...operation.parameters, ...(added.get(operation.id) ?? [])];
    return { ...operation, parameters, responses: operation.responses.flatMap(splitEmpty) };
  });
  return {
    api: { ...api, operations, security: securityOf(api, view.options) },
    operationNames: new Map(
      methods.map(({ operation, group, name }) => [operation.id, `${group}.${name}`]),
    ),
  };
}
