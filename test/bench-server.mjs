// Requests per second of the generated server, compared with one written by hand: get, a list of 100,
// and a create with validation. Each server runs in its own process, and their turns alternate. The
// result is the median of the ratios of neighbouring turns, so that a machine that is busy for a while
// disturbs one ratio and not one server.
//
//   npm run bench:server [SECONDS A TURN]

import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import autocannon from "autocannon";
import { fastify } from "fastify";

const self = fileURLToPath(import.meta.url);
const turns = 5;
const wanted = 0.85;
const headers = { "content-type": "application/json" };
const body = JSON.stringify({ name: "db", driver: "local", driverOpts: { size: "10G" } });

if (process.send !== undefined) await serve(process.argv[2]);
else await compare(Number(process.argv[2] ?? 2));

/** Runs a server with 100 volumes, in the child process. */
async function serve(kind) {
  const app = kind === "generated" ? await makeGenerated() : await makeHandWritten();
  for (let count = 0; count < 100; count++) {
    await app.inject({ method: "POST", url: "/v1/volumes", headers, payload: body });
  }
  process.send(await app.listen({ port: 0, host: "127.0.0.1" }));
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

async function compare(seconds) {
  const kinds = ["generated", "hand-written"];
  const children = kinds.map((kind) => fork(self, [kind]));
  try {
    const urls = (await Promise.all(children.map((child) => once(child, "message")))).flat(1);
    const [ours, theirs] = [urls[0], urls[2]].map(String);
    await checkSame(ours, theirs);
    let isMet = true;
    for (const scenario of [
      { name: "get", path: "/v1/volumes/1v50" },
      { name: "list of 100", path: "/v1/volumes?limit=100" },
      { name: "create", path: "/v1/volumes", method: "POST", headers, body },
    ]) {
      const rates = { ours: [], theirs: [] };
      for (const url of [ours, theirs]) await measure(url, scenario, 2 * seconds);
      for (let turn = 0; turn < turns; turn++) {
        rates.ours.push(await measure(ours, scenario, seconds));
        rates.theirs.push(await measure(theirs, scenario, seconds));
      }
      const share = median(rates.ours.map((rate, turn) => rate / rates.theirs[turn]));
      const [mine, other] = [median(rates.ours), median(rates.theirs)];
      isMet &&= share >= wanted;
      const shown = `${Math.round(mine)} of ${Math.round(other)} requests/s`;
      process.stdout.write(`${scenario.name.padEnd(12)} ${(share * 100).toFixed(0)} %  ${shown}\n`);
    }
    process.exitCode = isMet ? 0 : 1;
  } finally {
    for (const child of children) child.kill();
  }
}

/** Checks that both servers give the same answers, or they could not be compared. */
async function checkSame(ours, theirs) {
  for (const path of ["/v1/volumes/1v50", "/v1/volumes?limit=100"]) {
    const [mine, other] = await Promise.all(
      [ours, theirs].map(async (url) => {
        const text = (await (await fetch(url + path)).text()).replaceAll(url, "http://server");
        const differing = /"(?:uuid|created|createdTS)":("[^"]*"|\d+)/g;
        return JSON.parse(text.replace(differing, (all) => `${all.split(":")[0]}:0`));
      }),
    );
    assert.deepEqual(mine, other);
  }
}

async function measure(url, { path, method = "GET", ...rest }, duration) {
  const result = await autocannon({ url: url + path, method, ...rest, duration, connections: 10 });
  assert.equal(result.non2xx + result.errors, 0);
  return result.requests.average;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
