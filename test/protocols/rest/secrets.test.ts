// A client may send a key in the query, or in a header whose name does not sound secret. Errors, hooks and logs must
// not contain such a key.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";

import { expect, it } from "vitest";

import { root } from "../../helpers/command-line.js";
import { echo, makeTools } from "../../helpers/tool-shop.js";
import { loadPackages, makePackages } from "./packages.js";

const secret = "s3cret-of/the+test==";
const page = `# Crates\n\n## List crates\n\n\`GET /crates\`\n\n| Name | In | Type |\n|---|---|---|\n| page | query | integer |\n\nReturns 200.\n\n\`\`\`json\n[{"id": 1}]\n\`\`\`\n`;

const makeClients = async (auth: object) => {
  const packages = await makePackages([{ path: "crates.md", text: page }], { auth });
  const { load } = await loadPackages(packages);
  const whole = (await load("index"))["createClient"] as (options: object) => Clients;
  const { createClient, withToken } = (await load("core/index")) as unknown as Core;
  const crates = (await load("groups/crates"))["crates"] as (client: unknown) => Clients["crates"];
  return [
    whole,
    (options: Options): Clients => ({
      crates: crates(createClient({ ...options, token: options.token() })),
    }),
    ({ token, ...options }: Options): Clients => ({
      crates: crates(withToken(createClient(options), token)),
    }),
  ] as const;
};

interface Options extends Record<string, unknown> {
  readonly token: () => string;
}

interface Core {
  readonly createClient: (options: object) => unknown;
  readonly withToken: (client: unknown, token: Options["token"]) => unknown;
}

interface Clients {
  readonly crates: {
    readonly list: (
      params?: object,
      options?: object,
    ) => Promise<unknown> & { all(): Promise<unknown> };
  };
}

/** Returns all text of an error, of a hook's argument or of a log, at any depth. */
const textOf = (value: unknown): string => {
  const seen = new Set<unknown>();
  const all = (one: unknown): readonly unknown[] => {
    if (typeof one !== "object" || one === null) return [String(one)];
    if (seen.has(one)) return [];
    seen.add(one);
    const own = Object.getOwnPropertyNames(one).map((name) => Reflect.get(one, name) as unknown);
    const headers = one instanceof Headers ? [...one].flat() : [];
    return [...own, ...headers].flatMap(all);
  };
  return `${all(value).join("\n")}\n${inspect(value, { depth: 9 })}`;
};

const spelled = [
  secret,
  encodeURIComponent(secret),
  new URLSearchParams({ a: secret }).toString().slice(2),
];

const failures: readonly (readonly [string, (url: string) => Promise<Response>])[] = [
  [
    "no network",
    (url) =>
      Promise.reject(new TypeError("fetch failed", { cause: new Error(`no way to ${url}`) })),
  ],
  [
    "a redirect",
    (url) =>
      Promise.resolve(
        new Response("", {
          status: 302,
          headers: { location: url, link: `<${url}&a=1>; rel="x"` },
        }),
      ),
  ],
  [
    "a 401",
    () =>
      Promise.resolve(
        Response.json({ message: `bad key ${secret}`, code: secret }, { status: 401 }),
      ),
  ],
  [
    "a 422",
    () =>
      Promise.resolve(
        Response.json(
          { message: "no", a: { [secret]: [`x ${secret}`] }, detail: secret },
          { status: 422 },
        ),
      ),
  ],
  [
    "a 500 of text",
    () => Promise.resolve(new Response(`crash at ?sig=${secret}`, { status: 500 })),
  ],
  ["no answer in time", () => new Promise(() => undefined)],
];

it.each([
  [{ kind: "query", name: "api_key" }],
  [{ kind: "query", name: "sig" }],
  [{ kind: "header", name: "X-Session" }],
  [{ kind: "header", name: "PRIVATE-TOKEN" }],
])("no error, hook or log shows the key of %j", async (auth) => {
  // The calls run at the same time, because each pauses before its second try.
  await Promise.all(
    (await makeClients(auth)).flatMap((make) =>
      failures.map((failure) => holdSecret(make, failure)),
    ),
  );
});

/** Lets a call fail, and checks that no output contains the key. */
async function holdSecret(
  make: (options: Options) => Clients,
  [name, answer]: (typeof failures)[number],
): Promise<void> {
  const shown: unknown[] = [];
  const see = (event: unknown): void => void shown.push(event);
  const sent: string[] = [];
  const client = make({
    url: "https://crates.test/v1",
    token: () => secret,
    retries: 1,
    tryTimeout: 30,
    timeout: 3000,
    logger: { warn: see, debug: see },
    hooks: {
      onRequest: see,
      onResponse: see,
      onError: see,
    },
    fetch: (url: string, init: RequestInit) => {
      sent.push(url, ...[...new Headers(init.headers)].flat());
      return answer(url);
    },
  });
  const error: unknown = await client.crates.list({ page: 1 }).catch((one: unknown) => one);
  expect(error, name).toBeInstanceOf(Error);
  // The key was really sent.
  expect(
    sent.some((text) => spelled.some((one) => text.includes(one))),
    name,
  ).toBe(true);
  const text = textOf([error, shown]);
  for (const one of spelled) expect(text.includes(one), `${name}: ${text}`).toBe(false);
}

it.each(["none", "basic", "bearer"])(
  "with credentials of the kind %s, no error of a malformed URL shows its password",
  async (kind) => {
    const [whole] = await makeClients({ kind });
    for (const place of ["host:99999", "ho st", "[::1", ""]) {
      const make = (): unknown => whole({ url: `https://user:hush99@${place}` });
      const error: unknown = await Promise.resolve()
        .then(make)
        .catch((one: unknown) => one);
      expect(error).toBeInstanceOf(TypeError);
      expect(textOf(error)).not.toContain("hush99");
    }
  },
);

it("a client of one group refuses a token that is not a text, without quoting it", async () => {
  const packages = await makePackages([{ path: "crates.md", text: page }]);
  const { createClient } = (await (
    await loadPackages(packages)
  ).load("core/index")) as unknown as Core;
  const make = (): unknown => createClient({ url: "https://crates.test", token: () => "s3cret" });
  expect(make).toThrow(TypeError);
  expect(make).not.toThrow(/s3cret/);
});

it.each(["bookshop", "rancher-v1"])(
  "the README of the server of %s says how to keep keys of queries out of the log",
  async (name) => {
    const readme = readFileSync(join(root, "generated", name, "server/README.md"), "utf8");
    const code =
      'logger: { serializers: { req: ({ method, url }) => ({ method, url: url.replace(/\\?.*/, "") }) } }';
    expect(readme).toContain(`\`${code}\``);
    const log: string[] = [];
    // The same serializer as in the README.
    const req = ({
      method,
      url,
    }: {
      readonly method: string;
      readonly url: string;
    }): { url: string; method: string } => ({
      method,
      url: url.replace(/\?.*/, ""),
    });
    const stream = { write: (line: string): void => void log.push(line) };
    const app = await makeTools(echo, { app: { logger: { stream, serializers: { req } } } });
    expect((await app.inject("/tools?key=hush&page=1")).statusCode).toBe(200);
    expect(log.join("")).toContain('"/tools"');
    expect(log.join("")).not.toContain("hush");
  },
);
