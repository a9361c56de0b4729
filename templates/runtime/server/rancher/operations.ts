import { conflict, HttpError, methodNotAllowed, notFound } from "../core/errors.js";
import { isObject, type Row } from "../core/row.js";
import { revOf, revText, searchOf, type Answer, type Call } from "./call.js";
import { refersTo } from "./embed.js";
import { followLink } from "./follow.js";
import type { Resource } from "./model.js";
import { valuesOf, type Condition } from "./query.js";
import { possibleActions, type Service } from "./service.js";
import type { Mode } from "./validate.js";

/** The resource of a route, and the service that reads it. */
export interface Subject {
  readonly service: Service;
  readonly resource: Resource;
}

/** Answers a list. */
export async function answerList({ service, resource }: Subject, call: Call): Promise<Answer> {
  const self = `${call.root}/${resource.definition.path}`;
  const conditions = ofProject({ service, resource }, call);
  return { status: 200, body: await service.list(resource, { self, conditions }, call) };
}

/**
 * Returns the condition for a list whose URL is also that of a link of the project. Such a list has only the rows that
 * refer to the project.
 */
function ofProject({ service, resource }: Subject, { context }: Call): readonly Condition[] {
  const { projectId } = context;
  if (projectId === undefined) return [];
  const link = service.model.projects?.links.get(resource.definition.plural);
  const isLink = link?.isMany === true && link.type === resource.definition.type;
  return isLink ? refersTo(link, projectId) : [];
}

/** Creates a resource. @throws HttpError 422 if the query names an action, because a collection has none. */
export async function answerCreate({ service, resource }: Subject, call: Call): Promise<Answer> {
  const { type } = resource.definition;
  if (actionOf(call) !== undefined) throw invalidAction();
  const body = validate(service, { type, body: call.request.body, mode: "create" });
  const row = (await resource.call("create", body, call.context)) ?? undefined;
  const answer = service.represent(row, type, call);
  const links = answer["links"] as { readonly self?: string };
  return { status: 201, body: answer, location: links.self };
}

/** Reads a resource. */
export async function answerGet(
  { service, resource }: Subject,
  id: string,
  call: Call,
): Promise<Answer> {
  return { status: 200, body: await service.answerOne(resource, id, call) };
}

/** Updates a resource. @throws HttpError 409 if the body has a `rev` other than that of the resource. */
export async function answerUpdate(
  { service, resource }: Subject,
  id: string,
  call: Call,
): Promise<Answer> {
  const { type } = resource.definition;
  const row = await service.find(resource, id, call);
  const seen = revOf(call);
  const rev = row?.["rev"] ?? undefined;
  if (seen !== undefined && rev !== undefined && seen !== revText(rev)) throw conflict();
  const body = validate(service, { type, body: call.request.body, mode: "update" });
  const changed = await resource.call("update", id, body, { ...call.context, rev: seen });
  return { status: 200, body: service.represent(changed, type, call) };
}

/** Deletes a resource. A body is ignored. @throws HttpError 422 if the body is not an object. */
export async function answerDelete(
  { service, resource }: Subject,
  id: string,
  call: Call,
): Promise<Answer> {
  const { body } = call.request;
  if (body !== undefined && !isObject(body)) throw noObject();
  const row = await resource.call("delete", id, call.context);
  if (row === undefined) return { status: 204 };
  return { status: 200, body: service.represent(row, resource.definition.type, call) };
}

/** Reads the target of a link: a resource or a list. */
export async function answerLink(
  { service, resource, name }: Subject & { readonly name: string },
  id: string,
  call: Call,
): Promise<Answer> {
  return { status: 200, body: await followLink(service, { resource, id, name }, call) };
}

/**
 * Runs the action that the query names.
 *
 * @throws HttpError 422 for an action that the resource does not have, or that is not possible now.
 */
export async function answerAction(
  { service, resource }: Subject,
  id: string,
  call: Call,
): Promise<Answer> {
  const { request, context } = call;
  const name = actionOf(call);
  const row = await service.find(resource, id, call);
  if (name === undefined) throw methodNotAllowed();
  const action = resource.actions.get(name);
  if (action === undefined) throw invalidAction();
  if (row && possibleActions(resource, row, context)?.includes(name) === false) {
    const message = `The action ${name} is not possible now`;
    throw new HttpError(422, "ActionNotAvailable", { fieldName: "action", message });
  }
  const { input, output, method } = action;
  const body = request.body === undefined ? {} : request.body;
  if (!isObject(body)) throw noObject();
  if (resource.moreActions.has(name)) {
    return answerMore(
      service,
      { resource, result: await resource.moreActions.call(name, id, body, context) },
      call,
    );
  }
  const inputs = input === null ? [] : [validate(service, { type: input, body, mode: "input" })];
  const result = await resource.call(method, id, ...inputs, context);
  if (result === null) throw notFound();
  if (result === undefined || output === null) return { status: 202, body: {} };
  const answer = service.represent(result, output, call);
  if (!isActedUpon(result, { resource, output, id, service })) return { status: 200, body: answer };
  const { links, actions } = service.represent(result, resource.definition.type, call);
  return { status: 200, body: { ...answer, links, actions } };
}

/**
 * True if the result of an action is the resource itself under the name of its base type. That type has no URLs, so the
 * answer gets those of the resource. A result with a reference to the resource is a new row that the action made.
 */
function isActedUpon(result: unknown, { resource, output, id, service }: Acted): boolean {
  if (!isObject(result) || service.model.resourcesByType.has(output)) return false;
  const { type } = resource.definition;
  return String(result["id"]) === id && !(`${type}Id` in result);
}

interface Acted extends Subject {
  readonly output: string;
  readonly id: string;
}

/** Answers the result of an undocumented action: the resource, or a row of the type that it names. */
function answerMore(
  service: Service,
  { resource, result }: { readonly resource: Resource; readonly result: unknown },
  call: Call,
): Answer {
  if (result === undefined) return { status: 202, body: {} };
  const own = isObject(result) ? result["type"] : undefined;
  const isKnown = typeof own === "string" && service.model.represent.has(own);
  const type = isKnown ? own : resource.definition.type;
  return { status: 200, body: service.represent(result, type, call) };
}

/** Returns the action that the query names; undefined for none. @throws HttpError 400 for a query with two actions. */
export function actionOf(call: Pick<Call, "request">): string | undefined {
  const [name, ...others] = valuesOf(searchOf(call)["action"]);
  if (others.every((other) => other === name)) return name;
  throw new HttpError(400, "BadRequest", { message: "The query names two actions; send one" });
}

/** Makes the error for an action that the resource does not have. */
export function invalidAction(): HttpError {
  return new HttpError(422, "InvalidAction", { fieldName: "action" });
}

/** Validates a body. A missing body counts as an empty object, because some clients send none. */
function validate(
  { model }: Service,
  { type, body, mode }: { readonly type: string; readonly body: unknown; readonly mode: Mode },
): Row {
  const given = body === undefined ? {} : body;
  const validator = model.validators.get(type);
  if (validator !== undefined) return validator(given, mode);
  if (isObject(given)) return given;
  throw noObject();
}

function noObject(): HttpError {
  return new HttpError(422, "InvalidFormat", { message: "The body is no JSON object" });
}
