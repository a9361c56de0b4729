import type { FastifyInstance, FastifyPluginAsync, FastifyServerOptions } from "fastify";

import type { Mock, ServerModule } from "../../plan/mock.js";

/** The exports of a generated server package that the mock uses. */
interface RancherServer {
  readonly server: FastifyPluginAsync<{
    handlers: object;
    authenticate?: unknown;
    apiUi?: string;
  }>;
  readonly appOptions: FastifyServerOptions;
  readonly acceptKeys: (accessKey: string, secretKey: string) => unknown;
  readonly allowOrigins: (app: FastifyInstance, headers: string) => void;
  readonly disturb: (app: FastifyInstance, how: { latency: number; fail: number }) => void;
  readonly createMemoryStore: () => object;
  readonly seedStore: (store: object, count: number) => Promise<void>;
  readonly createMemoryHandlers: (options: object) => object;
}

/** A mock that keeps its rows in memory. */
export const mock: Mock = {
  modules: ["index", "memory"],
  appOptions: (module) => exportsOf(module).appOptions,
  refuse: (_module, { stateful, token }) => [
    ...(stateful === true
      ? ["--stateful is not needed: this mock always keeps rows; leave it out"]
      : []),
    ...(token === undefined
      ? []
      : ["--token does not apply: this API takes keys; write --auth ACCESS_KEY:SECRET_KEY"]),
  ],
  register: async (app, module, options) => {
    const { auth, seed, transitions, "api-ui": apiUi } = options;
    const generated = exportsOf(module);
    // Registered before `disturb`, so that pages can also read responses that `disturb` fails.
    if (options.cors === true) generated.allowOrigins(app, "x-api-schemas");
    generated.disturb(app, options);
    const store = generated.createMemoryStore();
    await generated.seedStore(store, seed);
    await app.register(generated.server, {
      handlers: generated.createMemoryHandlers({ store, transitions }),
      ...(auth === undefined ? {} : { authenticate: generated.acceptKeys(...auth) }),
      ...(apiUi === undefined ? {} : { apiUi }),
    });
  },
};

/** Narrows the type of a module, which this protocol generated. */
function exportsOf(module: ServerModule): RancherServer {
  return module as unknown as RancherServer;
}
