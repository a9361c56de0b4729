import { expect, it, onTestFinished, vi } from "vitest";

import {
  withSecret,
  type SecretHeader,
} from "../../../templates/runtime/client/core/credentials.js";
import { AuthError, TimeoutError } from "../../../templates/runtime/client/core/errors.js";
import type { CoreClient, RequestInput } from "../../../templates/runtime/client/core/transport.js";
import { tokenHeader, tokenInPlace } from "../../../templates/runtime/client/rest/token-place.js";
import { loadPackages, makePackages, type AnyClient } from "./packages.js";

const bearer = ["authorization", "Bearer "] as const;

function record(status?: number): { readonly client: CoreClient; readonly inputs: RequestInput[] } {
  const inputs: RequestInput[] = [];
  const request: CoreClient["request"] = (_method, _target, input = {}) => {
    inputs.push(input);
    const error = new AuthError("refused", { method: "GET", url: "http://h/a", status });
    return status === undefined ? Promise.resolve(1) : Promise.reject(error);
  };
  const sent = (): [] => [];
  return { client: { url: "http://h", timeout: 20, sent, request }, inputs };
}

it("a token is sent in its header, beside the headers of the call", async () => {
  const places: readonly (readonly [SecretHeader, object])[] = [
    [bearer, { authorization: "Bearer t", x: "1" }],
    [["PRIVATE-TOKEN"], { "PRIVATE-TOKEN": "t", x: "1" }],
  ];
  for (const [place, headers] of places) {
    const { client, inputs } = record();
    await withSecret(client, "t", place).request("GET", "a", {
      headers: { x: "1" },
      query: { a: 1 },
    });
    const [, prefix = ""] = place;
    const secrets = [["token", `${prefix}t`]];
    const timeout = expect.any(Number) as number;
    expect(inputs).toEqual([{ headers, query: { a: 1 }, timeout, secrets }]);
  }
});

it.each([
  ["query", "https://h/a?b=1", "https://h/a?b=1&sig=t%26", null],
  ["query", "https://h/a?sig=own", "https://h/a?sig=own", null],
  // Escapes that are not UTF-8, a name without a value and a blank stay as a link of the server has them.
  ["query", "https://h/a?at=%FF;x&all&b=a%20b", "https://h/a?at=%FF;x&all&b=a%20b&sig=t%26", null],
  ["query", "https://h/a", "https://h/a?sig=t%26", null],
  ["headers", "https://h/a?b=1", "https://h/a?b=1", "t&"],
] as const)(
  "a token is added to the %s right before a request is sent",
  async (part, url, sent, header) => {
    const seen: (readonly [unknown, Headers])[] = [];
    const send: typeof fetch = (input, init) => {
      seen.push([input, new Headers(init?.headers)]);
      return Promise.resolve(new Response());
    };
    await tokenInPlace(send, [part, "sig"])(url, { headers: { [tokenHeader]: "t&", x: "1" } });
    expect(seen.map(([one, headers]) => [one, headers.get("sig"), headers.get("x")])).toEqual([
      [sent, header, "1"],
    ]);
    expect(seen[0]?.[1].has(tokenHeader)).toBe(false);
  },
);

it.each(["query", "headers"] as const)(
  "a token in the %s that is a word of an answer leaves the headers of the answer as they are",
  async (part) => {
    const link = '<https://demo.test/demo?at=demo7>; rel="next"';
    const given = { link, "content-type": "text/demo", location: "https://h/?a=1&sig=demo&b=2" };
    const send = (): Promise<Response> => Promise.resolve(new Response("", { headers: given }));
    const placed = tokenInPlace(send, [part, "sig"]);
    const { headers } = await placed("https://h/a", { headers: { [tokenHeader]: "demo" } });
    const location = part === "query" ? "https://h/?a=1&b=2" : given.location;
    expect(Object.fromEntries(headers)).toEqual({ ...given, location });
  },
);

it.each(["<https://h/a?sig=***&at=2>", "<https://h/a?at=2&sig=t%26>"])(
  "a query parameter of the token is left out of the link %s",
  async (link) => {
    const send = (): Promise<Response> => Promise.resolve(new Response("", { headers: { link } }));
    const placed = tokenInPlace(send, ["query", "sig"]);
    const { headers } = await placed("https://h/a", { headers: { [tokenHeader]: "t&" } });
    expect(headers.get("link")).not.toMatch(/(?<=[?&])sig=/);
    expect(headers.get("link")).toContain("at=2");
  },
);

