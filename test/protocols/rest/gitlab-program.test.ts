import { expect, it } from "vitest";

import type { SourceFile } from "../../../generator/source/source.js";
import { serveScript, type Reply, type ScriptedServer } from "../../helpers/scripted-server.js";
import { loadPackages, makePackages, type AnyClient, type Loaded } from "./packages.js";

const text = `# Branches

## List branches

\`GET /projects/:id/branches\`

| Attribute | Type | Required | Description |
| --------- | ---- | -------- | ----------- |
| \`id\` | integer | yes | The project |
| \`page\` | integer | no | Which page |
| \`per_page\` | integer | no | How many |

\`\`\`shell
curl --header "PRIVATE-TOKEN: 9koXpg98eAheJpvBs5tK" "https://gitlab.example.com/api/v3/projects/5/branches"
\`\`\`

\`\`\`json
[{ "name": "main", "merged": false }]
\`\`\`

## Create a branch

\`POST /projects/:id/branches\`

| Attribute | Type | Required | Description |
| --------- | ---- | -------- | ----------- |
| \`id\` | integer | yes | The project |
| \`name\` | string | yes | Its name |

\`\`\`json
{ "name": "new", "merged": false }
\`\`\`

## Delete a branch

\`DELETE /projects/:id/branches/:branch\`

| Attribute | Type | Required | Description |
| --------- | ---- | -------- | ----------- |
| \`id\` | integer | yes | The project |
| \`branch\` | string | yes | Its name |

## Upload a file

\`POST /projects/:id/uploads\`

| Attribute | Type | Required | Description |
| --------- | ---- | -------- | ----------- |
| \`id\` | integer | yes | The project |
| \`file\` | file | yes | The file |

\`\`\`json
{ "url": "/uploads/a.png" }
\`\`\`
`;
const sources: readonly SourceFile[] = [{ path: "branches.md", text }];
const secret = "glpat-secret-of-the-test";

interface Asked {
  readonly line: string;
  readonly token: unknown;
  readonly type: string;
  readonly body: string;
}

/** Starts a server that answers by the given function, and keeps the requests. */
async function start(
  answer: (asked: Asked, url: string, count: number) => Reply,
): Promise<{ readonly url: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const server: ScriptedServer = await serveScript(({ method, target, headers, body }, count) => {
    const [token, type = ""] = [headers["private-token"], headers["content-type"]];
    const one: Asked = { line: `${method} ${target}`, token, type, body };
    asked.push(one);
    const reply = answer(one, `${server.url}/api/v3`, count);
    return { ...reply, headers: { "content-type": "application/json", ...reply.headers } };
  });
  return { url: `${server.url}/api/v3`, asked };
}

async function load(): Promise<Loaded> {
  return loadPackages(
    await makePackages(sources, { auth: { kind: "header", name: "PRIVATE-TOKEN" } }),
  );
}

async function connect(url: string): Promise<AnyClient> {
  const { createClient } = await load();
  return createClient({ url, token: secret, retries: 0 });
}

async function caught(promise: Promise<unknown> | undefined): Promise<Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error("nothing was thrown");
}

it("a program works with a server that behaves as GitLab documents", async () => {
  const { url, asked } = await start(({ line }, root) => {
    if (line.startsWith("GET")) {
      const page = Number(new URL(line.slice(4), "http://h").searchParams.get("page") ?? 1);
      const link = `<${root}/projects/5/branches?page=${page + 1}&per_page=2>; rel="next", <${root}/>; rel="first"`;
      const last = `<${root}/>; rel="first"`;
      return {
        headers: { link: page < 3 ? link : last },
        body: JSON.stringify([{ name: `b${page}`, merged: false }]),
      };
    }
    if (line.startsWith("DELETE")) return { status: 204 };
    if (line.endsWith("/uploads")) return { status: 201, body: '{"url":"/uploads/a.png"}' };
    return { status: 422, body: '{"message":{"name":["is taken"]},"code":"taken"}' };
  });
  const client = await connect(url);
  const { branches } = client;
  const names: unknown[] = [];
  const list = branches?.["list"]?.(5, { per_page: 2 }) as unknown as AsyncIterable<{
    name: string;
  }>;
  for await (const { name } of list) names.push(name);
  expect(names).toEqual(["b1", "b2", "b3"]);
  expect(asked.map(({ line }) => line)).toEqual([
    "GET /api/v3/projects/5/branches?per_page=2",
    "GET /api/v3/projects/5/branches?page=2&per_page=2",
    "GET /api/v3/projects/5/branches?page=3&per_page=2",
  ]);
  expect(await branches?.["delete"]?.(5, "a/b c")).toBeUndefined();
  expect(asked.at(-1)?.line).toBe("DELETE /api/v3/projects/5/branches/a%2Fb%20c");
  const refused = await caught(branches?.["create"]?.(5, { name: "new" }));
  expect([refused["name"], refused["status"]]).toEqual(["ValidationError", 422]);
  expect(refused["body"]).toEqual({ message: { name: ["is taken"] }, code: "taken" });
  const upload = Object.values(client)
    .flatMap((group) => Object.entries(Object(group) as object))
    .find(([name]) => name.startsWith("upload"))?.[1] as (...given: unknown[]) => Promise<unknown>;
  expect(await upload(5, { file: new File(["png"], "a.png") })).toEqual({ url: "/uploads/a.png" });
  expect(asked.at(-1)).toMatchObject({ line: "POST /api/v3/projects/5/uploads", token: secret });
  expect(asked.at(-1)?.type).toMatch(/^multipart\/form-data/);
  expect(asked.at(-1)?.body).toContain('filename="a.png"');
  expect(new Set(asked.map(({ token }) => token))).toEqual(new Set([secret]));
});

