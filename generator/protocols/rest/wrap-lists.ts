import type { Api, Field, Operation, Payload, Response } from "../../core/api.js";
import { inferred, type Fact } from "../../core/fact.js";
import { isError } from "../../core/status.js";
import type { RestOptions } from "./options.js";

/**
 * Wraps the list that a `GET` answers in an object, if `paging.items` of the configuration names the member for it. An
 * answer with a sample stays as it is, because the sample shows the real answer.
 */
export function wrapLists(api: Api, { paging }: Pick<RestOptions, "paging">): Api {
  const member = paging?.items;
  if (member === undefined) return api;
  const operations = api.operations.map((operation): Operation => {
    const { method, role, responses } = operation;
    const hasSample = responses.some((one) => !isError(one) && one.sample !== undefined);
    if (method.value !== "GET" || role.value !== "list" || hasSample) return operation;
    return { ...operation, responses: responses.map((one) => wrap(one, member)) };
  });
  return { ...api, operations };
}

function wrap(response: Response, member: string): Response {
  const { payload } = response;
  if (payload?.value.type.kind !== "array" || isError(response)) return response;
  const { value, span, evidence } = payload;
  const infer = <T>(of: T): Fact<T> => inferred(of, span, "rest/paging-option", evidence);
  const field: Field = { name: member, type: infer(value.type), span };
  const object: Payload = { ...value, type: { kind: "object", fields: [field], isOpen: true } };
  return { ...response, payload: infer(object) };
}
