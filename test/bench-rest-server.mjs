// Requests per second of a generated server of plain HTTP, compared with routes written by hand with the
// same JSON schemas: get, a list of 100, and a change with validation.
//
//   npm run build && node test/bench-rest-server.mjs [SECONDS A TURN]

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { fastify } from "fastify";

import { compareServers } from "./bench/servers.mjs";

const self = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const time = "2026-01-02T03:04:05Z";
const row = (id) => ({
  id,
  title: `Book ${id}`,
  pages: 100 + id,
  created_at: time,
  updated_at: time,
});
const rows = Array.from({ length: 100 }, (_, index) => row(index + 1));

if (process.send !== undefined) await serve(process.argv[2], process.argv[3]);
else await compare(Number(process.argv[2] ?? 2));

async function serve(kind, folder) {
  const module = await import(pathToFileURL(join(folder, "server/dist/index.js")).href);
  const app =
    kind === "generated" ? await makeGenerated(module) : makeHandWritten(module.definition);
  process.send(await app.listen({ port: 0, host: "127.0.0.1" }));
}

async function makeGenerated({ appOptions, server, definition }) {
  const answers = {
    "GET /library/books": () => rows,
    "GET /library/books/{id}": ({ path }) => row(path.id),
    "PATCH /library/books/{id}": () => undefined,
  };
  const handlers = {};
  for (const { group, name, route } of definition.routes)
    (handlers[group] ??= {})[name] = answers[route];
  const app = fastify(appOptions);
  await app.register(server, { handlers });
  return app;
}

function makeHandWritten({ name, definitions, routes }) {
  const app = fastify();
  app.addSchema({ $id: name, definitions });
  const schemaOf = (route) => {
    const { params, query, body, answer } = routes.find((one) => one.route === route);
    return {
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      ...(answer && { response: { 200: answer } }),
    };
  };
  app.get("/library/books", { schema: schemaOf("GET /library/books") }, async () => rows);
  const get = { schema: schemaOf("GET /library/books/{id}") };
  app.get("/library/books/:id", get, async ({ params }) => row(params.id));
  const patch = { schema: schemaOf("PATCH /library/books/{id}") };
  app.patch("/library/books/:id", patch, async (_request, reply) => reply.code(204).send());
  return app;
}

async function compare(seconds) {
  const folder = mkdtempSync(join(tmpdir(), "stubdown-bench-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const docs = join(root, "test/dialects/rest/library");
  const bin = join(root, "dist/bin.js");
  execFileSync(process.execPath, [bin, "generate", "--docs", docs, "--out", folder]);
  const scenarios = [
    { name: "get", path: "/library/books/7" },
    { name: "list of 100", path: "/library/books?order=title&page=1" },
    {
      ...{ name: "change", path: "/library/books/7", method: "PATCH" },
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ title: "Sailing", pages: 240 }),
    },
  ];
  try {
    await compareServers({ script: self, args: [folder], scenarios, checkSame, seconds });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Checks that both servers give the same answers, or they could not be compared. */
async function checkSame(urls, { path, method = "GET", headers = {}, body = null }) {
  const [mine, other] = await Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(url + path, { method, headers, body });
      return [answer.status, await answer.text()];
    }),
  );
  assert.deepEqual(mine, other);
}
