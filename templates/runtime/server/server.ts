import compress from "@fastify/compress";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import type { Authenticate } from "./auth.js";
import { acceptBodies } from "./body.js";
import type { ApiDefinition } from "./definition.js";
import { HttpError, methodNotAllowed, notFound } from "./errors.js";
import type { Context, HandlerTable } from "./handler.js";
import { makeModel, type Model, type Resource } from "./model.js";
import { readOrigin } from "./origin.js";
import { first } from "./query.js";
import { chooseFormat, send, sendError } from "./respond.js";
import { answerRoot } from "./roots.js";
import { makeRouter, type FindRoute, type Route } from "./route.js";
import { searchOf, Service, type Answer } from "./service.js";

/** How a server behaves, whatever its API. */
export interface BaseOptions<Handlers> {
  /** The handlers by resource; what is not there answers 501. */
  readonly handlers: Handlers;
  /**
   * Whether `/` and every path that leads nowhere are this API's to answer, too. Default: true.
   * Give false where the application has a root or a not-found handler of its own.
   */
  readonly root?: boolean;
  /**
   * Where browsers find api-ui: the folder of its `ui.js` and `ui.css`. Default: browsers get a page
   * that loads nothing.
   */
  readonly apiUi?: string;
}

/**
 * The options of a server. `authenticate` decides who is let in, and what handlers find as
 * `context.principal`; it can be left out, which lets everybody in, unless handlers rely on one.
 */
export type ServerOptions<Handlers, Principal = unknown> = BaseOptions<Handlers> &
  (unknown extends Principal
    ? { readonly authenticate?: Authenticate<Principal> }
    : { readonly authenticate: Authenticate<Principal> });

type AnyOptions = BaseOptions<object> & { readonly authenticate?: Authenticate };

/** Registers the routes of an API: what the generated `server` does with its definition. */
export async function registerServer(
  app: FastifyInstance,
  definition: ApiDefinition,
  options: AnyOptions,
): Promise<void> {
  // Answers are compressed where they are made, which spares the short ones a hook. Bodies that are
  // compressed are not taken: no client sends them, and they can be bombs.
  if (!app.hasReplyDecorator("compress")) {
    await app.register(compress, {
      encodings: ["gzip", "deflate"],
      global: false,
      globalDecompression: false,
    });
  }
  acceptBodies(app);
  const dispatcher = new Dispatcher(app.prefix, definition, options);
  app.setErrorHandler((error, request, reply) => {
    dispatcher.fail(error, request, reply);
  });
  const handle = (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
    dispatcher.handle(request, reply);
  const { basePath } = definition;
  app.all(basePath, handle);
  app.all(`${basePath}/*`, handle);
  // What Fastify has no route for: odd methods, paths that begin with two slashes, and all the rest.
  if (options.root === false) {
    await app.register(
      (inner) => {
        inner.setNotFoundHandler(handle);
        return Promise.resolve();
      },
      { prefix: basePath },
    );
  } else {
    app.all("/", handle);
    app.setNotFoundHandler(handle);
  }
}

class Dispatcher {
  readonly #definition: ApiDefinition;
  readonly #options: AnyOptions;
  readonly #base: string;
  readonly #model: Model;
  readonly #service: Service;
  readonly #find: FindRoute<Resource>;

  constructor(prefix: string, definition: ApiDefinition, options: AnyOptions) {
    this.#definition = definition;
    this.#options = options;
    this.#base = prefix + definition.basePath;
    this.#model = makeModel(definition, options.handlers as HandlerTable);
    this.#service = new Service(this.#model);
    this.#find = makeRouter({
      base: partsOf(this.#base),
      depth: partsOf(prefix).length,
      isScoped: definition.isScoped,
      resources: this.#model.resources,
    });
  }

  /** Answers a request whose body has been read. */
  async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | string> {
    const format = chooseFormat(request);
    const { apiUi, authenticate } = this.#options;
    const principal = authenticate && (await this.#authenticate(authenticate, request, reply));
    const route = this.#find(request.url);
    const base = readOrigin(request) + this.#base;
    const root = base + scopeOf(route);
    const schemasUrl = `${root}/schemas`;
    void reply.header("x-api-schemas", schemasUrl);
    if (route === undefined) throw notFound();
    const context: Context = { request, projectId: route.projectId, principal };
    const method = methodOf(request);
    const call = { request, method, route, root, base, context };
    const answer = this.#answerRoot(route, method, root) ?? (await this.#service.answer(call));
    const { location } = answer;
    // What a handler made of its links may be no URL, and is no header then.
    if (location !== undefined && /^[\u0021-\u007E]+$/.test(location)) {
      void reply.header("location", location);
    }
    if (answer.body === undefined) return reply.code(answer.status).send();
    return send(request, reply, answer.body, {
      ...{ format, status: answer.status, isRead: method === "GET", schemasUrl, apiUi },
    });
  }

  /** Answers an error in the form of the API, wherever it comes from. */
  fail(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const schemasUrl = `${readOrigin(request)}${this.#base}${this.#scopeOf(request)}/schemas`;
    void reply.header("x-api-schemas", schemasUrl).removeHeader("location");
    sendError(error, request, reply, { schemasUrl, apiUi: this.#options.apiUi });
  }

  #answerRoot(route: Route<Resource>, method: string, root: string): Answer | undefined {
    const body = answerRoot(route.target, {
      definition: this.#definition,
      model: this.#model,
      root,
    });
    if (body === undefined) return undefined;
    if (method !== "GET") throw methodNotAllowed();
    return { status: 200, body };
  }

  #scopeOf(request: FastifyRequest): string {
    try {
      return scopeOf(this.#find(request.url));
    } catch {
      // A path that cannot be read is in no project.
      return "";
    }
  }

  async #authenticate(
    authenticate: Authenticate,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const principal = await authenticate(request);
    // JavaScript's other ways to say no count as one, too.
    if (principal) return principal;
    void reply.header("www-authenticate", 'Basic realm="api"');
    throw new HttpError(401, "Unauthorized");
  }
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

function scopeOf(route: Route<Resource> | undefined): string {
  return route?.projectId === undefined ? "" : `/projects/${encodeURIComponent(route.projectId)}`;
}

/** Browsers' forms know GET and POST only; a read stays one, whatever it says (api-spec, "Requests"). */
function methodOf(request: FastifyRequest): string {
  const { method } = request;
  if (method === "HEAD") return "GET";
  const other = method === "POST" ? first(searchOf({ request })["_method"]) : undefined;
  return other === undefined ? method : other.toUpperCase();
}
