import type { FastifyInstance, FastifyPluginAsync, FastifyServerOptions } from "fastify";

import type { Mock, ServerModule } from "../../plan/mock.js";
import {
  acceptPlaced,
  takesToken,
  type Authenticate,
  type CredentialScheme,
} from "./mock-token.js";

/** The exports of a generated server package that the mock uses. */
interface RestServer {
  readonly server: FastifyPluginAsync<{ handlers: object; authenticate?: unknown }>;
  readonly appOptions: FastifyServerOptions;
  readonly definition: {
    readonly challenge?: string;
    readonly schemes?: readonly CredentialScheme[];
    readonly base?: string;
    readonly routes: readonly { readonly answerHeaders?: object }[];
  };
  readonly acceptKeys: (accessKey: string, secretKey: string) => unknown;
  readonly acceptTokens: (principals: ReadonlyMap<string, string>) => Authenticate;
  readonly allowOrigins: (app: FastifyInstance, headers: string) => void;
  readonly disturb: (app: FastifyInstance, how: { latency: number; fail: number }) => void;
  readonly createMockHandlers: (options: object) => object;
  readonly statefulLimits: () => readonly string[];
}

/** The mock of this protocol: the generated server with handlers that answer as documented. */
export const mock: Mock = {
  modules: ["index", "mock"],
  appOptions: (module) => exportsOf(module).appOptions,
  refuse: (module, { auth, token, seed, stateful, transitions, "api-ui": apiUi }) => {
    const { challenge, schemes } = exportsOf(module).definition;
    const takesKeys = schemes === undefined || schemes.some(({ kind }) => kind === "basic");
    const isPlaced = takesToken(schemes);
    const instead = isPlaced ? "write --token TOKEN" : "leave it out";
    return [
      ...(seed > 0 && stateful !== true ? ["--seed needs --stateful, which keeps rows"] : []),
      ...(transitions > 0
        ? ["--transitions does not apply: the docs of this API describe no states; leave it out"]
        : []),
      ...(apiUi === undefined
        ? []
        : ["--api-ui does not apply: this API has no pages for browsers; leave it out"]),
      ...(auth !== undefined && !takesKeys
        ? [`--auth takes keys of HTTP Basic, but the docs name ${challenge ?? ""}; ${instead}`]
        : []),
      ...(token !== undefined && !isPlaced
        ? [
            `--token takes a Bearer token or a key, but the docs name ${challenge ?? ""}; leave it out`,
          ]
        : []),
    ];
  },
  limits: (module, { stateful }) => (stateful === true ? exportsOf(module).statefulLimits() : []),
  register: async (app, module, options) => {
    const { auth, token, seed, stateful = false } = options;
    const generated = exportsOf(module);
    // CORS comes before `disturb`, so that a browser can also read the answers of disturbed requests.
    const told = generated.definition.routes.flatMap(({ answerHeaders = {} }) =>
      Object.keys(answerHeaders),
    );
    const shown = new Set(["link", ...told.map((name) => name.toLowerCase())]);
    if (options.cors === true) generated.allowOrigins(app, [...shown].join(", "));
    generated.disturb(app, options);
    const { schemes = [] } = generated.definition;
    const how = {
      handlers: generated.createMockHandlers({ seed, stateful }),
      ...(auth === undefined ? {} : { authenticate: generated.acceptKeys(...auth) }),
      ...(token === undefined
        ? {}
        : {
            authenticate: acceptPlaced(
              token,
              schemes,
              generated.acceptTokens(new Map([[token, token]])),
            ),
          }),
    };
    await app.register(generated.server, how);
    // A client may keep the path of the documented base URL, or use the address of the mock alone. Both work.
    const { base } = generated.definition;
    if (base !== undefined) await app.register(generated.server, { ...how, prefix: base });
  },
};

/** Types the exports of a server package, which this protocol generated. */
function exportsOf(module: ServerModule): RestServer {
  return module as unknown as RestServer;
}
