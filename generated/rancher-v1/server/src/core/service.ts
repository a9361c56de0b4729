import type { FastifyRequest } from "fastify";

import { representCollection } from "./collection.js";
import type { OperationName } from "./definition.js";
import { conflict, HttpError, methodNotAllowed, notFound } from "./errors.js";
import { embedLinks, followLink, refersTo } from "./follow.js";
import type { Context } from "./handler.js";
import type { Model, Resource } from "./model.js";
import { pageRows } from "./page-rows.js";
import {
  first,
  maxLimit,
  parseListQuery,
  valuesOf,
  type Condition,
  type ListPage,
  type ListQuery,
} from "./query.js";
import { isLeaving } from "./represent.js";
import type { Route } from "./route.js";
import { isObject, type Row } from "./row.js";
import type { Mode } from "./validate.js";

/** A request as the service sees it. */
export interface Call {
  readonly request: FastifyRequest;
  /** In capitals, `HEAD` as `GET`, and `_method` taken into account. */
  readonly method: string;
  readonly route: Route<Resource>;
  /** Where links begin: `http://host:8080/v1/projects/1a5`. */
  readonly root: string;
  /** Where links that leave the project begin: `http://host:8080/v1`. */
  readonly base: string;
  readonly context: Context;
}

/** What is sent: without a body it is 204. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string | undefined;
}

/** A list to be answered. */
export interface ListRequest {
  readonly self: string;
  /** What must hold beside the query. */
  readonly conditions?: readonly Condition[];
}

/** Does what the docs say a request does: calls handlers, and makes answers of what they return. */
export class Service {
  constructor(readonly model: Model) {}

  /** Answers a request for a collection, a resource or what one of its links leads to. */
  async answer(call: Call): Promise<Answer> {
    const { target } = call.route;
    switch (target.kind) {
      case "collection":
        return this.#answerCollection(target.resource, call);
      case "resource":
        return this.#answerResource(target.resource, target.id, call);
      case "link":
        if (call.method !== "GET") throw methodNotAllowed();
        return { status: 200, body: await followLink(this, target, call) };
      default:
        throw notFound();
    }
  }

