import { HttpError, notFound } from "../core/errors.js";
import { checkLossless } from "../core/lossless.js";
import { isObject, type Row } from "../core/row.js";
import { searchOf, type Call } from "./call.js";
import { checkPage, representCollection } from "./collection.js";
import { embedLinks } from "./embed.js";
import type { Context } from "./handler.js";
import type { Model, Resource } from "./model.js";
import { pageRows } from "./page-rows.js";
import {
  linksIn,
  maxLimit,
  parseListQuery,
  type Condition,
  type ListPage,
  type ListQuery,
} from "./query.js";
import { isLeaving } from "./represent.js";
import { sizeOf } from "./size.js";

/** A request for a list. */
export interface ListRequest {
  /** The URL of the list, without a query. */
  readonly self: string;
  /** Conditions in addition to those of the query. */
  readonly conditions?: readonly Condition[];
}

/** The number of rows that are converted at once. The size of the answer is checked after each group. */
const groupSize = 100;

/** Options of `Service`. */
export interface ServiceOptions {
  /** The approximate length that the rows of an answer may have as JSON, in UTF-16 code units. */
  readonly maxAnswerSize: number;
  /** True to answer 422 for an unknown filter, sort field or link. */
  readonly refusesUnknown: boolean;
}

/** Calls the handlers that read, and converts their results to the form of the API. */
export class Service {
  readonly model: Model;
  readonly #maxAnswerSize: number;
  readonly #refusesUnknown: boolean;

  constructor(model: Model, { maxAnswerSize, refusesUnknown }: ServiceOptions) {
    this.model = model;
    this.#maxAnswerSize = maxAnswerSize;
    this.#refusesUnknown = refusesUnknown;
  }

  /** Reads one row. @throws HttpError 404 if it does not exist. */
  async read(resource: Resource, id: string, { context }: Call): Promise<Row> {
    const row = await resource.call("get", id, context);
    if (row === null || row === undefined) throw notFound();
    if (!isObject(row)) throw noRow(resource.definition.type, row);
    return row;
  }

  /** Reads one row; undefined if the resource has no handler `get`. @throws HttpError 404 if the row does not exist. */
  find(resource: Resource, id: string, call: Call): Promise<Row | undefined> {
    return resource.has("get") ? this.read(resource, id, call) : Promise.resolve(undefined);
  }

  /** Answers one resource, with the links in `include` embedded. @throws HttpError 404 if it does not exist. */
  async answerOne(resource: Resource, id: string, call: Call): Promise<Row> {
    const row = await this.read(resource, id, call);
    const names = linksIn(searchOf(call)["include"]);
    if (names.length === 0) return this.represent(row, resource.definition.type, call);
    const [answer] = await this.#representRows({ resource, rows: [row], names }, call);
    return answer ?? {};
  }

  /** Answers a list. Rows from the handler are filtered, sorted and paged here; a page is answered as it is. */
  async list(resource: Resource, { self, conditions = [] }: ListRequest, call: Call): Promise<Row> {
    const { rules, definition, defaults, links } = resource;
    const refusesUnknown = this.#refusesUnknown;
    const search = searchOf(call);
    const { query: parsed, asked } = parseListQuery(rules, search, { refusesUnknown, links });
    const include = linksIn(search["include"]).filter((name) => links.has(name));
    let query: ListQuery = { ...parsed, conditions: [...parsed.conditions, ...conditions] };
    let page = await this.#page(resource, query, call);
    let answers = await this.#representRows({ resource, rows: page.data, names: include }, call);
    if (answers.length < page.data.length) {
      // The rows are too large for one page: the answer has fewer rows, and a link to the next rows.
      query = { ...query, limit: answers.length };
      page = await this.#page(resource, query, call);
      answers = await this.#representRows({ resource, rows: page.data, names: include }, call);
      if (answers.length < page.data.length) throw tooLong(resource, query.limit);
    }
    const createUrl = `${call.root}/${definition.path}`;
    return representCollection(answers, page, {
      ...{ resource: definition, rules, defaults, self, createUrl, include, query, asked },
    });
  }

  /**
   * Returns the rows that meet conditions and are not removed.
   *
   * @throws HttpError 422 if there are more rows than one page can have
   */
  async rowsOf(
    resource: Resource,
    conditions: readonly Condition[],
    call: Call,
  ): Promise<readonly Row[]> {
    const { query } = parseListQuery(resource.rules, { limit: String(maxLimit) });
    const all = { ...query, conditions: [...query.conditions, ...conditions] };
    const { data, next } = await this.#page(resource, all, call);
    if (typeof next === "string") throw tooMuchIncluded();
    return data;
  }

