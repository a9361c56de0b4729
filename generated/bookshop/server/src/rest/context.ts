import type { FastifyReply, FastifyRequest } from "fastify";

import type { Authenticate } from "../core/auth.js";
import type { Problem } from "./problem.js";

/** The context in which a handler is called. */
export interface Context<Principal = unknown> {
  /** The principal that `authenticate` returned; undefined if the server has no `authenticate`. */
  readonly principal: Principal;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The members of a body as the server receives them: a file in a form is a `File`. */
export type Received<Body> = { readonly [Name in keyof Body]: ReceivedValue<Body[Name]> };

type ReceivedValue<Value> = Value extends Blob | Uint8Array | ReadableStream<Uint8Array>
  ? File
  : Value extends readonly (infer Item)[]
    ? readonly ReceivedValue<Item>[]
    : Value;

/** Options of a server that do not depend on its API. */
export interface BaseOptions<Handlers> {
  /** The handlers, keyed by group. A method without a handler answers 501. */
  readonly handlers: Handlers;
  /**
   * The treatment of undocumented members of bodies and undocumented parameters of queries and forms. Default: `pass`,
   * which passes them to handlers. `refuse` answers 400 (422 if the docs have that status and no 400), and names each.
   */
  readonly unknownValues?: "pass" | "refuse";
  /**
   * Makes the body of an error. It is sent as JSON with the status of the problem. Default: the body that the docs
   * show, or else `application/problem+json`.
   */
  readonly formatError?: (problem: Problem, request: FastifyRequest) => unknown;
  /** The largest body, in bytes. Default: `bodyLimit` of the application, which is 1,048,576 by default. */
  readonly bodyLimit?: number;
  /**
   * True to also answer paths without a route: with 404, or with 405 if another method has a route. Default: true. Give
   * false if the application has its own not-found handler at the same prefix.
   */
  readonly root?: boolean;
}

/**
 * The options of a server. `authenticate` decides who may send requests, and returns the principal that handlers find
 * as `context.principal`. Without `authenticate`, all requests are allowed. It is required if handlers use a principal.
 */
export type ServerOptions<Handlers, Principal = unknown> = BaseOptions<Handlers> &
  (unknown extends Principal
    ? { readonly authenticate?: Authenticate<Principal> }
    : { readonly authenticate: Authenticate<Principal> });

/** The options of a server, with handlers and a principal of any type. */
export type AnyOptions = BaseOptions<object> & { readonly authenticate?: Authenticate };
