// Answers that are empty by the docs, lists without documented paging, and compressed answers.
import { gzipSync } from "node:zlib";

import { expect, it } from "vitest";

import { failureOf } from "../../helpers/error-of.js";
import { serveScript, type Reply } from "../../helpers/scripted-server.js";
import { loadPackages, makePackages } from "./packages.js";

const text = `# Ants

## Get an ant

\`GET /ants/{id}\`

Status: 200

\`\`\`json
{ "id": 1, "name": "Flik" }
\`\`\`

## Feed an ant

\`POST /ants/{id}/feed\`

Status: 204

## Put an ant

\`PUT /ants/{id}\`

### Response

Status: 201

\`\`\`json
{ "id": 1, "name": "Flik" }
\`\`\`

Status: 204

## List the legs of an ant

\`GET /ants/{id}/legs/longest\`

Status: 200

\`\`\`json
[{ "id": 1 }]
\`\`\`

## Print an ant

\`GET /ants/{id}/text\`

### Response

Status: 200

Content-Type: \`text/plain\`

Returns a string.
`;

type Method = (...given: unknown[]) => Promise<unknown> & { all: () => Promise<unknown[]> };

async function makeAnts(reply: Parameters<typeof serveScript>[0]) {
  const packages = await makePackages([{ path: "ants.md", text }]);
  const { createClient } = await loadPackages(packages);
  const { url, requests } = await serveScript(reply);
  const { ants } = createClient({ url, token: "a-token" });
  return { ants: ants as unknown as Readonly<Record<string, Method>>, requests, packages };
}

const call = (made: Awaited<ReturnType<typeof makeAnts>>, route: string, ...given: unknown[]) => {
  const method = made.packages.view.groups
    .flatMap(({ methods }) => methods)
    .find((one) => one.route === route);
  const found = made.ants[method?.name ?? ""];
  if (found === undefined) throw new Error(`no method for ${route}`);
  return found(...given);
};

const error: Reply = { headers: { "content-type": "application/json" }, body: '{"error":"no"}' };

it("refuses an error with a status of success if the documented answer is empty", async () => {
  const made = await makeAnts(() => error);
  const failure = await failureOf(call(made, "POST /ants/{id}/feed", 1));
  expect(failure).toMatchObject({ name: "ApiError", status: 200 });
  const other = await makeAnts([{ status: 204 }, { body: { id: 1, error: "late" } }, { body: {} }]);
  expect(await call(other, "POST /ants/{id}/feed", 1)).toBeUndefined();
  expect(await call(other, "POST /ants/{id}/feed", 1)).toEqual({ id: 1, error: "late" });
  expect(await call(other, "POST /ants/{id}/feed", 1)).toEqual({});
});

it("accepts an empty answer only if the docs have one, which the type shows", async () => {
  const made = await makeAnts(() => ({ status: 204 }));
  expect(await call(made, "PUT /ants/{id}", 1)).toBeUndefined();
  expect((await failureOf(call(made, "GET /ants/{id}", 1))).name).toBe("ApiError");
  const group = made.packages.files.find(({ path }) => path === "client/src/groups/ants.ts");
  expect(group?.text).toMatch(/Promise<\w+ \| undefined>/);
});

it("follows the links of a list without documented pages", async () => {
  const made = await makeAnts(({ headers, target }) => ({
    headers: target.includes("page=2")
      ? {}
      : { link: `<http://${headers.host}${target}?page=2>; rel="next"` },
    body: [{ id: target.includes("page=2") ? 2 : 1 }],
  }));
  const legs = call(made, "GET /ants/{id}/legs/longest", 1);
  expect(await legs).toEqual([{ id: 1 }]);
  expect(await legs.all()).toEqual([{ id: 1 }, { id: 2 }]);
});

it("asks for texts without compression, because a platform does not report one that is cut off", async () => {
  const whole = "A long text of an ant. ".repeat(500);
  const made = await makeAnts(({ headers }) => {
    if (headers["accept-encoding"] === "identity") return { body: whole };
    const zipped = gzipSync(whole);
    return {
      headers: { "content-encoding": "gzip" },
      body: zipped.subarray(0, zipped.length / 2),
    };
  });
  expect(await call(made, "GET /ants/{id}/text", 1)).toBe(whole);
  // JSON that is cut off does not parse.
  expect((await failureOf(call(made, "GET /ants/{id}", 1))).name).toBe("ApiError");
  expect(made.requests[1]?.headers["accept-encoding"]).toContain("gzip");
  const options = { headers: { "Accept-Encoding": "br" } };
  await call(made, "GET /ants/{id}/text", 1, options).catch(() => undefined);
  expect(made.requests.at(-1)?.headers["accept-encoding"]).toBe("br");
});

it("refuses an item that is no object in a list of documented objects, on each page", async () => {
  for (const odd of [null, 1, "x", [], true]) {
    const made = await makeAnts(({ headers, target }) =>
      target.includes("page=2")
        ? { body: [{ id: 2 }, odd] }
        : {
            headers: { link: `<http://${headers.host}${target}?page=2>; rel="next"` },
            body: [{ id: 1 }],
          },
    );
    const legs = call(made, "GET /ants/{id}/legs/longest", 1);
    expect(await legs).toEqual([{ id: 1 }]);
    expect(await failureOf(legs.all())).toMatchObject({ name: "ApiError", status: 200 });
  }
});

it("accepts any item of a list whose documented items are not objects", async () => {
  const sample = "# Tags\n\n## List tags\n\n`GET /tags`\n\nStatus: 200\n\n```json\n";
  const packages = await makePackages([{ path: "tags.md", text: `${sample}["a", "b"]\n\`\`\`\n` }]);
  const { createClient } = await loadPackages(packages);
  const { url } = await serveScript(() => ({ body: ["c", null, { id: 1 }] }));
  const { tags } = createClient({ url, token: "x" });
  expect(await tags?.["list"]?.()).toEqual(["c", null, { id: 1 }]);
});
