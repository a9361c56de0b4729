import type { Field, SecurityScheme } from "../../core/api.js";
import { isJson } from "../../core/media.js";
import { errorFormOf } from "./error-body.js";
import {
  definitionSchemas,
  factSchema,
  objectSchema,
  optionSchema,
  schemaOf,
  type Schema,
} from "./json-schema.js";
import { mockHints } from "./mock-hints.js";
import { isNumber } from "./model-type.js";
import { optionsOf } from "./options-of.js";
import type { Auth } from "./options.js";
import { shapeOf } from "./route.js";
import { serverPath } from "./server-path.js";
import { baseUrlOf, type GroupView, type MethodView, type RestView } from "./view.js";
import { isError } from "../../core/status.js";

/** Makes the definition of the API that the server runtime reads. */
export function viewDefinition(view: RestView): object {
  return {
    name: view.target.name,
    definitions: definitionSchemas(namedOf(view)),
    challenge: challengeOf(view),
    schemes: schemesOf(view),
    credentials: credentialsOf(view),
    base: basePathOf(view),
    error: errorFormOf(view.errorBody, view.types),
    routes: view.groups.flatMap((group) =>
      routesOf(group).map((method) => viewRoute(method, view)),
    ),
  };
}

/**
 * Returns the path of the base URL, `/v1`. Undefined without a URL, or if the path is empty or has unusual characters.
 */
export function basePathOf(view: RestView): string | undefined {
  const url = baseUrlOf(view);
  if (url === undefined || !URL.canParse(url)) return undefined;
  const path = new URL(url).pathname.replace(/\/+$/, "");
  return /^(?:\/[\w.-]+)+$/.test(path) ? path : undefined;
}

/** Returns a method, followed by all methods that a server cannot distinguish from it. */
export function variantsOf(method: MethodView, { byShape }: RestView): readonly MethodView[] {
  const same = byShape.get(shapeOf(method.operation)) ?? [];
  return [method, ...same.filter((one) => one !== method)];
}

/** Joins the schemas of operations with the same shape: a value that one of them accepts is accepted. */
function join(schemas: readonly (Schema | undefined)[]): Schema | undefined {
  const known = schemas.flatMap((schema) => (schema === undefined ? [] : [schema]));
  const [first, second] = known;
  if (second === undefined) {
    if (first === undefined || schemas.length === 1) return first;
    return { ...first, required: undefined };
  }
  if (!known.every(({ type }) => type === "object")) return { anyOf: known };
  const properties: Record<string, Schema> = {};
  for (const [name, own] of known.flatMap((one) => Object.entries(one["properties"] ?? {}))) {
    const other = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const schema = own as Schema;
    const isSame = other === undefined || JSON.stringify(other) === JSON.stringify(schema);
    properties[name] = isSame ? schema : { anyOf: [other, schema] };
  }
  const required = (first?.["required"] ?? []) as readonly string[];
  const needed = required.filter((name) =>
    schemas.every((one) => (one?.["required"] as readonly string[] | undefined)?.includes(name)),
  );
  return { type: "object", properties, ...(needed.length > 0 && { required: needed }) };
}

/** Returns the methods of a group for which the server has a route. */
export function routesOf({ methods }: GroupView): readonly MethodView[] {
  return methods.filter(({ isServed }) => isServed);
}

function namedOf({ target, types }: RestView): Parameters<typeof definitionSchemas>[0] {
  return { name: target.name, types };
}

/** A way to send credentials. A header or a query parameter has a name. */
interface Scheme {
  readonly kind: Exclude<Auth["kind"], "none">;
  readonly name?: string;
}

/** Returns the configured scheme. Without one, returns all schemes of the docs; undefined if these have none. */
function schemesOf({ options, api }: RestView): readonly Scheme[] | undefined {
  const told = api.security.map(({ kind, name }: SecurityScheme) => ({ kind: kind.value, name }));
  const all: readonly { readonly kind: Auth["kind"]; readonly name?: string | undefined }[] =
    options.auth === undefined ? told : [options.auth];
  const schemes = all.flatMap(({ kind, name = "authorization" }): readonly Scheme[] => {
    if (kind === "none") return [];
    return [kind === "basic" || kind === "bearer" ? { kind } : { kind, name }];
  });
  return schemes.length === 0 ? undefined : schemes;
}

/** Makes the header `WWW-Authenticate` of a 401, which names all schemes. */
function challengeOf(view: RestView): string | undefined {
  const texts = schemesOf(view)?.map((scheme) => challengeText(scheme, view.target.name));
  return texts && [...new Set(texts)].join(", ");
}

/** Returns the query parameters that carry credentials. Only `authenticate` reads them. */
function credentialsOf({ options, api }: RestView): readonly string[] | undefined {
  const told = api.security.flatMap(({ kind, name }) =>
    kind.value === "query" ? [name ?? ""] : [],
  );
  const own = options.auth?.kind === "query" ? [options.auth.name] : [];
  const names = new Set([...told, ...own]);
  return names.size === 0 ? undefined : [...names];
}

