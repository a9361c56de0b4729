// Compares how many requests a generated server answers in a second of CPU time with one written by hand. CPU time of
// the server, unlike time on the clock, does not depend on what else the machine does. Each turn starts a process
// for each server, because processes of the same program differ by a tenth, and the servers change places. The
// result is the median of the ratios of the turns.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";

import autocannon from "autocannon";

import { median } from "./measure.mjs";

const turns = 7;
const wanted = 0.85;

/** The requests of one measurement: a busy machine then takes longer, but measures the same. */
const amount = 20_000;

/**
 * Runs a script with `generated` and with `hand-written`, in turns; each process calls `serveApp`. `checkSame` is
 * given both URLs and a scenario, and throws if the answers differ. Prints a line for each scenario; the exit code
 * is 1 if the generated server is too slow in one.
 */
export async function compareServers({ script, scenarios, checkSame }) {
  const rates = scenarios.map(() => ({ ours: [], theirs: [] }));
  for (let turn = 0; turn < turns; turn++) {
    const children = ["generated", "hand-written"].map((kind) => fork(script, [kind]));
    try {
      const servers = await Promise.all(
        children.map(async (child) => ({ child, url: await next(child) })),
      );
      for (const [index, scenario] of scenarios.entries()) {
        const urls = servers.map(({ url }) => url);
        await checkSame(urls, scenario);
        for (const server of servers) await measureRate(server, scenario);
        const found = [];
        for (const at of turn % 2 === 0 ? [0, 1] : [1, 0])
          found[at] = await measureRate(servers[at], scenario);
        rates[index].ours.push(found[0]);
        rates[index].theirs.push(found[1]);
      }
    } finally {
      for (const child of children) child.kill();
    }
  }
  const shares = scenarios.map(({ name }, index) => printShare(name, rates[index]));
  process.exitCode = shares.every((share) => share >= wanted) ? 0 : 1;
}

/** In the process of a server: sends its URL, and then the CPU seconds that it used whenever it is asked. */
export async function serveApp(app) {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send((user + system) / 1e6);
  });
  process.send(await app.listen({ port: 0, host: "127.0.0.1" }));
}

async function next(child) {
  const [message] = await once(child, "message");
  return message;
}

/** Prints the rates of both servers, and returns the share that the first has of the second. */
function printShare(name, { ours, theirs }) {
  const shares = ours.map((rate, turn) => rate / theirs[turn]);
  const share = median(shares);
  const percents = shares.map((one) => (one * 100).toFixed(0)).join(" ");
  const [mine, other] = [median(ours), median(theirs)].map(Math.round);
  process.stdout.write(
    `${name.padEnd(14)} ${(share * 100).toFixed(0)} %  ${mine} of ${other} requests/CPU s (turns: ${percents})\n`,
  );
  return share;
}

/** Requests for each second of CPU time that the server used. */
async function measureRate({ child, url }, { path, method = "GET", headers, body }) {
  const used = async () => {
    child.send("used");
    return next(child);
  };
  const before = await used();
  const options = { url: url + path, method, headers, body, amount, connections: 10 };
  const result = await autocannon(options);
  assert.equal(result.non2xx + result.errors, 0);
  return result.requests.total / ((await used()) - before);
}
