import type { Field, TypeRef } from "../../core/api.js";
import { isJson } from "../../core/media.js";
import { isSecretName, optionsAmong } from "../../plan/runtime.js";
import { backwardParameter } from "./backward.js";
import { mayBeEmpty } from "./answer.js";
import type { Paging } from "./paging.js";
import { inputForm, isBodyWhole } from "./plan-operation-types.js";
import type { BodyView, MethodView, RestView } from "./view.js";

/**
 * Plans how a method sends its parameters, in the form that the client runtime reads. Undefined for the usual way:
 * POST, PUT and PATCH send all parameters as a JSON body, other methods send them in the query.
 */
export function specOf(
  method: MethodView,
  { types }: Types,
): Readonly<Record<string, unknown>> | undefined {
  const { path, query, headers, cookies, body, operation, paging } = method;
  const names = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);
  const form = inputForm(method);
  const hasBody = takesBody(operation.method.value);
  const isForm = body?.form === "urlencoded" || body?.form === "multipart";
  const { brackets, indexed } = listSpellings(method);
  const joined = operation.parameters.flatMap(({ name, separator }) =>
    separator === undefined ? [] : [[name.replace(/\[\]$/, ""), separator.value] as const],
  );
  const options = optionsAmong(names(query));
  const isEmpty = hasBody && body === undefined && form !== "none";
  const answer = answerForm(method, { types });
  const secret = path.flatMap(({ parameter }, index) => (isSecretName(parameter) ? [index] : []));
  const spec: Record<string, unknown> = {
    ...(form === "none" ? { input: false } : {}),
    ...(form === "by-place" ? { byPlace: true } : {}),
    ...(hasBody && query.length > 0 ? { query: names(query) } : {}),
    ...(!hasBody && body?.fields !== undefined ? { body: names(body.fields) } : {}),
    ...(isEmpty ? { body: [] } : {}),
    ...(options.length > 0 ? { options } : {}),
    ...(secret.length > 0 ? { secret } : {}),
    ...(headers.length > 0 ? { headers: names(headers) } : {}),
    ...(cookies.length > 0 ? { cookies: names(cookies) } : {}),
    ...(brackets.length > 0 ? { brackets } : {}),
    ...(indexed.length > 0 ? { indexed } : {}),
    ...(joined.length > 0 ? { joined: Object.fromEntries(joined) } : {}),
    ...(isBodyWhole(method) ? { whole: true } : {}),
    ...(body !== undefined && body.form !== "json" ? { form: body.form } : {}),
    ...(body?.form === "multipart" && body.isJsonToo ? { json: true } : {}),
    ...(!isForm && hasMedia(body) ? { media: body.media } : {}),
    // The answer of a paged list is checked by the code that pages it.
    ...(answer === undefined || paging !== undefined
      ? {}
      : { [answer]: (answer === "raw" && rawKind(method)) || true }),
    ...(answer === "raw" ? scalarSpec(method) : {}),
    ...(answer === "raw" && isData(method) ? { data: true } : {}),
    ...(mayBeEmpty(method) ? { empty: true } : {}),
    ...(paging === undefined ? {} : { paging: pagingSpec(paging, backwardParameter(method)) }),
  };
  return Object.keys(spec).length === 0 ? undefined : spec;
}

/** A kind of paging of the client. Each is a function in the client's `pages.ts`. */
export type Step = Paging["kind"] | "key" | "next";

/**
 * Returns how the client asks for the next page: `next` if a member of the answer has its URL, `key` if the cursor is a
 * member of the last item. A member with the number of the next page is sent as a cursor is.
 */
export function stepOf({ kind, next, isUrl }: Paging): Step {
  if (next === undefined) return kind === "cursor" ? "key" : kind;
  if (isUrl || kind === "link") return "next";
  return "cursor";
}

