import type { FastifyInstance, FastifyServerOptions } from "fastify";

/** The options of `stubdown mock` that the protocol's mock handles. */
export interface MockOptions {
  /** The keys that requests must have. Default: requests need no keys. */
  readonly auth?: readonly [accessKey: string, secretKey: string];
  /** The token that requests must have, where the docs put it. Default: requests need no token. */
  readonly token?: string;
  /** The number of rows per resource at the start. 0 unless configured. */
  readonly seed: number;
  readonly stateful?: boolean;
  /** The duration of a state transition in milliseconds. 0 unless configured. */
  readonly transitions: number;
  readonly "api-ui"?: string;
  readonly cors?: boolean;
  /** The delay of each response, in milliseconds. */
  readonly latency: number;
  /** The share of requests that fail, from 0 to 1. */
  readonly fail: number;
}

/** The exports of a module of the generated server package. */
export type ServerModule = Readonly<Record<string, unknown>>;

/** The parts that turn a protocol's generated server into a mock. */
export interface Mock {
  /** The modules of the server package that are needed, without file ending: `index`, `mock`. */
  readonly modules: readonly string[];
  /** Returns the options for the Fastify application. */
  appOptions(module: ServerModule): FastifyServerOptions;
  /** Returns a sentence for each option that is wrong, or that the mock would ignore. */
  refuse(module: ServerModule, options: MockOptions): readonly string[];
  /** Returns sentences about documented facts that the mock does not follow, which are printed at the start. */
  limits?(module: ServerModule, options: MockOptions): readonly string[];
  /** Registers the API with the application. */
  register(app: FastifyInstance, module: ServerModule, options: MockOptions): Promise<void>;
}
