// Compares the generated server with one written by hand: get, a list of 100, and a create with validation.
//
//   npm run bench:server

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

import { fastify } from "fastify";

import { compareServers, serveApp } from "./bench/servers.mjs";

const self = fileURLToPath(import.meta.url);
const headers = { "content-type": "application/json" };
const body = JSON.stringify({ name: "db", driver: "local", driverOpts: { size: "10G" } });

if (process.send !== undefined) await serve(process.argv[2]);
else {
  const scenarios = [
    { name: "get", path: "/v1/volumes/1v50" },
    { name: "list of 100", path: "/v1/volumes?limit=100" },
    { name: "create", path: "/v1/volumes", method: "POST", headers, body },
  ];
  await compareServers({ script: self, scenarios, checkSame });
}

/** Runs a server with 100 volumes, in the child process. */
async function serve(kind) {
  const app = kind === "generated" ? await makeGenerated() : await makeHandWritten();
  for (let count = 0; count < 100; count++) {
    await app.inject({ method: "POST", url: "/v1/volumes", headers, payload: body });
  }
  await serveApp(app);
}

async function makeGenerated() {
  const { appOptions, server } = await import("@rancher-v1/server");
  const { createMemoryHandlers } = await import("@rancher-v1/server/memory");
  const app = fastify(appOptions);
  await app.register(server, { handlers: createMemoryHandlers({ accountOf: () => "1a1" }) });
  return app;
}

async function makeHandWritten() {
  return (await import("./bench-hand-written.mjs")).makeHandWritten();
}

/** Checks that both servers give the same answers, because otherwise a comparison would mean nothing. */
async function checkSame(urls, { path, method }) {
  if (method !== undefined) return;
  const [mine, other] = await Promise.all(
    urls.map(async (url) => {
      const text = (await (await fetch(url + path)).text()).replaceAll(url, "http://server");
      const differing = /"(?:uuid|created|createdTS)":("[^"]*"|\d+)/g;
      return JSON.parse(text.replace(differing, (all) => `${all.split(":")[0]}:0`));
    }),
  );
  assert.deepEqual(mine, other);
}
