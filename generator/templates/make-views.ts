import type {
  Api,
  Field,
  JsonValue,
  Operation,
  Parameter,
  ParameterPlace,
  Payload,
  Response,
  Sample,
  TypeDef,
  TypeRef,
} from "../core/api.js";
import { inferred, type Fact } from "../core/fact.js";
import { pathParameters, printPath } from "../core/paths.js";
import { isError } from "../core/status.js";
import type { Located } from "../diagnostics/diagnostic.js";
import type { CodeNames } from "../plan/code-names.js";
import { pageComments } from "../plan/comment-text.js";
import type { Target } from "../plan/plan.js";
import { camelIdentifier, kebabName, pascalIdentifier } from "./identifiers.js";
import { PageText } from "./page-text.js";
import { exampleOf, findSamples, sampleOf, type Samples } from "./samples.js";
import { nameTypes, viewTypeRef, type TypeNames } from "./type-refs.js";
import type {
  AnswerView,
  ApiView,
  FieldView,
  GroupView,
  OperationView,
  ParameterView,
  PayloadView,
  TypeView,
} from "./views.js";

/** Makes the views that the user's own templates print. */
export function makeViews(api: Api, target: Target, names: CodeNames): ApiView {
  const { name, packageScope, version } = target;
  const typeNames = nameTypes(api, names);
  const groups: GroupView[] = [];
  const operations: OperationView[] = [];
  const types: TypeView[] = [];
  const header = pageComments(target).header();
  const servers = api.servers.map(({ url }) => new PageText(url.value));
  const context = { names, types: typeNames, samples: findSamples(api) };
  const view = { name, packageScope, version, header, servers, groups, operations, types };
  for (const operation of api.operations) {
    const groupName = groupOf(operation, names);
    let group = groups.find((one) => one.name === groupName);
    if (group === undefined) {
      group = link(viewGroup(groupName), { api: view });
      groups.push(group);
    }
    const made = link(viewOperation(operation, groupName, context), { api: view, group });
    operations.push(made);
    (group.operations as OperationView[]).push(made);
  }
  types.push(...api.types.map((type) => link(viewType(type, typeNames, names), { api: view })));
  return view;
}

/**
 * Links a view to its API and its group. The links are not enumerable, because they are circular, and JSON cannot
 * express that.
 */
function link<T extends object, L extends object>(view: T, links: L): T & L {
  for (const [name, value] of Object.entries(links)) Object.defineProperty(view, name, { value });
  return view as T & L;
}

function groupOf({ id, group = "root" }: Operation, { methods }: CodeNames): string {
  return methods.get(id)?.group ?? camelIdentifier(group);
}

function viewGroup(name: string): Omit<GroupView, "api"> {
  return { name, className: pascalIdentifier(name), file: kebabName(name), operations: [] };
}

interface Context {
  readonly names: CodeNames;
  readonly types: TypeNames;
  readonly samples: Samples;
}

function viewOperation(
  operation: Operation,
  group: string,
  context: Context,
): Omit<OperationView, "api" | "group"> {
  const { id, parameters, body, requestSample, responses, path, method, role, span } = operation;
  const { names, types } = context;
  const known = names.methods.get(id);
  const name = known?.method ?? camelIdentifier(operation.name);
  const answers = responses.map((response) => viewAnswer(response, context));
  const inPlace = (place: ParameterPlace): readonly ParameterView[] =>
    parameters
      .filter((parameter) => parameter.in.value === place)
      .map((parameter) => viewParameter(parameter, types));
  return {
    id: new PageText(id),
    name,
    className: pascalIdentifier(`${group} ${name}`),
    file: kebabName(`${group} ${name}`),
    isInClient: known !== undefined,
    title: textOf(operation.title),
    notes: textOf(operation.notes),
    role: role.value,
    method: method.value,
    isRead: method.value === "GET" || method.value === "HEAD",
    isDeprecated: operation.deprecated?.value === true,
    path: new PageText(printPath(path.value)),
    colonPath: new PageText(printPath(path.value, "colon")),
    pathParameters: pathParameters(path.value).map((parameter) => {
      const told = parameters.find((one) => one.in.value === "path" && one.name === parameter);
      return viewParameter(told ?? untold(parameter, path), types);
    }),
    queryParameters: inPlace("query"),
    headers: inPlace("header"),
    cookies: inPlace("cookie"),
    body: body && viewPayload(body, requestSample, context),
    answer: answers.find(({ isGood }) => isGood),
    answers,
    page: new PageText(span.file),
    line: span.start.line,
  };
}