  /**
   * Converts the result of a handler to the form of its type.
   *
   * @throws HttpError 404 for null; TypeError if the result is not a row (after a missing `return`, for example), has
   * an id that is not a string, or has a value that JSON cannot hold
   */
  represent(row: unknown, type: string, { root, base, context, request }: Call): Row {
    if (row === null) throw notFound();
    if (!isObject(row) || row instanceof Date || ArrayBuffer.isView(row)) throw noRow(type, row);
    const { method, routeOptions } = request;
    const handler = `The handler of ${method} ${routeOptions.url ?? ""}`;
    checkLossless(row, handler);
    const { id } = row;
    if (id === "") throw new TypeError(`${handler} answered a blank text in \`id\``);
    // Clients resolve these parts of a URL, so its links would lead to something else.
    if (id === "." || id === "..")
      throw new TypeError(`${handler} answered ${id} in \`id\`, which no URL can have`);
    // A number that large may have lost digits, and would be the id of another resource.
    const isId = typeof id === "number" ? Math.abs(id) <= Number.MAX_SAFE_INTEGER : !isObject(id);
    if (!isId || typeof id === "boolean" || Array.isArray(id))
      throw new TypeError(`${handler} answered no text in \`id\``);
    const resource = this.model.resourcesByType.get(type);
    const actions = resource && possibleActions(resource, row, context);
    const represent = this.model.represent.get(type);
    return represent
      ? represent(row, { root, base, actions })
      : { type, links: {}, actions: {}, ...row };
  }

  async #page(resource: Resource, query: ListQuery, { context }: Call): Promise<ListPage> {
    const answer = await resource.call("list", query, context);
    if (typeof answer !== "object" || answer === null) {
      const { plural } = resource.definition;
      throw new TypeError(
        `${plural}.list answered ${typeof answer}; answer rows or a page of them`,
      );
    }
    const listed = answer as readonly Row[] | ListPage;
    if ("data" in listed) checkPage(listed, resource.definition.plural);
    const rows: unknown = "data" in listed ? listed.data : listed;
    if (!Array.isArray(rows)) {
      const { plural } = resource.definition;
      throw new TypeError(`${plural}.list answered no array; answer rows or a page of them`);
    }
    // Elsewhere, null means that the resource does not exist, but a list always exists. `findIndex` also visits holes.
    const wrong = rows.findIndex((row) => !isObject(row));
    if (wrong !== -1) throw noRow(resource.definition.type, rows[wrong]);
    return "data" in listed ? listed : pageRows(listed, query, resource.rules);
  }

  /**
   * Converts rows to the form of the API, as many as fit into an answer, but at least one.
   *
   * @throws HttpError 422 if what one row includes is too large.
   */
  async #representRows({ resource, rows, names }: RowsToShow, call: Call): Promise<readonly Row[]> {
    const shown: Row[] = [];
    let size = 0;
    for (let start = 0; start < rows.length; start += groupSize) {
      const group = rows.slice(start, start + groupSize);
      const answers = group.map((row) => this.represent(row, resource.definition.type, call));
      if (names.length > 0) await embedLinks(this, { resource, rows: group, answers, names }, call);
      for (const answer of answers) {
        size += sizeOf(answer);
        const isFull = size > this.#maxAnswerSize;
        if (isFull && shown.length > 0) return shown;
        if (isFull && names.length > 0) throw tooMuchIncluded();
        shown.push(answer);
      }
    }
    return shown;
  }
}

interface RowsToShow {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  /** The links to embed. */
  readonly names: readonly string[];
}

/** Returns the actions that are possible now, by the handler `actionsOf`. Undefined: all actions. */
export function possibleActions(
  resource: Resource,
  row: Row,
  context: Context,
): readonly string[] | undefined {
  if (!resource.has("actionsOf")) return isLeaving(row) ? [] : undefined;
  const names = resource.call("actionsOf", row, context);
  if (Array.isArray(names)) return names as readonly string[];
  // Nobody waits for a promise here, and one that is rejected would end the process.
  const isPromise = names instanceof Promise;
  if (isPromise) names.catch(() => undefined);
  const kind = isPromise ? "a promise" : typeof names;
  throw new TypeError(`actionsOf answered ${kind}; answer an array of names`);
}

/** Makes the error for a handler that returned no row. It is logged, and the client gets a 500 without details. */
function noRow(type: string, row: unknown): TypeError {
  const kind = Array.isArray(row) ? "array" : row === null ? "null" : typeof row;
  return new TypeError(`A handler answered ${kind}; answer a row of type ${type} or null`);
}

function tooLong({ definition: { plural } }: Resource, limit: number): TypeError {
  return new TypeError(`${plural}.list answered more than the ${limit} rows of query.limit`);
}

function tooMuchIncluded(): HttpError {
  const message = "The included resources are too large for one answer; follow the link instead";
  return new HttpError(422, "MaxLengthExceeded", { fieldName: "include", message });
}
