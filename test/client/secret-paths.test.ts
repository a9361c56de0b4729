// Errors, hooks and log lines do not have the value of a path parameter with a secret name.
import { inspect } from "node:util";

import { expect, it } from "vitest";

import { isSecretName } from "../../generator/plan/runtime.js";
import { scrubber } from "../../templates/runtime/client/core/secrets.js";
import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";
import { loadPackages, makePackages } from "../protocols/rest/packages.js";

const text = `# Invitations

## Accept an invitation

\`POST /invitations/{invite_token}/accept\`

## List the guests of an invitation

\`GET /invitations/{invite_token}/guests/{id}\`
`;

const token = "hush/of the+test";
const spelled = /hush|of%20the|of the/;

type Make = (options: unknown) => {
  readonly [name: string]: unknown;
  readonly invitations: Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;
  readonly request: (route: string, input: object) => Promise<unknown>;
};
type Core = Readonly<Record<string, (...given: unknown[]) => unknown>>;

const makeClients = async () => {
  const { load } = await loadPackages(await makePackages([{ path: "invitations.md", text }]));
  return {
    createWhole: (await load("index"))["createClient"] as Make,
    core: (await load("core/index")) as unknown as Core,
    invitations: (await load("groups/invitations"))["invitations"] as (
      client: unknown,
    ) => ReturnType<Make>["invitations"],
  };
};

it("a secret in a path is hidden in errors, hooks and log lines of a whole client", async () => {
  const { createWhole } = await makeClients();
  const { url, requests } = await serveScript(() => ({
    status: 500,
    body: { message: `no ${token}` },
  }));
  const told: unknown[] = [];
  const tell = (event: unknown): void => void told.push(event);
  const hooks = { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell };
  const logger = { debug: tell };
  const inits: object[] = [];
  const send: typeof fetch = async (input, init) => {
    inits.push(init ?? {});
    return fetch(input, init);
  };
  for (const given of [{ hooks, logger }, { logger, fetch: send }, { fetch: send }]) {
    const client = createWhole({ url, retries: 1, ...given });
    const [accept] = Object.keys(client.invitations).filter((name) => name.startsWith("accept"));
    for (const call of [
      async () => client.invitations[accept ?? ""]?.(token),
      async () =>
        client.request("POST /invitations/{invite_token}/accept", {
          path: { invite_token: token },
        }),
      async () =>
        client.request("GET /invitations/{invite_token}/guests/{id}", {
          path: { invite_token: token, id: 7 },
        }),
    ]) {
      const error = await failureOf(call());
      expect(error.message).toMatch(
        /^(?:GET|POST) \S+\/invitations\/\*\*\*\/(?:accept|guests\/7): no \*\*\*/,
      );
      expect(JSON.stringify(error) + inspect(error)).not.toMatch(spelled);
    }
  }
  expect(requests[0]?.target).toBe("/invitations/hush%2Fof%20the%2Btest/accept");
  expect(told.length).toBe(20);
  expect(inspect(told, { depth: 9 })).not.toMatch(spelled);
  expect(inspect(told, { depth: 9 })).toContain("/invitations/***/accept: 500 after");
  // A replaced `fetch` gets only options of the platform.
  expect(inits.length).toBeGreaterThan(3);
  expect(inits.some((init) => "scrub" in init)).toBe(false);
});

it("a secret in a path is hidden in errors of a client of one group, and in its hooks", async () => {
  const { core, invitations } = await makeClients();
  const { url } = await serveScript(() => ({ status: 500 }));
  const told: unknown[] = [];
  const plain = core["createClient"]?.({ url, retries: 0 });
  const hooked = core["withHooks"]?.(plain, { onError: (event: unknown) => told.push(event) });
  for (const client of [plain, hooked]) {
    const error = await failureOf(invitations(client)["accept"]?.(token) ?? Promise.resolve());
    expect(error.message).toBe(`POST ${url}: status 500`);
    expect(JSON.stringify(error) + inspect(error)).not.toMatch(spelled);
  }
  expect(told).toMatchObject([{ url: `${url}/invitations/***/accept`, tries: 1 }]);
});

it("the generator and the runtime call the same names of parameters secret", () => {
  const names = [
    "invite_token",
    "key",
    "keyword",
    "author",
    "passwd",
    "id",
    "sessionId",
    "Authorization",
  ];
  const isHidden = (name: string): boolean =>
    scrubber([[name, "the-value"]])("the-value") === "***";
  expect(names.map(isSecretName)).toEqual(names.map(isHidden));
  expect(names.filter(isSecretName)).toEqual([
    "invite_token",
    "key",
    "passwd",
    "sessionId",
    "Authorization",
  ]);
});