/** Plans `paging` of a method. The size of a page is left out, because it is an ordinary parameter. */
function pagingSpec(paging: Paging, back: string | undefined): object {
  const { next, key } = paging;
  return {
    ...paging,
    kind: stepOf(paging),
    size: undefined,
    isUrl: undefined,
    key: next === undefined ? key : undefined,
    back,
  };
}

/** True if the documented answer of a change, such as a union of objects, may itself have the form of an error. */
function isData({ operation, answer: { isEmpty, type } }: MethodView): boolean {
  const isText = type?.kind === "scalar" && !["json", "unknown"].includes(type.name);
  return (
    /^(?:POST|PUT|PATCH)$/.test(operation.method.value) && !isEmpty && type !== undefined && !isText
  );
}

/** Tells the type of an answer that is always one number, boolean or text in JSON. */
function scalarSpec(method: MethodView): { readonly scalar?: string } {
  const { type, statuses } = method.answer;
  if (type?.kind !== "scalar" || statuses.length > 1 || rawKind(method) !== undefined) return {};
  const name = type.name === "integer" ? "number" : type.name;
  return ["number", "boolean", "string"].includes(name) ? { scalar: name } : {};
}

type Types = Pick<RestView, "types">;

/** Returns `list` for a list, undefined for an object, and `raw` for any other or undocumented answer. */
export function answerForm(
  { answer }: Pick<MethodView, "answer">,
  { types }: Types,
): "list" | "raw" | undefined {
  if (answer.isEmpty || answer.type === undefined) return "raw";
  const kind = jsonKind(answer.type, types);
  return kind === "object" ? undefined : kind;
}

/** Returns how the client reads a `raw` answer. Undefined if the content type of the answer decides. */
export function rawKind({ answer: { type, media = "" } }: MethodView): "blob" | "text" | undefined {
  if (type?.kind !== "scalar") return undefined;
  if (type.name === "file") return "blob";
  // Without this, the client reads an answer that is neither JSON nor text as bytes, such as `application/xml`.
  return type.name === "string" && media !== "" && !isJson(media) ? "text" : undefined;
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

/** True for a body with another content type than that of JSON, or that is a file of JSON. */
function hasMedia(body: MethodView["body"]): body is BodyView {
  return body !== undefined && (body.form !== "json" || body.media !== "application/json");
}

/**
 * Names the runtime function that divides the parameters among the parts of a request. Undefined if all go to the query
 * or to a JSON body.
 */
export function shareOf(
  method: MethodView,
  { types }: Types,
): "shareHeaders" | "share" | "shareAll" | "shareNested" | "form" | undefined {
  const { query, body } = method;
  if (hasMedia(body)) return "form";
  const special = Object.keys(specOf(method, { types }) ?? {});
  const isNested =
    special.some((name) => /^(?:brackets|indexed|joined)$/.test(name)) ||
    query.some((field) => field.nullable?.value === true || !isPlain(field.type.value, types));
  if (isNested) return "shareNested";
  if (special.some((name) => /^(?:byPlace|cookies|whole)$/.test(name))) return "shareAll";
  const shared = special.filter((name) => !unshared.has(name));
  if (shared.length === 0) return undefined;
  return shared.every((name) => name === "headers") ? "shareHeaders" : "share";
}

/** The members of `specOf` that do not change where parameters go. */
const unshared: ReadonlySet<string> = new Set([
  "input",
  "list",
  "raw",
  "scalar",
  "data",
  "empty",
  "paging",
  "options",
  "secret",
]);

/** True if all values of a type are strings, numbers, booleans or lists of these. An unknown type counts as one. */
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

/** True if parameters go to the body by default. */
function takesBody(method: string): boolean {
  return method === "POST" || method === "PUT" || method === "PATCH";
}

interface ListSpellings {
  /** Lists that are sent as `name[]`. */
  readonly brackets: readonly string[];
  /** Lists that are sent as `name[0]`, `name[1]`. */
  readonly indexed: readonly string[];
}

/** Reads how the docs spell the names of lists in the query and in a form. Other lists repeat their name. */
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
