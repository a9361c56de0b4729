import type { FastifyReply, FastifyRequest } from "fastify";

import { challengeOf, principalOf, type Authenticate } from "../core/auth.js";
import { throwOfHandler, toHttpError } from "../core/errors.js";
import type { HandlerTable } from "../core/handlers.js";
import { readOrigin } from "../core/origin.js";
import { removeReplaced } from "../core/reply-headers.js";
import { checkConditions, checkRange } from "../core/request.js";
import type { Answer, Call } from "./call.js";
import type { ApiDefinition } from "./definition.js";
import { answerMiss } from "./misses.js";
import { makeModel, type Model } from "./model.js";
import { makeFindPlace, type FindPlace } from "./places.js";
import { chooseFormat, send, sendError } from "./respond.js";
import { answerVersions } from "./roots.js";
import { Service } from "./service.js";

/** Options of a server that do not depend on its API. */
export interface BaseOptions<Handlers> {
  /** The handlers, keyed by resource. A method without a handler answers 501. */
  readonly handlers: Handlers;
  /**
   * True to also answer `/` and paths without a route. Default: true. Give false if the application has its own root
   * or not-found handler.
   */
  readonly root?: boolean;
  /**
   * The URL of the folder with `ui.js` and `ui.css` of api-ui, for pages that browsers get. Default: a built-in page,
   * which loads nothing.
   */
  readonly apiUi?: string;
  /**
   * The approximate length that the rows of one answer may have as JSON, in UTF-16 code units. A list that would be
   * longer is cut to fewer rows, with a link to the next page. Default: 16,777,216.
   */
  readonly maxAnswerSize?: number;
  /**
   * The treatment of fields of a body, and of filters, links and sort fields of a list, that the API does not have.
   * Default: `ignore`, because some clients send back a whole resource. `refuse` answers 422 and names each of them, so
   * that spelling mistakes are found. It still ignores read-only fields and the members that the server adds to each
   * resource (`id`, `type`, `links`, `actions`, `createdTS`).
   */
  readonly unknown?: "ignore" | "refuse";
}

/** The options of a server, with handlers and a principal of any type. */
export type AnyOptions = BaseOptions<object> & { readonly authenticate?: Authenticate };

/** The handler of a route. */
export type Handler = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply | string>;

/** The key of the principal in a request. A symbol cannot clash with decorators of the application. */
export const principal: unique symbol = Symbol("principal");

type Authenticated = FastifyRequest & { [principal]?: unknown };

/** The parts that all routes of an API share: authentication, sending, errors. */
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
      return this.#send(this.#call(request, projectId), reply, answer).catch(throwOfHandler);
    };
  }

  readonly answerVersions = ({ root }: Call): Promise<Answer> => {
    const body = answerVersions({ definition: this.#definition, model: this.#model, root });
    return Promise.resolve({ status: 200, body });
  };

  /** Answers requests without a route: an unknown path, another method, or OPTIONS. */
  readonly miss: Handler = async (request, reply) => {
    const place = this.#find(request.url);
    const call = this.#call(request, place?.projectId);
    return this.#send(call, reply, () => answerMiss(this.service, place, { call, reply }));
  };

  /** Answers a thrown error in the form of the API. */
  readonly fail = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const schemasUrl = `${readOrigin(request)}${this.#base}${this.#scopeOf(request)}/schemas`;
    removeReplaced(reply);
    void reply.header("x-api-schemas", schemasUrl);
    // A handler may throw a 401, too, which then asks for credentials like that of `authenticate`.
    if (toHttpError(error).status === 401 && !reply.hasHeader("www-authenticate")) {
      void reply.header("www-authenticate", challengeOf(this.#options.authenticate, request));
    }
    sendError(error, request, reply, { schemasUrl, apiUi: this.#options.apiUi });
  };

  /** Calls `authenticate` and stores the principal. OPTIONS and public routes need no credentials. */
  readonly authenticate = async (request: Authenticated): Promise<void> => {
    if (request.method === "OPTIONS" || "isPublic" in request.routeOptions.config) return;
    const { authenticate } = this.#options;
    if (authenticate !== undefined) request[principal] = await principalOf(authenticate, request);
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
    // The format is chosen before the work, which may have effects: a client that accepts neither format gets 406.
    const format = chooseFormat(request);
    checkConditions(request, conditionAdvice);
    checkRange(request);
    const { status, body, location } = await work(call);
    // A handler may return a link that is not a URL and cannot be sent in a header.
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
      // A path that cannot be decoded belongs to no project.
      return "";
    }
  }
}

const conditionAdvice =
  "Send the `rev` that you have seen in the body of a PUT; tags are not compared";

function scopeOf(projectId: string | undefined): string {
  return projectId === undefined ? "" : `/projects/${encodeURIComponent(projectId)}`;
}
