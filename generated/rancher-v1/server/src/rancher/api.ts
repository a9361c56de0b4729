import type { FastifyReply, FastifyRequest } from "fastify";

import { challengeOf, type Authenticate } from "../core/auth.js";
import { HttpError, toHttpError } from "../core/errors.js";
import type { HandlerTable } from "../core/handlers.js";
import { readOrigin } from "../core/origin.js";
import { removeUnsendable } from "../core/reply-headers.js";
import type { Answer, Call } from "./call.js";
import type { ApiDefinition } from "./definition.js";
import { answerMiss } from "./misses.js";
import { makeModel, type Model } from "./model.js";
import { makeFindPlace, type FindPlace } from "./places.js";
import { chooseFormat, send, sendError } from "./respond.js";
import { answerVersions } from "./roots.js";
import { Service } from "./service.js";

/** How a server behaves, whatever its API. */
export interface BaseOptions<Handlers> {
  /** The handlers by resource. A method without a handler answers 501. */
  readonly handlers: Handlers;
  /**
   * Whether the API also answers `/` and every path without a route. Default: true. Give false
   * where the application has a root or a not-found handler of its own.
   */
  readonly root?: boolean;
  /**
   * Where browsers find api-ui: the folder of its `ui.js` and `ui.css`. Default: browsers get a page
   * that loads nothing.
   */
  readonly apiUi?: string;
  /**
   * About how long the rows of one answer may be, in UTF-16 code units. A list that would be longer
   * becomes a shorter page. Default: 16,777,216.
   */
  readonly maxAnswerSize?: number;
  /**
   * What becomes of fields of a body, and of filters, links and a sort order of a list, that the API does
   * not have. `ignore`, the default, is what clients of such servers rely on: they send back what they
   * were given. `refuse` answers 422 and names each of them, so that no slip of the pen passes; what
   * every answer has (`id`, `type`, `links`, `actions`, `createdTS`) and read-only fields are still
   * ignored.
   */
  readonly unknown?: "ignore" | "refuse";
}

/** The options of a server with handlers and a principal of any type. */
export type AnyOptions = BaseOptions<object> & { readonly authenticate?: Authenticate };

/** The handler of a route. */
export type Handler = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply | string>;

/** Where a request keeps its principal. A symbol cannot clash with decorators of the application. */
export const principal: unique symbol = Symbol("principal");

type Authenticated = FastifyRequest & { [principal]?: unknown };

/** What the routes of an API have in common. */
export class Api {
  readonly service: Service;
  readonly #definition: ApiDefinition;
  readonly #options: AnyOptions;
  readonly #base: string;
  readonly #model: Model;
  readonly #find: FindPlace;

  constructor(prefix: string, definition: ApiDefinition, options: AnyOptions) {
    this.#definition = definition;
    this.#options = options;
    this.#base = prefix + definition.basePath;
    const refusesUnknown = options.unknown === "refuse";
    const handlers = options.handlers as HandlerTable;
    this.#model = makeModel(definition, { handlers, refusesUnknown });
    this.#find = makeFindPlace(prefix, definition, this.#model.resources);
    const { maxAnswerSize = 2 ** 24 } = options;
    this.service = new Service(this.#model, { maxAnswerSize, refusesUnknown });
  }

  /** Makes the handler of a route. */
  handler(answer: (call: Call) => Promise<Answer>): Handler {
    return (request, reply) => {
      const { projectId } = request.params as { readonly projectId?: string };
      return this.#send(this.#call(request, projectId), reply, answer);
    };
  }

  readonly answerVersions = ({ root }: Call): Promise<Answer> => {
    const body = answerVersions({ definition: this.#definition, model: this.#model, root });
    return Promise.resolve({ status: 200, body });
  };

  /** Answers what has no route: unknown paths, other methods, OPTIONS. */
  readonly miss: Handler = async (request, reply) => {
    const place = this.#find(request.url);
    const call = this.#call(request, place?.projectId);
    return this.#send(call, reply, () => answerMiss(this.service, place, { call, reply }));
  };

  /** Answers an error in the form of the API, wherever it comes from. */
  readonly fail = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const schemasUrl = `${readOrigin(request)}${this.#base}${this.#scopeOf(request)}/schemas`;
    removeUnsendable(reply);
    void reply.header("x-api-schemas", schemasUrl).removeHeader("location");
    // A 401 of a handler asks for credentials as one of `authenticate` does.
    if (toHttpError(error).status === 401 && !reply.hasHeader("www-authenticate")) {
      void reply.header("www-authenticate", challengeOf(this.#options.authenticate, request));
    }
    sendError(error, request, reply, { schemasUrl, apiUi: this.#options.apiUi });
  };

  /** Finds out who sends a request. What OPTIONS answers is no secret. */
  readonly authenticate = async (request: Authenticated): Promise<void> => {
    if (request.method === "OPTIONS" || "isPublic" in request.routeOptions.config) return;
    const found = await this.#options.authenticate?.(request);
    // Handlers written in JavaScript may say no with another falsy value than null.
    if (!found) throw new HttpError(401, "Unauthorized");
    request[principal] = found;
  };

  #call(request: FastifyRequest, projectId: string | undefined): Call {
    const base = readOrigin(request) + this.#base;
    const root = base + scopeOf(projectId);
    const { [principal]: who } = request as Authenticated;
    return { request, root, base, context: { request, projectId, principal: who } };
  }

  async #send(
    call: Call,
    reply: FastifyReply,
    work: (call: Call) => Promise<Answer>,
  ): Promise<FastifyReply | string> {
    const { request } = call;
    const schemasUrl = `${call.root}/schemas`;
    void reply.header("x-api-schemas", schemasUrl);
    // Before the work, which may have effects: a client that accepts no form gets 406 and no more.
    const format = chooseFormat(request);
    checkConditions(request);
    const { status, body, location } = await work(call);
    // A handler may make links that are no URLs, which cannot be sent as a header.
    if (location !== undefined && /^[\u0021-\u007E]+$/.test(location)) {
      void reply.header("location", location);
    }
    if (body === undefined) return reply.code(status).send();
    const isRead = request.method === "GET" || request.method === "HEAD";
    const { apiUi } = this.#options;
    return send(request, reply, body, { format, status, isRead, schemasUrl, apiUi });
  }

  #scopeOf(request: FastifyRequest): string {
    const { projectId } = (request.params ?? {}) as { readonly projectId?: string };
    if (!request.is404) return scopeOf(projectId);
    try {
      return scopeOf(this.#find(request.url)?.projectId);
    } catch {
      // A path that cannot be decoded is in no project.
      return "";
    }
  }
}

/**
 * The tags of answers are weak, and no weak tag fulfils `If-Match` (RFC 9110, 13.1.1): a change that depends on
 * one is not made. A PUT changes what is there, and `If-None-Match: *` asks for the opposite.
 *
 * @throws HttpError 412
 */
function checkConditions({ method, headers }: FastifyRequest): void {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return;
  const { "if-match": match = "*", "if-none-match": noneMatch } = headers;
  const isNew = method === "PUT" && noneMatch?.trim() === "*";
  if (match.trim() === "*" && !isNew) return;
  const message = "Send the `rev` that you have seen in the body of a PUT; tags are not compared";
  throw new HttpError(412, "PreconditionFailed", { message });
}

function scopeOf(projectId: string | undefined): string {
  return projectId === undefined ? "" : `/projects/${encodeURIComponent(projectId)}`;
}