it("no key is sent to another origin, with any links and redirects", async () => {
  const other = await start(() => ({ body: "[]" }));
  const { url } = await start((_asked, _root, count) =>
    count === 1
      ? { headers: { link: `<${other.url}/x>; rel="next"` }, body: '[{"name":"b"}]' }
      : { status: 302, headers: { location: `${other.url}/x` } },
  );
  const { branches } = await connect(url);
  const list = branches?.["list"]?.(5) as unknown as { all(): Promise<unknown[]> };
  expect(await Promise.resolve(list)).toEqual([{ name: "b" }]);
  // A page that cannot be read causes an error, because the list would look complete without it.
  expect((await caught(list.all()))["message"]).toContain(
    `not sent: keys are for ${url.replace(/(\d)\/.*/, "$1")}`,
  );
  expect((await caught(branches?.["list"]?.(5)))["status"]).toBe(302);
  expect(other.asked).toEqual([]);
});

it("repeated pages cause an error, and an endless list is read as far as requested", async () => {
  const same = await start(() => ({ body: '[{"name":"b"}]' }));
  const { branches } = await connect(same.url);
  const list = branches?.["list"]?.(5) as unknown as { all(how?: object): Promise<unknown[]> };
  expect((await caught(list.all()))["message"]).toBe("unknown next page");
  expect(same.asked).toHaveLength(2);
  const endless = await start((_asked, _root, count) => ({ body: `[{"name":"b${count}"}]` }));
  const more = await connect(endless.url);
  const walk = more["branches"]?.["list"]?.(5) as unknown as typeof list;
  expect(await walk.all({ max: 25 })).toHaveLength(25);
  expect(endless.asked).toHaveLength(25);
});

it("undocumented answers are read by their content type", async () => {
  const answers: readonly (readonly [Reply, unknown])[] = [
    [{ status: 204 }, undefined],
    [{ body: "" }, undefined],
    [{ headers: { "content-type": "text/plain; charset=utf-8" }, body: "ü" }, "ü"],
    [{ headers: { "content-type": "application/json; charset=utf-8" }, body: "[1]" }, [1]],
    [{ headers: { "content-type": "application/hal+json" }, body: '{"a":1}' }, { a: 1 }],
  ];
  const { url } = await start((_asked, _root, count) => answers[count - 1]?.[0] ?? {});
  const { branches } = await connect(url);
  for (const [, expected] of answers) {
    expect(await branches?.["delete"]?.(5, "a")).toEqual(expected);
  }
  const bytes = await start(() => ({
    headers: { "content-type": "image/png" },
    body: Buffer.from([0, 255]),
  }));
  const blob = (await (await connect(bytes.url))["branches"]?.["delete"]?.(5, "a")) as Blob;
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0, 255]);
  const problem = await start(() => ({
    status: 409,
    headers: { "content-type": "application/problem+json" },
    body: '{"title":"Taken","detail":"by another"}',
  }));
  const error = await caught(
    (await connect(problem.url))["branches"]?.["create"]?.(5, { name: "a" }),
  );
  expect(error).toMatchObject({ name: "ConflictError", status: 409, detail: "by another" });
});

it("hostile answers of 420 kinds crash nothing and leak no key", async () => {
  const bodies = [
    "",
    "{",
    "null",
    "[[]]",
    '{"__proto__":1}',
    `"${secret}"`,
    `{"message":"${secret}","a":{"${secret}":1}}`,
  ];
  const types = [
    "application/json",
    "text/html",
    "",
    "x/y",
    "application/json; charset=utf-7",
    "multipart/form-data",
  ];
  const links = [
    "<",
    "<javascript:1>; rel=next",
    "<//evil/x>; rel=next",
    `<?page=2>; rel="next`,
    ";;;,,,",
  ];
  const statuses = [200, 201, 204, 301, 400, 401, 404, 422, 429, 500, 503, 599];
  let count = 0;
  const answer: typeof fetch = () => {
    count++;
    const status = statuses[count % statuses.length] ?? 200;
    const body = bodies[count % bodies.length] ?? "";
    const headers = {
      "content-type": types[count % types.length] ?? "",
      link: links[count % links.length] ?? "",
      "x-echo": secret,
      "retry-after": "soon",
    };
    return Promise.resolve(new Response(status === 204 ? null : body, { status, headers }));
  };
  const { createClient } = await load();
  const { branches } = createClient({
    url: "http://127.0.0.1:9/api",
    token: secret,
    retries: 0,
    fetch: answer,
  });
  let failed = 0;
  // After 420 calls, the least common multiple of the lengths above, the answers repeat. They run twice, in case the
  // client keeps state.
  const calls = 2 * 420;
  expect([statuses, bodies, types, links].map(({ length }) => length)).toEqual([12, 7, 6, 5]);
  for (let index = 0; index < calls; index++) {
    try {
      await (index % 2 === 0 ? branches?.["list"]?.(5) : branches?.["create"]?.(5, { name: "a" }));
    } catch (error) {
      failed++;
      const { name, message, body, headers, cause } = error as Error & Record<string, unknown>;
      expect(name).toMatch(/Error$/);
      const shown = JSON.stringify([
        message,
        body,
        [...((headers as Headers | undefined) ?? [])],
        String(cause),
      ]);
      expect(shown).not.toContain(secret);
    }
  }
  expect(count).toBe(calls);
  expect(failed).toBeGreaterThan(calls / 2);
});
