import type {
  Api,
  Operation,
  Parameter,
  Response,
  SecurityScheme,
  TypeRef,
} from "../../core/api.js";
import { inputOf, outputOf } from "../../core/by-type.js";
import { withValue } from "../../core/fact.js";
import type { Located, Span } from "../../diagnostics/diagnostic.js";
import type { Target } from "../../plan/plan.js";
import type { Wire } from "../../plan/protocol.js";
import { nowhere, type WireNames } from "./describe-shared.js";
import { describeTypes, sentType } from "./describe-types.js";
import { includeParameter, listParameters } from "./describe-query.js";
import { hasUpdate } from "./roles.js";
import { inferred } from "./rules.js";
import { operationOf, viewApi, type ApiView, type ResourceView } from "./view.js";

/** Returns the API together with what the protocol adds: envelopes, collections, filters, errors and API keys. */
export function describe(api: Api, target: Target): Wire {
  return describeView(api, viewApi(api, target));
}

/** Describes an API like `describe`, with names that are decided already. */
export function describeView(api: Api, view: ApiView): Wire {
  const { types, names, madeOf } = describeTypes(api, view);
  const owners = new Map(
    view.resources.flatMap((resource) =>
      [...resource.type.operations, ...resource.type.actions].map(
        (operation) => [operation.id, resource] as const,
      ),
    ),
  );
  const { basePath } = view;
  return {
    api: {
      ...api,
      types,
      operations: api.operations.map((operation) =>
        describeOperation(operation, owners.get(operation.id), { view, names }),
      ),
      security: [...api.security, ...basicKeys(api)],
    },
    operationNames: nameOperations(view),
    madeOf,
    ...(view.isScoped && {
      notes: `Each path \`${basePath}/…\` also answers as \`${basePath}/projects/{PROJECT_ID}/…\`, with what belongs to that project.`,
    }),
  };
}

function basicKeys({ security }: Api): readonly SecurityScheme[] {
  if (security.length > 0) return [];
  return [{ kind: inferred("basic", nowhere, "rancher/wire-keys") }];
}

function nameOperations({ resources }: ApiView): Wire["operationNames"] {
  return new Map(
    resources.flatMap(({ type, property, operations, actions }) => [
      ...operations.flatMap((role) => {
        const operation = operationOf(type, role);
        return operation === undefined ? [] : [[operation.id, `${property}.${role}`] as const];
      }),
      ...actions.map(({ action, method }) => [action.id, `${property}.${method}`] as const),
    ]),
  );
}

interface Context {
  readonly view: ApiView;
  readonly names: WireNames;
}

function describeOperation(
  operation: Operation,
  resource: ResourceView | undefined,
  context: Context,
): Operation {
  const { parameters, span, body } = operation;
  const title = resource && titleOf(operation, resource);
  const sent = bodyOf(operation, resource, context);
  return {
    ...operation,
    ...(title && { title: { value: title, span } }),
    parameters: [...parameters, ...queryOf(operation, resource)],
    ...(body && sent && { body: withValue(body, { media: ["application/json"], type: sent }) }),
    responses: responsesOf(operation, resource, context),
  };
}

function titleOf({ role, name }: Operation, { type, plural }: ResourceView): string {
  switch (role.value) {
    case "list":
      return `List ${plural}`;
    case "create":
      return `Create one ${type.id}`;
    case "get":
      return `Get one ${type.id}`;
    case "update":
      return `Change one ${type.id}`;
    case "delete":
      return `Delete one ${type.id}`;
    case "action":
      return `Run ${name} on one ${type.id}`;
    case "call":
      return name;
  }
}

function queryOf(
  { role, span }: Operation,
  resource: ResourceView | undefined,
): readonly Parameter[] {
  if (resource === undefined) return [];
  if (role.value === "list") return listParameters(resource, span);
  return role.value === "get" ? includeParameter(resource.type, span) : [];
}

/** Returns the type of the request body; undefined without a body. An update has only the fields that can change. */
function bodyOf(
  operation: Operation,
  resource: ResourceView | undefined,
  { view, names }: Context,
): TypeRef | undefined {
  const input = inputOf(operation)?.value;
  if (input === undefined) return operation.body?.value.type;
  if (operation.role.value !== "update" || resource === undefined) {
    return sentType({ kind: "named", type: input }, view, names);
  }
  if (hasUpdate(resource.type)) return { kind: "named", type: names.update(resource.type.id) };
  return { kind: "object", fields: [], isOpen: false };
}

/** Returns the responses: those of success, as the real server gives them, and one for all errors. */
function responsesOf(
  operation: Operation,
  resource: ResourceView | undefined,
  { names }: Context,
): readonly Response[] {
  const { role, responses, span } = operation;
  const [{ payload } = {}] = responses;
  const own = outputOf(operation);
  const isList = role.value === "list" && resource !== undefined;
  const type: TypeRef | undefined = isList
    ? { kind: "named", type: names.collection(resource.type.id) }
    : own && { kind: "named", type: own.value };
  const answered = payload && type && withValue(payload, { ...payload.value, type });
  const statuses = { create: [201, 202], action: [200, 202], delete: [200, 204] } as const;
  const all = role.value in statuses ? statuses[role.value as keyof typeof statuses] : [200];
  return [
    ...all.map((status): Response => {
      const isEmpty = status === 204;
      const full = isEmpty ? emptyAnswer(span) : (answered ?? payload);
      const notes = noteOf(status, span);
      return {
        status: inferred(status, span, "rancher/wire-status"),
        ...(full && { payload: full }),
        ...(notes && { notes }),
      };
    }),
    errorAnswer(names, span),
  ];
}

function noteOf(status: number, span: Span): Located<string> | undefined {
  return status === 202
    ? { value: "Accepted; `transitioning` shows when the change is done", span }
    : undefined;
}

function emptyAnswer(span: Span): Response["payload"] {
  const type = { kind: "scalar", name: "null" } as const;
  return inferred({ media: [], type }, span, "rancher/wire-status");
}

function errorAnswer(names: WireNames, span: Span): Response {
  const type = { kind: "named", type: names.error } as const;
  return {
    status: inferred("default", span, "rancher/wire-error"),
    payload: inferred({ media: ["application/json"], type }, span, "rancher/wire-error"),
    notes: { value: "An error", span },
  };
}
