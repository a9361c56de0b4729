// Compares the generated server of a plain HTTP API with routes written by hand that have the same JSON schemas
// and handlers: one row, a list by path and query, a list of 100, and two bodies that are validated.
//
//   npm run bench:rest-server

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

import { fastify } from "fastify";

import { compareServers, serveApp } from "./bench/servers.mjs";

const book = (id) => ({
  ...{ id, title: `Book ${id}`, genre: "novel", price: 10 + id, tags: ["sea", "winter"] },
  ...{ subtitle: null, published: "2021-03-04" },
});
const books = Array.from({ length: 100 }, (_, index) => book(index + 1));
const review = (id, stars) => ({
  ...{ id, stars, text: "A calm one", reader: "Ada", at: "2026-01-02T03:04:05Z" },
});

/** The handlers of the routes, which both servers use. */
const answers = {
  "GET /books": () => books,
  "POST /books": ({ body }) => ({ ...book(101), ...body }),
  "GET /books/{id}": ({ path }) => book(path.id),
  "PATCH /books/{id}": ({ path, body }) => ({ ...book(path.id), ...body }),
  "GET /books/{book_id}/reviews": ({ path, query }) => [review(path.book_id, query.stars)],
};

if (process.send !== undefined) {
  const { appOptions, server, definition } = await import("@bookshop/server");
  await serveApp(
    process.argv[2] === "generated"
      ? await makeGenerated({ appOptions, server, definition })
      : makeHandWritten(definition),
  );
} else {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ title: "Low Tide", genre: "poetry", price: 9, tags: ["sea"] });
  const change = JSON.stringify({ title: "High Tide", price: 11, subtitle: "A story" });
  const scenarios = [
    { name: "get", path: "/books/7" },
    { name: "path and query", path: "/books/7/reviews?stars=5&before=2026-01-02T03:04:05Z" },
    { name: "list of 100", path: "/books?genre=novel&page=2&per_page=100" },
    { name: "create", path: "/books", method: "POST", headers, body },
    { name: "change", path: "/books/7", method: "PATCH", headers, body: change },
  ];
  await compareServers({ script: fileURLToPath(import.meta.url), scenarios, checkSame });
}

async function makeGenerated({ appOptions, server, definition }) {
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
  for (const [route, answer] of Object.entries(answers)) {
    const found = routes.find((one) => one.route === route);
    const { method, params, query, body, status } = found;
    const schema = {
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      response: { [status]: found.answer },
    };
    const url = route.slice(method.length + 1).replaceAll(/\{(\w+)\}/g, ":$1");
    app.route({
      ...{ method, url, schema },
      handler: async (request, reply) => {
        reply.code(status);
        return answer({ path: request.params, query: request.query, body: request.body });
      },
    });
  }
  return app;
}

/** Checks that both servers give the same answers, because otherwise a comparison would mean nothing. */
async function checkSame(urls, { path, method = "GET", headers = {}, body = null }) {
  const [mine, other] = await Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(url + path, { method, headers, body });
      return [answer.status, await answer.text()];
    }),
  );
  assert.deepEqual(mine, other);
  assert.ok(mine[0] < 300, mine[1]);
}
