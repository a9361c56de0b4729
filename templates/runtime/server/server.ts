import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";

import type { Authenticate } from "./auth.js";
import type { ApiDefinition, ResourceDefinition } from "./definition.js";
import { errorBody, HttpError } from "./errors.js";
import { linkRoot, representList, representRow, representSchema, type Row } from "./represent.js";
import { makeValidators, type Validator } from "./validate.js";

/** What a handler may know of the request that it answers. */
export interface Context {
  readonly request: FastifyRequest;
  /** The project whose routes were used; undefined on the routes without one. */
  readonly projectId: string | undefined;
  /** What `authenticate` answered. */
  readonly principal: unknown;
}

type Envelope = "type" | "links" | "actions";

/** A resource as a handler answers it: what the server adds to every one may be left out. */
export type Stored<Resource> = Omit<Resource, Envelope> &
  Partial<Pick<Resource, Extract<keyof Resource, Envelope>>>;

/** How a server behaves, whatever its API. */
export interface ServerOptions<Handlers> {
  /** The handlers by resource; what is not there answers 501. */
  readonly handlers: Handlers;
  /** Default: everybody is let in. */
  readonly authenticate?: Authenticate;
}

// A handler is reached by names that the definition gives, so its type is known only to the compiler
// of the user's code, not here.
type Method = (...parameters: readonly unknown[]) => unknown;
type HandlerTable = Readonly<Record<string, object | undefined>>;

/** Makes the Fastify plugin of an API: routing, validation, envelopes and errors. */
export function makeServer<Handlers extends object>(
  definition: ApiDefinition,
): FastifyPluginAsync<ServerOptions<Handlers>> {
  return (app, options) => {
    const handlers = options.handlers as HandlerTable;
    const service = new Service(definition, handlers, options.authenticate);
    service.register(app);
    return Promise.resolve();
  };
}

class Service {
  readonly #definition: ApiDefinition;
  readonly #handlers: HandlerTable;
  readonly #authenticate: Authenticate | undefined;
  readonly #validators: ReadonlyMap<string, Validator>;
  readonly #resources: ReadonlyMap<string, ResourceDefinition>;
  readonly #principals = new WeakMap<FastifyRequest, unknown>();

  constructor(
    definition: ApiDefinition,
    handlers: HandlerTable,
    authenticate: Authenticate | undefined,
  ) {
    this.#definition = definition;
    this.#handlers = handlers;
    this.#authenticate = authenticate;
    this.#validators = makeValidators(definition.types);
    this.#resources = new Map(definition.resources.map((resource) => [resource.type, resource]));
  }

