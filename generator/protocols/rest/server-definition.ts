import type { Field, SecurityScheme } from "../../core/api.js";
import { errorFormOf } from "./error-body.js";
import { definitionSchemas, objectSchema, schemaOf, type Schema } from "./json-schema.js";
import { isNumber } from "./model-type.js";
import type { Auth } from "./options.js";
import { shapeOf } from "./route.js";
import { serverPath } from "./server-path.js";
import { baseUrlOf, type GroupView, type MethodView, type RestView } from "./view.js";
import { isError } from "../../core/status.js";

/** The API as the runtime of the server reads it. */
export function viewDefinition(view: RestView): object {
  return {
    name: view.target.name,
    definitions: definitionSchemas(namedOf(view)),
    challenge: challengeOf(view),
    credentials: credentialsOf(view),
    base: basePathOf(view),
    error: errorFormOf(view.errorBody, view.types),
    routes: view.groups.flatMap((group) =>
      routesOf(group).map((method) => viewRoute(method, view)),
    ),
  };
}

/** The path of the documented server, `/v1`; undefined for none, and for one that is no plain path. */
export function basePathOf(view: RestView): string | undefined {
  const url = baseUrlOf(view);
  if (url === undefined || !URL.canParse(url)) return undefined;
  const path = new URL(url).pathname.replace(/\/+$/, "");
  return /^(?:\/[\w.-]+)+$/.test(path) ? path : undefined;
}

/** A method with those that a server cannot tell from it, itself first. */
export function variantsOf(method: MethodView, { byShape }: RestView): readonly MethodView[] {
  const same = byShape.get(shapeOf(method.operation)) ?? [];
  return [method, ...same.filter((one) => one !== method)];
}

/** A schema for the values of several requests that look alike: what one of them takes is taken. */
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

/** The methods of a group that have a route of their own. */
export function routesOf({ methods }: GroupView): readonly MethodView[] {
  return methods.filter(({ isServed }) => isServed);
}

function namedOf({ target, types }: RestView): Parameters<typeof definitionSchemas>[0] {
  return { name: target.name, types };
}

/** The `WWW-Authenticate` of a 401: each way to show who one is that the docs tell, or the configured one. */
function challengeOf({ options, api, target }: RestView): string | undefined {
  const told = api.security.map(({ kind, name }: SecurityScheme) => ({ kind: kind.value, name }));
  const all = options.auth === undefined ? told : [options.auth];
  const texts = all.flatMap((auth) => challengeText(auth, target.name));
  return texts.length === 0 ? undefined : [...new Set(texts)].join(", ");
}

/** The parameters of queries that keys are sent as; they are for `authenticate` alone. */
function credentialsOf({ options, api }: RestView): readonly string[] | undefined {
  const told = api.security.flatMap(({ kind, name }) =>
    kind.value === "query" ? [name ?? ""] : [],
  );
  const own = options.auth?.kind === "query" ? [options.auth.name] : [];
  const names = new Set([...told, ...own]);
  return names.size === 0 ? undefined : [...names];
}

function challengeText(
  { kind, name }: { readonly kind: Auth["kind"]; readonly name?: string | undefined },
  api: string,
): readonly string[] {
  const realm = `realm="${quoted(api)}"`;
  if (kind === "none") return [];
  if (kind === "basic") return [`Basic ${realm}`];
  if (kind === "bearer") return [`Bearer ${realm}`];
  // HTTP knows no scheme for these; the parameter says where the key goes.
  return [`ApiKey ${realm}, ${kind}="${quoted(name ?? "authorization")}"`];
}

/** A text of the docs that may stand in a header. */
function quoted(text: string): string {
  return text.replace(/[^\u0020-\u007E]/g, "?").replace(/["\\]/g, "\\$&");
}

function viewRoute(method: MethodView, view: RestView): object {
  const { group, name, operation, route, body, answer } = method;
  const variants = variantsOf(method, view);
  const named = namedOf(view);
  const { url, names } = serverPath(method);
  const schema = (fieldsOf: (one: MethodView) => readonly Field[]): Schema | undefined =>
    join(
      variants.map((one) => {
        const fields = fieldsOf(one);
        return fields.length === 0 ? undefined : objectSchema({ fields, isOpen: false }, named);
      }),
    );
  const status = answer.statuses[0] ?? (answer.isEmpty ? 204 : 200);
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
    body: join(variants.map((one) => one.body && schemaOf(one.body.type, named))),
    form: body === undefined || body.form === "json" ? undefined : body.form,
    isBodyRequired: variants.every(isBodyRequired) ? true : undefined,
    status,
    isEmpty: answer.isEmpty ? true : undefined,
    answer: answer.type === undefined ? undefined : schemaOf(answer.type, named),
    media: mediaOf(method),
    sample: answer.sample,
    errors: errorsOf(method),
    ...mockHints(method),
  };
}

function pathSchema(
  { path }: MethodView,
  names: Readonly<Record<string, string>>,
  view: RestView,
): object {
  if (path.length === 0) return {};
  const properties = path.map(({ parameter, type }) => {
    const text = { type: "string", minLength: 1 };
    return [parameter, isNumber(type) ? schemaOf(type, namedOf(view)) : text] as const;
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

/** Without credentials the answer is 401, which `authenticate` decides, and not 400. */
function withoutCredentials(field: Field, { api }: RestView): Field {
  const name = field.name.toLowerCase();
  const isCredential =
    name === "authorization" || api.security.some((one) => one.name?.toLowerCase() === name);
  return isCredential ? { ...field, required: undefined } : field;
}

/** A body that is given whole has to be there, as does one with a required member. */
function isBodyRequired({ body }: MethodView): boolean {
  if (body === undefined) return false;
  return body.fields?.some(({ required }) => required?.value === true) ?? true;
}

/** The media type of an answer that is no JSON. */
function mediaOf({ operation, answer }: MethodView): string | undefined {
  const good = operation.responses.find(
    (one) => !isError(one) && one.payload?.value.type === answer.type,
  );
  const media = good?.payload?.value.media[0];
  return media === undefined || /json/i.test(media) ? undefined : media;
}

/** The bodies of errors that the docs show, by status. */
function errorsOf({ operation }: MethodView): Readonly<Record<string, unknown>> | undefined {
  const errors = operation.responses.flatMap(({ status, sample }) =>
    typeof status.value === "number" && status.value >= 400
      ? [[String(status.value), sample?.value ?? null] as const]
      : [],
  );
  return errors.length > 0 ? Object.fromEntries(errors) : undefined;
}

const roles = new Set(["list", "get", "create", "update", "delete"]);

/** What a mock needs to keep rows and to end lists. */
function mockHints({ operation, paging }: MethodView): object {
  const role = operation.role.value;
  if (paging === undefined) return roles.has(role) ? { role } : {};
  const { kind, parameter, size, items, next } = paging;
  return { ...(roles.has(role) && { role }), paging: { kind, parameter, size, items, next } };
}
