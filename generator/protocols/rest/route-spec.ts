import type { Field, TypeRef } from "../../core/api.js";
import { optionsAmong } from "../../plan/runtime.js";
import type { Paging } from "./paging.js";
import { inputForm, isBodyWhole } from "./plan-operation-types.js";
import type { MethodView, RestView } from "./view.js";

/**
 * How a method sends what it is called with. Undefined for the usual way: POST, PUT and PATCH send all of
 * it as a JSON body, other methods in the query.
 */
export function specOf(
  method: MethodView,
  { types }: Types,
): Readonly<Record<string, unknown>> | undefined {
  const { query, headers, cookies, body, operation, paging } = method;
  const names = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);
  const form = inputForm(method);
  const hasBody = takesBody(operation.method.value);
  const isForm = body?.form === "urlencoded" || body?.form === "multipart";
  const { brackets, indexed } = listSpellings(method);
  const options = optionsAmong(names(query));
  const isEmpty = hasBody && body === undefined && form !== "none";
  const hasOther = body !== undefined && (isForm ? false : body.media !== "application/json");
  const answer = answerForm(method, types);
  const spec: Record<string, unknown> = {
    ...(form === "none" ? { input: false } : {}),
    ...(form === "by-place" ? { byPlace: true } : {}),
    ...(hasBody && query.length > 0 ? { query: names(query) } : {}),
    ...(!hasBody && body?.fields !== undefined ? { body: names(body.fields) } : {}),
    ...(isEmpty ? { body: [] } : {}),
    ...(options.length > 0 ? { options } : {}),
    ...(headers.length > 0 ? { headers: names(headers) } : {}),
    ...(cookies.length > 0 ? { cookies: names(cookies) } : {}),
    ...(brackets.length > 0 ? { brackets } : {}),
    ...(indexed.length > 0 ? { indexed } : {}),
    ...(isBodyWhole(method) ? { whole: true } : {}),
    ...(body !== undefined && body.form !== "json" ? { form: body.form } : {}),
    ...(body?.form === "multipart" && body.isJsonToo ? { json: true } : {}),
    ...(hasOther ? { media: body.media } : {}),
    // The answers of paged lists are checked by how they are paged.
    ...(answer === undefined || paging !== undefined ? {} : { [answer]: true }),
    ...(paging === undefined ? {} : { paging: pagingSpec(paging) }),
  };
  return Object.keys(spec).length === 0 ? undefined : spec;
}

/** How the client asks for the next page; each way is a function of its `pages.ts`. */
export type Step = Paging["kind"] | "key";

/** How the client asks for the next page of a list: `key` for a cursor that is a member of the last item. */
export function stepOf({ kind, next }: Paging): Step {
  return kind === "cursor" && next === undefined ? "key" : kind;
}

/** The size of a page is a parameter like others. */
function pagingSpec(paging: Paging): object {
  const { next, key } = paging;
  return {
    ...paging,
    kind: stepOf(paging),
    size: undefined,
    key: next === undefined ? key : undefined,
  };
}

type Types = Pick<RestView, "types">;

/** What an answer is by the docs: a list, or anything where they show neither an object nor a list. */
function answerForm({ answer }: MethodView, types: Types["types"]): "list" | "raw" | undefined {
  if (answer.isEmpty || answer.type === undefined) return "raw";
  const kind = jsonKind(answer.type, types);
  return kind === "object" ? undefined : kind;
}

function jsonKind(type: TypeRef, types: Types["types"]): "list" | "object" | "raw" {
  switch (type.kind) {
    case "array":
      return "list";
    case "object":
    case "map":
      return "object";
    case "named": {
      const def = types.get(type.type);
      if (def?.kind === "alias") return jsonKind(def.of.value, types);
      return def?.kind === "object" ? "object" : "raw";
    }
    case "union": {
      const [first, ...others] = new Set(type.of.map((one) => jsonKind(one, types)));
      return first === undefined || others.length > 0 ? "raw" : first;
    }
    default:
      return "raw";
  }
}

/** What shares the parameters of a method out; undefined for a plain query, or all of them as a body of JSON. */
export function shareOf(
  method: MethodView,
  { types }: Types,
): "share" | "shareAll" | "shareNested" | "form" | undefined {
  const { query, body } = method;
  const json = "application/json";
  if ((body?.media ?? json) !== json) return "form";
  const special = Object.keys(specOf(method, { types }) ?? {});
  const isNested =
    special.some((name) => name === "brackets" || name === "indexed") ||
    query.some((field) => field.nullable?.value === true || !isPlain(field.type.value, types));
  if (isNested) return "shareNested";
  if (special.some((name) => /^(?:byPlace|cookies|whole)$/.test(name))) return "shareAll";
  return special.some((name) => !unshared.has(name)) ? "share" : undefined;
}

/** The members of `specOf` that do not change where parameters go. */
const unshared: ReadonlySet<string> = new Set(["input", "list", "raw", "paging", "options"]);

/** Whether values are texts, numbers and booleans, or lists of them. */
function isPlain(type: TypeRef, types: RestView["types"]): boolean {
  if (type.kind === "array") return type.items.kind !== "array" && isPlain(type.items, types);
  if (type.kind === "union") return type.of.every((one) => isPlain(one, types));
  if (type.kind === "named") {
    const def = types.get(type.type);
    return def?.kind === "alias" ? isPlain(def.of.value, types) : def?.kind === "enumeration";
  }
  return type.kind === "id" || (type.kind === "scalar" && plainScalars.has(type.name));
}

const plainScalars = new Set(["string", "integer", "number", "boolean", "unknown"]);

/** Whether what is not said otherwise goes to the body. */
function takesBody(method: string): boolean {
  return method === "POST" || method === "PUT" || method === "PATCH";
}

interface ListSpellings {
  /** Lists that are sent as `name[]`. */
  readonly brackets: readonly string[];
  /** Lists that are sent as `name[0]`, `name[1]`. */
  readonly indexed: readonly string[];
}

/** How the docs spell lists in the query and in a form; others repeat their name. */
function listSpellings({ operation, body }: MethodView): ListSpellings {
  const inQuery = operation.parameters.flatMap((one) =>
    one.in.value === "query" ? [one.name] : [],
  );
  const isForm = body?.form === "urlencoded" || body?.form === "multipart";
  const spelled = [...inQuery, ...(isForm ? (body.fields ?? []).flatMap(spellingsOf) : [])];
  const before = (mark: string): readonly string[] => [
    ...new Set(
      spelled.flatMap((name) =>
        [...name.matchAll(/\[n?\]/g)].flatMap(({ 0: found, index }) =>
          found === mark ? [name.slice(0, index)] : [],
        ),
      ),
    ),
  ];
  return { brackets: before("[]"), indexed: before("[n]") };
}

function spellingsOf({ spelling, type }: Field): readonly string[] {
  return [
    ...(spelling === undefined ? [] : [spelling]),
    ...fieldsOf(type.value).flatMap(spellingsOf),
  ];
}

function fieldsOf(type: TypeRef): readonly Field[] {
  if (type.kind === "nullable") return fieldsOf(type.of);
  if (type.kind === "array") return fieldsOf(type.items);
  return type.kind === "object" ? type.fields : [];
}
