import type { FastifyReply, FastifyRequest } from "fastify";

import type { Authenticate } from "../core/auth.js";
import type { Problem } from "./problem.js";

/** What a handler is told besides the request's values. */
export interface Context<Principal = unknown> {
  /** What `authenticate` answered. */
  readonly principal: Principal;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The members of a body as they arrive: a file in a form is a `File`. */
export type Received<Body> = { readonly [Name in keyof Body]: ReceivedValue<Body[Name]> };

type ReceivedValue<Value> = Value extends Blob | Uint8Array | ReadableStream<Uint8Array>
  ? File
  : Value extends readonly (infer Item)[]
    ? readonly ReceivedValue<Item>[]
    : Value;

/** How a server behaves, whatever its API. */
export interface BaseOptions<Handlers> {
  /** The handlers by group. A method without a handler answers 501. */
  readonly handlers: Handlers;
  /**
   * What becomes of members of bodies and parameters of queries and forms that the docs do not tell.
   * `pass`, the default, gives them to handlers; `refuse` answers 400 and names each of them.
   */
  readonly unknownValues?: "pass" | "refuse";
  /**
   * Makes the body of an error, where clients expect another than that of the docs, or than
   * `application/problem+json`. It is sent as JSON, with the status of the problem.
   */
  readonly formatError?: (problem: Problem, request: FastifyRequest) => unknown;
  /** The most bytes of a body. Default: that of the application, 1,048,576 unless it sets another. */
  readonly bodyLimit?: number;
  /**
   * Whether the API also answers every path without a route: 404, and 405 for another method. Default:
   * true. Give false where the application has a not-found handler of its own at the same prefix.
   */
  readonly root?: boolean;
}

/**
 * The options of a server. `authenticate` decides who may send requests, and what handlers find as
 * `context.principal`. Without it everybody may, and it is required where handlers use a principal.
 */
export type ServerOptions<Handlers, Principal = unknown> = BaseOptions<Handlers> &
  (unknown extends Principal
    ? { readonly authenticate?: Authenticate<Principal> }
    : { readonly authenticate: Authenticate<Principal> });

/** The options as the runtime reads them. */
export type AnyOptions = BaseOptions<object> & { readonly authenticate?: Authenticate };