it("a function is asked before each call, and once more after a 401 if it has another token", async () => {
  const { client, inputs } = record(401);
  let count = 0;
  const own = withSecret(client, () => `t${++count}`, bearer);
  await expect(own.request("GET", "a")).rejects.toThrow("refused");
  expect(inputs.map(({ headers }) => headers?.["authorization"])).toEqual([
    "Bearer t1",
    "Bearer t2",
  ]);
  const fixed = record(401);
  await expect(withSecret(fixed.client, "t", bearer).request("GET", "a")).rejects.toThrow();
  expect(fixed.inputs).toHaveLength(1);
});

it("a function that gives no token is waited for as long as the call may take, and ends with its signal", async () => {
  // The message has the remaining time, so the clock is stopped.
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const { client, inputs } = record();
  const never = (): Promise<string> => new Promise(() => undefined);
  const own = withSecret(client, never, bearer);
  await expect(own.request("GET", "a")).rejects.toThrow(TimeoutError);
  await expect(own.request("GET", "a", { timeout: 10 })).rejects.toThrow("within 10 ms");
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  await expect(own.request("GET", "a", { signal })).rejects.toBe(reason);
  expect(inputs).toEqual([]);
});

it("a token that is a cookie is sent beside the cookies of a call", async () => {
  const text = `# Books\n\n## Get a book\n\n\`GET /books/{id}\`\n\n### Cookie parameters\n\n| Name | Type |\n|-|-|\n| theme | string |\n| session | string |\n\n### Response\n\n\`Status: 200\`\n\n\`\`\`json\n{ "id": "1" }\n\`\`\`\n`;
  const auth = { kind: "header", name: "Cookie" };
  const { load } = await loadPackages(await makePackages([{ path: "books.md", text }], { auth }));
  const sent: (string | null)[] = [];
  const fetch = (_url: string, { headers }: RequestInit): Promise<Response> => {
    sent.push(new Headers(headers).get("cookie"));
    return Promise.resolve(Response.json({ id: "1" }));
  };
  type Make = (...given: readonly unknown[]) => object;
  const whole = (await load("index"))["createClient"] as Make;
  const { createClient, withToken } = (await load("core/index")) as Readonly<Record<string, Make>>;
  const books = (await load("groups/books"))["books"] as Make;
  const url = "https://books.test";
  const token = "session=abcd; lang=en";
  const clients = [
    whole({ url, fetch, token }),
    whole({ url, fetch, token: () => token }),
    { books: books(withToken?.(createClient?.({ url, fetch }), () => token)) },
  ] as readonly AnyClient[];
  for (const client of clients) {
    sent.length = 0;
    await client["books"]?.["get"]?.("1");
    await client["books"]?.["get"]?.("1", { theme: "dark" });
    await client["books"]?.["get"]?.("1", { session: "other" });
    expect(sent).toEqual([token, `${token}; theme=dark`, "lang=en; session=other"]);
    sent.length = 0;
    for (const headers of [
      { cookie: "a=1; a=2;" },
      { Cookie: "a=1" },
      { COOKIE: "a=1" },
      { cookie: "" },
    ])
      await client["books"]?.["get"]?.("1", {}, { headers });
    expect(sent).toEqual([`${token}; a=1; a=2`, `${token}; a=1`, `${token}; a=1`, token]);
  }
});

it("only a client whose token the file `token-place.ts` places has this file", async () => {
  const text = "# Books\n\n## List books\n\n`GET /books`\n";
  const paths = async (auth: object): Promise<readonly string[]> =>
    (await makePackages([{ path: "books.md", text }], { auth })).files.map(({ path }) => path);
  const file = "client/src/rest/token-place.ts";
  expect(await paths({ kind: "query", name: "sig" })).toContain(file);
  expect(await paths({ kind: "header", name: "x-pass" })).toContain(file);
  expect(await paths({ kind: "header", name: "Cookie" })).toContain(file);
  expect(await paths({ kind: "header", name: "x-token" })).not.toContain(file);
  expect(await paths({ kind: "basic" })).not.toContain(file);
});

it("the README of the client names the credentials that it does not send", async () => {
  const readmeOf = async (items: string): Promise<string> => {
    const text = `# Shop\n\n## Authorization\n\n${items}\n## List tools\n\n\`GET /tools\`\n`;
    const { files } = await makePackages([{ path: "tools.md", text }]);
    return files.find(({ path }) => path === "client/README.md")?.text ?? "";
  };
  const bearerItem = "- `Authorization: Bearer <token>` header\n";
  expect(await readmeOf(`${bearerItem}- \`X-Shop-Key\` header\n`)).toContain(
    "which this client does not send: the header X-Shop-Key. To send them",
  );
  expect(await readmeOf(bearerItem)).not.toContain("other credentials");
});