  async #answerCollection(resource: Resource, call: Call): Promise<Answer> {
    const { method, request, root } = call;
    if (method === "GET" && resource.operations.has("list")) {
      const self = `${root}/${resource.definition.plural}`;
      const conditions = this.#ofProject(resource, call);
      return { status: 200, body: await this.list(resource, { self, conditions }, call) };
    }
    if (method !== "POST") throw methodNotAllowed();
    if (searchOf(call)["action"] !== undefined) throw invalidAction();
    if (!resource.operations.has("create")) throw methodNotAllowed();
    const body = this.#validate(resource.definition.type, request.body, "create");
    const row = (await resource.call("create", body, call.context)) ?? undefined;
    const answer = this.represent(row, resource.definition.type, call);
    const links = answer["links"] as { readonly self?: string };
    return { status: 201, body: answer, location: links.self };
  }

  /**
   * A link of a project and a collection within it may have the same URL: it leads to the rows that
   * refer to the project.
   */
  #ofProject(resource: Resource, { route: { projectId } }: Call): readonly Condition[] {
    if (projectId === undefined) return [];
    const link = this.model.resources.get("projects")?.links.get(resource.definition.plural);
    const isLink = link?.isMany === true && link.type === resource.definition.type;
    return isLink ? refersTo(link, projectId) : [];
  }

  async #answerResource(resource: Resource, id: string, call: Call): Promise<Answer> {
    const { method, context } = call;
    const name = first(searchOf(call)["action"]);
    if (method === "POST" && name !== undefined) return this.#act(resource, id, name, call);
    const operation = operations.get(method);
    if (operation === undefined || !resource.operations.has(operation)) {
      await this.#find(resource, id, call);
      throw methodNotAllowed();
    }
    switch (operation) {
      case "get":
        return { status: 200, body: await this.answerOne(resource, id, call) };
      case "update": {
        const body = await this.#checkUpdate(resource, id, call);
        const row = await resource.call("update", id, body, { ...context, rev: revOf(call) });
        return { status: 200, body: this.represent(row, resource.definition.type, call) };
      }
      case "delete": {
        if (call.request.body !== undefined && !isObject(call.request.body)) throw noObject();
        const row = await resource.call("delete", id, context);
        if (row === undefined) return { status: 204 };
        return { status: 200, body: this.represent(row, resource.definition.type, call) };
      }
    }
  }

  /** Reads one row. @throws HttpError 404 if there is none. */
  async read(resource: Resource, id: string, { context }: Call): Promise<Row> {
    const row = await resource.call("get", id, context);
    if (row === null || row === undefined) throw notFound();
    if (!isObject(row)) throw noRow(resource.definition.type, row);
    return row;
  }

  /** Answers one resource, with what it is asked to include. @throws HttpError 404 if there is none. */
  async answerOne(resource: Resource, id: string, call: Call): Promise<Row> {
    const row = await this.read(resource, id, call);
    const answer = this.represent(row, resource.definition.type, call);
    const names = includeOf(call);
    if (names.length > 0) {
      await embedLinks(this, { resource, rows: [row], answers: [answer], names }, call);
    }
    return answer;
  }

  /** Answers a list: rows are filtered, sorted and paged here, a page is taken as it is. */
  async list(resource: Resource, { self, conditions = [] }: ListRequest, call: Call): Promise<Row> {
    const { rules, definition, defaults } = resource;
    const parsed = parseListQuery(rules, searchOf(call));
    const query = { ...parsed.query, conditions: [...parsed.query.conditions, ...conditions] };
    const page = await this.#page(resource, query, call);
    const answers = page.data.map((row) => this.represent(row, definition.type, call));
    const include = includeOf(call).filter((name) => resource.links.has(name));
    await embedLinks(this, { resource, rows: page.data, answers, names: include }, call);
    const createUrl = `${call.root}/${definition.plural}`;
    const { asked } = parsed;
    return representCollection(answers, page, {
      ...{ resource: definition, rules, defaults, self, createUrl, include, query, asked },
    });
  }

  /** The rows that hold conditions and are not removed, at most a page full. */
  async rowsOf(
    resource: Resource,
    conditions: readonly Condition[],
    call: Call,
  ): Promise<readonly Row[]> {
    const { query } = parseListQuery(resource.rules, { limit: String(maxLimit) });
    const all = { ...query, conditions: [...query.conditions, ...conditions] };
    return (await this.#page(resource, all, call)).data;
  }

  async #page(resource: Resource, query: ListQuery, { context }: Call): Promise<ListPage> {
    const listed = (await resource.call("list", query, context)) as readonly Row[] | ListPage;
    return "data" in listed ? listed : pageRows(listed, query, resource.rules);
  }

  /**
   * Gives what a handler answered the form of its type.
   *
   * @throws HttpError 404 for null; TypeError for what is no row, such as a `return` that is missing.
   */
  represent(row: unknown, type: string, { root, base, context }: Call): Row {
    if (row === null) throw notFound();
    if (!isObject(row)) throw noRow(type, row);
    const resource = this.model.resourcesByType.get(type);
    const actions = resource && possibleActions(resource, row, context);
    const represent = this.model.represent.get(type);
    return represent
      ? represent(row, { root, base, actions })
      : { type, links: {}, actions: {}, ...row };
  }

  /** Says whether there is such a row, as far as the handlers can tell. */
  async #find(resource: Resource, id: string, call: Call): Promise<Row | undefined> {
    return resource.has("get") ? this.read(resource, id, call) : undefined;
  }

  async #act(resource: Resource, id: string, name: string, call: Call): Promise<Answer> {
    const { request, context } = call;
    const row = await this.#find(resource, id, call);
    const action = resource.actions.get(name);
    if (action === undefined) throw invalidAction();
    if (row && possibleActions(resource, row, context)?.includes(name) === false) {
      const message = `The action ${name} is not possible now`;
      throw new HttpError(422, "ActionNotAvailable", { fieldName: "action", message });
    }
    const { input, output, method } = action;
    const body = request.body === undefined ? {} : request.body;
    if (!isObject(body)) throw noObject();
    const inputs = input === null ? [] : [this.#validate(input, body, "input")];
    const result = await resource.call(method, id, ...inputs, context);
    if (result === null) throw notFound();
    if (result === undefined || output === null) return { status: 202, body: {} };
    return { status: 200, body: this.represent(result, output, call) };
  }

  /** A client that sends a `rev` changes only what it has seen. */
  async #checkUpdate(resource: Resource, id: string, call: Call): Promise<Row> {
    const { body } = call.request;
    const row = await this.#find(resource, id, call);
    const seen = revOf(call);
    const rev = row?.["rev"] ?? undefined;
    if (seen !== undefined && rev !== undefined && seen !== textOf(rev)) throw conflict();
    return this.#validate(resource.definition.type, body, "update");
  }

  /** No body at all is an object without fields: some clients send it so. */
  #validate(type: string, body: unknown, mode: Mode): Row {
    const given = body === undefined ? {} : body;
    const validate = this.model.validators.get(type);
    if (validate !== undefined) return validate(given, mode);
    if (isObject(given)) return given;
    throw noObject();
  }
}

const operations: ReadonlyMap<
  string,
  Extract<OperationName, "get" | "update" | "delete">
> = new Map([
  ["GET", "get"],
  ["PUT", "update"],
  ["DELETE", "delete"],
] as const);

/** The query of a call, by name; a name that stands there more than once has an array. */
export function searchOf({ request }: Pick<Call, "request">): Row {
  return request.query as Row;
}

function includeOf(call: Call): readonly string[] {
  const { include } = searchOf(call);
  return include === undefined ? [] : valuesOf(include).flatMap((names) => names.split(","));
}

/** The `rev` in a body: a number or a text; anything else is that of no resource. */
function revOf({ request: { body } }: Call): string | undefined {
  const rev = isObject(body) && Object.hasOwn(body, "rev") ? body["rev"] : null;
  return rev === null ? undefined : textOf(rev);
}

function textOf(rev: unknown): string {
  return typeof rev === "string" || typeof rev === "number" ? String(rev) : "none";
}

function noObject(): HttpError {
  return new HttpError(422, "InvalidFormat", { message: "The body is no JSON object" });
}

/** A fault of a handler, which is for the log and not for clients. */
function noRow(type: string, row: unknown): TypeError {
  const kind = Array.isArray(row) ? "array" : typeof row;
  return new TypeError(`Unexpected ${kind} from a handler, expected a row of type ${type} or null`);
}

function invalidAction(): HttpError {
  return new HttpError(422, "InvalidAction", { fieldName: "action" });
}

/** The actions that the handlers think possible; undefined is all of them. */
function possibleActions(
  resource: Resource,
  row: Row,
  context: Context,
): readonly string[] | undefined {
  if (!resource.has("actionsOf")) return isLeaving(row) ? [] : undefined;
  const names = resource.call("actionsOf", row, context);
  if (Array.isArray(names)) return names as readonly string[];
  throw new TypeError(`Unexpected ${typeof names} from actionsOf, expected an array of names`);
}