function challengeText({ kind, name = "" }: Scheme, api: string): string {
  const realm = `realm="${quoted(api)}"`;
  if (kind === "basic") return `Basic ${realm}`;
  if (kind === "bearer") return `Bearer ${realm}`;
  // No registered HTTP scheme covers an API key. The parameter says where the key is sent.
  return `ApiKey ${realm}, ${kind}="${quoted(name)}"`;
}

/** Escapes a string of the docs for a quoted string in a header. */
function quoted(text: string): string {
  return text.replace(/[^\u0020-\u007E]/g, "?").replace(/["\\]/g, "\\$&");
}

function viewRoute(method: MethodView, view: RestView): object {
  const { group, name, operation, route, body, answer } = method;
  const variants = variantsOf(method, view);
  const named = namedOf(view);
  const sent = { ...named, isPatch: operation.method.value === "PATCH" };
  const { url, names } = serverPath(method);
  const schema = (fieldsOf: (one: MethodView) => readonly Field[]): Schema | undefined =>
    join(
      variants.map((one) => {
        const fields = fieldsOf(one);
        return fields.length === 0 ? undefined : objectSchema({ fields, isOpen: false }, named);
      }),
    );
  const hasBody = answer.type !== undefined || answer.sample !== undefined;
  const status = answer.statuses[0] ?? (hasBody ? 200 : 204);
  return {
    group,
    name,
    method: operation.method.value,
    route,
    url,
    ...pathSchema(method, names, view),
    query: schema((one) => one.query),
    headers: schema((one) => one.headers.map((field) => withoutCredentials(field, view))),
    cookies: schema((one) => one.cookies),
    body: join(
      variants.map((one) => one.body && factSchema(one.body.fact, schemaOf(one.body.type, sent))),
    ),
    form: body === undefined || body.form === "json" ? undefined : body.form,
    isBodyRequired: variants.every(isBodyRequired) ? true : undefined,
    status,
    isEmpty: answer.isEmpty ? true : undefined,
    answer: answer.type === undefined ? undefined : schemaOf(answer.type, named),
    answerHeaders: answerHeaders(method, { status, named }),
    media: mediaOf(method),
    sample: answer.sample,
    errors: errorsOf(method),
    ...mockHints(method, view),
  };
}

/**
 * Returns the schemas of the headers of the successful answer, without those that the docs call optional. Undefined for
 * none.
 */
function answerHeaders(
  { operation }: MethodView,
  { status, named }: { readonly status: number; readonly named: Parameters<typeof schemaOf>[1] },
): Readonly<Record<string, Schema>> | undefined {
  const fields = operation.responses
    .filter((one) => !isError(one) && [status, "default"].includes(one.status.value))
    .flatMap(({ headers = [] }) => headers)
    .filter(({ required }) => required?.value !== false)
    .map(({ name, type, options, default: preset }) => {
      const plain = factSchema(type, optionSchema(type.value, optionsOf({ type, options }), named));
      return [name, preset === undefined ? plain : { ...plain, default: preset.value }] as const;
    });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function pathSchema(
  { path }: MethodView,
  names: Readonly<Record<string, string>>,
  view: RestView,
): object {
  if (path.length === 0) return {};
  const properties = path.map(({ parameter, type }) => {
    const own = schemaOf(type, namedOf(view));
    const text = { type: "string", ...(own["type"] === "string" && own), minLength: 1 };
    return [parameter, isNumber(type) ? own : text] as const;
  });
  return {
    path: names,
    params: {
      type: "object",
      properties: Object.fromEntries(properties),
      required: path.map(({ parameter }) => parameter),
    },
  };
}

/** Makes credentials optional for validation: `authenticate` answers 401 without them, instead of a 400. */
function withoutCredentials(field: Field, { api }: RestView): Field {
  const name = field.name.toLowerCase();
  const isCredential =
    name === "authorization" || api.security.some((one) => one.name?.toLowerCase() === name);
  return isCredential ? { ...field, required: undefined } : field;
}

/** True if a request must have a body: one that callers pass as one value, or one with a required member. */
function isBodyRequired({ body }: MethodView): boolean {
  if (body === undefined) return false;
  return body.fields?.some(({ required }) => required?.value === true) ?? true;
}

/** Returns the media type of the answer; undefined for JSON that is no file, or if the docs name none. */
function mediaOf({ answer }: MethodView): string | undefined {
  const media = answer.type === undefined ? undefined : answer.media;
  const isFile = answer.type?.kind === "scalar" && answer.type.name === "file";
  return media === undefined || (isJson(media) && !isFile) ? undefined : media;
}

/** Returns the documented error bodies, keyed by numeric status. A status without a sample has null. */
function errorsOf({ operation }: MethodView): Readonly<Record<string, unknown>> | undefined {
  const errors = operation.responses.flatMap(({ status, sample }) =>
    typeof status.value === "number" && status.value >= 400
      ? [[String(status.value), sample?.value ?? null] as const]
      : [],
  );
  return errors.length > 0 ? Object.fromEntries(errors) : undefined;
}
