import type { FastifyInstance, FastifyServerOptions } from "fastify";

/** What `stubdown mock` was asked for, besides what it does itself. */
export interface MockOptions {
  /** The keys without which requests are refused. */
  readonly auth?: readonly [accessKey: string, secretKey: string];
  /** The Bearer token without which requests are refused. */
  readonly token?: string;
  /** Rows of each resource at the start; 0 unless given. */
  readonly seed: number;
  readonly stateful?: boolean;
  /** Milliseconds that a change takes; 0 unless given. */
  readonly transitions: number;
  readonly "api-ui"?: string;
  readonly cors?: boolean;
  /** How long each answer is held back, in milliseconds. */
  readonly latency: number;
  /** Which part of the requests fails, from 0 to 1. */
  readonly fail: number;
}

/** The exports of the modules of a generated server package. */
export type ServerModule = Readonly<Record<string, unknown>>;

/** How the generated server of a protocol is made a mock. */
export interface Mock {
  /** The modules of the server package that are needed, without their ending: `index`, `mock`. */
  readonly modules: readonly string[];
  /** Options of an application with an API's server. */
  appOptions(module: ServerModule): FastifyServerOptions;
  /** Returns a sentence for each option that is wrong, or that the mock would ignore. */
  refuse(module: ServerModule, options: MockOptions): readonly string[];
  /** Registers the API with an application. */
  register(app: FastifyInstance, module: ServerModule, options: MockOptions): Promise<void>;
}