  register(app: FastifyInstance): void {
    const { basePath, isScoped } = this.#definition;
    acceptBodies(app);
    app.setErrorHandler((error, request, reply) => {
      const body = errorBody(error, request.id);
      if (body.status >= 500) request.log.error(error);
      void reply.code(body.status).send(body);
    });
    app.addHook("onRequest", async (request, reply) => {
      void reply.header("x-api-schemas", `${linkRoot(request, basePath)}/schemas`);
      await this.#checkPrincipal(request, reply);
    });
    for (const prefix of isScoped ? [basePath, `${basePath}/projects/:projectId`] : [basePath]) {
      this.#registerRoot(app, prefix);
      for (const resource of this.#definition.resources)
        this.#registerResource(app, prefix, resource);
    }
    const notFound = (): never => {
      throw new HttpError(404, "NotFound", { message: "Not Found" });
    };
    app.all(`${basePath}/*`, notFound);
  }

  #registerRoot(app: FastifyInstance, prefix: string): void {
    const { basePath, resources, types } = this.#definition;
    // Below `/projects/<id>` the API's own project resource, if it has one, is what is answered.
    const isProject = prefix !== basePath && resources.some(({ plural }) => plural === "projects");
    const sendRoot = (request: FastifyRequest): Row => {
      const root = linkRoot(request, basePath);
      const links = resources.map(({ plural }) => [plural, `${root}/${plural}`] as const);
      const id = basePath.slice(1);
      return {
        id,
        type: "apiVersion",
        links: { self: root, schemas: `${root}/schemas`, ...Object.fromEntries(links) },
        actions: {},
      };
    };
    if (!isProject) app.get(prefix, sendRoot);
    // A resource of that name would be the API's own; the protocol's schemas give way to it.
    if (resources.some(({ plural }) => plural === "schemas")) return;
    app.get(`${prefix}/schemas`, (request) => {
      const root = linkRoot(request, basePath);
      const data = types.map((type) => representSchema(type, this.#definition, root));
      return {
        type: "collection",
        resourceType: "schema",
        links: { self: `${root}/schemas`, root },
        actions: {},
        data,
      };
    });
    app.get<{ Params: { type: string } }>(`${prefix}/schemas/:type`, (request) => {
      const type = types.find(({ id }) => id === request.params.type);
      if (type === undefined) throw new HttpError(404, "NotFound", { message: "Not Found" });
      return representSchema(type, this.#definition, linkRoot(request, basePath));
    });
  }

  #registerResource(app: FastifyInstance, prefix: string, resource: ResourceDefinition): void {
    const all = `${prefix}/${resource.plural}`;
    const one = `${all}/:id`;
    const can = (name: ResourceDefinition["operations"][number]): boolean =>
      resource.operations.includes(name);
    if (can("list")) app.get(all, (request) => this.#list(resource, request));
    if (can("create")) app.post(all, (request, reply) => this.#create(resource, request, reply));
    if (can("get")) app.get(one, (request) => this.#get(resource, request));
    if (can("update")) app.put(one, (request) => this.#update(resource, request));
    if (can("delete")) app.delete(one, (request, reply) => this.#delete(resource, request, reply));
    app.post(one, (request, reply) => this.#act(resource, request, reply));
    const refuse = (): never => {
      throw new HttpError(405, "MethodNotAllowed", { message: "Method not allowed" });
    };
    const open = (names: readonly (string | false)[]): string[] =>
      ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((method) => !names.includes(method));
    app.route({
      method: open([can("list") && "GET", can("create") && "POST"]),
      url: all,
      handler: refuse,
    });
    const onOne = [can("get") && "GET", "POST", can("update") && "PUT", can("delete") && "DELETE"];
    app.route({ method: open(onOne), url: one, handler: refuse });
  }

  async #list(resource: ResourceDefinition, request: FastifyRequest): Promise<Row> {
    const rows = await this.#call(resource, "list", [request.query], request);
    return representList(rows as readonly Row[], resource, this.#root(request));
  }

  async #create(
    resource: ResourceDefinition,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Row> {
    const body = this.#validate(resource.type, request.body, "create");
    const row = this.#represent(
      await this.#call(resource, "create", [body], request),
      resource.type,
      request,
    );
    const { self } = row["links"] as { self?: string };
    if (self !== undefined) void reply.header("location", self);
    void reply.code(201);
    return row;
  }

  async #get(resource: ResourceDefinition, request: FastifyRequest): Promise<Row> {
    return this.#found(
      await this.#call(resource, "get", [idOf(request)], request),
      resource,
      request,
    );
  }

  async #update(resource: ResourceDefinition, request: FastifyRequest): Promise<Row> {
    const body = this.#validate(resource.type, request.body, "update");
    const row = await this.#call(resource, "update", [idOf(request), body], request);
    return this.#found(row, resource, request);
  }

  async #delete(
    resource: ResourceDefinition,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const row = await this.#call(resource, "delete", [idOf(request)], request);
    if (row === null) throw notFound();
    if (row !== undefined) return this.#represent(row, resource.type, request);
    return reply.code(204).send();
  }

  async #act(
    resource: ResourceDefinition,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const { action: name } = request.query as { action?: unknown };
    const action = resource.actions.find((candidate) => candidate.name === name);
    if (action === undefined) {
      throw name === undefined
        ? new HttpError(405, "MethodNotAllowed", { message: "Method not allowed" })
        : new HttpError(422, "InvalidAction", { fieldName: "action" });
    }
    const input =
      action.input === null ? [] : [this.#validate(action.input, request.body ?? {}, "input")];
    const result = await this.#call(resource, action.method, [idOf(request), ...input], request);
    if (result === null) throw notFound();
    if (result === undefined || action.output === null) return reply.code(202).send({});
    return this.#represent(result, action.output, request);
  }

  /** Calls a handler, the context being its last argument. */
  #call(
    resource: ResourceDefinition,
    method: string,
    input: readonly unknown[],
    request: FastifyRequest,
  ): unknown {
    const handlers = Object.hasOwn(this.#handlers, resource.plural)
      ? this.#handlers[resource.plural]
      : undefined;
    const handler: unknown = handlers && Reflect.get(handlers, method);
    if (typeof handler !== "function") {
      const message = `${resource.plural}.${method} is not implemented`;
      throw new HttpError(501, "NotImplemented", { message });
    }
    const { projectId } = request.params as { projectId?: string };
    const context: Context = { request, projectId, principal: this.#principals.get(request) };
    return (handler as Method).call(handlers, ...input, context);
  }

  #validate(type: string, body: unknown, mode: "create" | "update" | "input"): unknown {
    return this.#validators.get(type)?.(body, mode) ?? body;
  }

  #found(row: unknown, resource: ResourceDefinition, request: FastifyRequest): Row {
    if (row === null || row === undefined) throw notFound();
    return this.#represent(row, resource.type, request);
  }

  #represent(row: unknown, type: string, request: FastifyRequest): Row {
    return representRow(row as Row, this.#resources.get(type), this.#root(request), type);
  }

  #root(request: FastifyRequest): string {
    return linkRoot(request, this.#definition.basePath);
  }

  async #checkPrincipal(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (this.#authenticate === undefined) return;
    const principal = await this.#authenticate(request);
    if (principal === null || principal === undefined) {
      void reply.header("www-authenticate", 'Basic realm="api"');
      throw new HttpError(401, "Unauthorized");
    }
    this.#principals.set(request, principal);
  }
}

function notFound(): HttpError {
  return new HttpError(404, "NotFound", { message: "Not Found" });
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

/**
 * Takes JSON whatever its declared type, and no body at all where a type is declared: real clients
 * send both, and Fastify refuses both.
 */
function acceptBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ["application/json", "*"],
    { parseAs: "string" },
    (_request, text, done) => {
      if (text === "") {
        done(null, undefined);
        return;
      }
      try {
        const body: unknown = JSON.parse(text as string);
        done(null, body);
      } catch {
        done(
          new HttpError(400, "InvalidBodyContent", { message: "The body is no JSON" }),
          undefined,
        );
      }
    },
  );
}
