import type { Field } from "../../core/api.js";
import { flatName } from "./nested-parameters.js";
import { inputForm } from "./plan-operation-types.js";
import type { MethodView } from "./view.js";

/**
 * How a method sends what it is called with, as source text; undefined where the method tells it: all to
 * the query without a body, all to a JSON body with one.
 */
export function specOf(method: MethodView): string | undefined {
  const { query, headers, cookies, body, operation, paging } = method;
  const names = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);
  const form = inputForm(method);
  const hasBody = takesBody(operation.method.value);
  const arrays = query.filter((field) => isList(field) && spelled(method, field));
  const spec: Record<string, unknown> = {
    ...(form === "none" ? { input: false } : {}),
    ...(form === "by-place" ? { byPlace: true } : {}),
    ...(hasBody && query.length > 0 ? { query: names(query) } : {}),
    ...(!hasBody && body?.fields !== undefined ? { body: names(body.fields) } : {}),
    ...(headers.length > 0 ? { headers: names(headers) } : {}),
    ...(cookies.length > 0 ? { cookies: names(cookies) } : {}),
    ...(arrays.length > 0 ? { brackets: names(arrays) } : {}),
    ...(body !== undefined && body.fields === undefined ? { whole: true } : {}),
    ...(body !== undefined && body.form !== "json" ? { form: body.form } : {}),
    ...(body?.form === "raw" ? { media: body.media } : {}),
    ...(paging === undefined ? {} : { paging }),
  };
  return Object.keys(spec).length === 0 ? undefined : objectText(spec);
}

/** Whether what is not said otherwise goes to the body. */
function takesBody(method: string): boolean {
  return method === "POST" || method === "PUT" || method === "PATCH";
}

function isList({ type }: Field): boolean {
  const { value } = type;
  return value.kind === "array" || (value.kind === "nullable" && value.of.kind === "array");
}

/** Whether the docs write a list as `name[]`. */
function spelled({ operation }: MethodView, { name }: Field): boolean {
  return operation.parameters.some((one) => flatName(one.name) === name && one.name.endsWith("[]"));
}

/** A value as source text, with bare keys. */
function objectText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(objectText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{ ${members.map(([key, one]) => `${key}: ${objectText(one)}`).join(", ")} }`;
}