function viewParameter(parameter: Parameter, types: TypeNames): ParameterView {
  const { name, type, required, deprecated, options, notes } = parameter;
  const place = parameter.in.value;
  return {
    name: new PageText(name),
    argument: camelIdentifier(name),
    place,
    type: viewTypeRef(type.value, types, viewField),
    isRequired: place === "path" || required?.value === true,
    isDeprecated: deprecated?.value === true,
    default: valueOf(parameter.default),
    options: listOf(options),
    notes: textOf(notes),
  };
}

/** Makes a parameter for a name in the path that no page describes. */
function untold(name: string, { span }: Fact<unknown>): Parameter {
  const rule = "core/not-told";
  const type = inferred<TypeRef>({ kind: "scalar", name: "unknown" }, span, rule);
  return { name, in: inferred("path", span, rule), type, span };
}

function viewPayload(
  { value: { media, type } }: Fact<Payload>,
  sample: Sample | undefined,
  { types, samples }: Context,
): PayloadView {
  return {
    media: new PageText(media[0] ?? "application/json"),
    type: viewTypeRef(type, types, viewField),
    sample: sampleOf(sample),
    example: sampleOf(sample) ?? exampleOf(type, samples),
  };
}

function viewAnswer(response: Response, context: Context): AnswerView {
  const { status, payload, sample, notes } = response;
  const view = payload && viewPayload(payload, sample, context);
  return {
    status: typeof status.value === "number" ? status.value : undefined,
    isGood: !isError(response),
    isEmpty: view?.type.scalar === "null" || status.value === 204,
    media: view?.media,
    type: view?.type,
    sample: sampleOf(sample),
    example: view?.example ?? sampleOf(sample),
    notes: textOf(notes),
  };
}

function viewType(type: TypeDef, types: TypeNames, names: CodeNames): Omit<TypeView, "api"> {
  const { id, kind, deprecated, title, notes, page, span } = type;
  const name = types.get(id) ?? pascalIdentifier(id);
  const isObject = type.kind === "object";
  const isEnumeration = type.kind === "enumeration";
  return {
    id: new PageText(id),
    name,
    file: kebabName(name),
    isModel: names.models.has(id),
    kind,
    isDeprecated: deprecated?.value === true,
    title: textOf(title),
    notes: textOf(notes),
    fields: isObject ? type.fields.map((field) => viewField(field, types)) : [],
    isOpen: isObject && type.isOpen,
    extends: isObject
      ? (type.extends ?? []).map(({ value }) => types.get(value) ?? pascalIdentifier(value))
      : [],
    values: isEnumeration
      ? type.values.map((one) => ({
          name: new PageText(one.name),
          value: new PageText(one.value.value),
          notes: textOf(one.notes),
        }))
      : [],
    isFlags: isEnumeration && type.isFlags,
    of: type.kind === "alias" ? viewTypeRef(type.of.value, types, viewField) : undefined,
    page: new PageText(page),
    line: span.start.line,
  };
}

function viewField(field: Field, types: TypeNames): FieldView {
  const { name, type, required, optional, nullable, create, update, deprecated } = field;
  return {
    name: new PageText(name),
    type: viewTypeRef(type.value, types, viewField),
    isRequired: required?.value === true || create?.value === "required",
    isOptional: optional?.value === true,
    isNullable: nullable?.value === true || type.value.kind === "nullable",
    isReadOnly: create?.value === "never" && update?.value !== true,
    isDeprecated: deprecated?.value === true,
    default: valueOf(field.default),
    options: listOf(field.options),
    notes: textOf(field.notes),
  };
}

function textOf(located: Located<string> | undefined): PageText | undefined {
  return located === undefined || located.value === "" ? undefined : new PageText(located.value);
}

function valueOf(fact: Fact<JsonValue> | undefined): PageText | undefined {
  return fact && new PageText(fact.value);
}

function listOf(fact: Fact<readonly JsonValue[]> | undefined): readonly PageText[] {
  return (fact?.value ?? []).map((value) => new PageText(value));
}
