// Compares a generated server with a server written by hand: the requests answered in a second of CPU time. CPU time
// depends less on other load of the machine than elapsed time. Each turn starts a new process for each server,
// because processes of the same program differ by a tenth, and each turn changes the order of the servers. The
// result is the median of the ratios of all turns.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";

import autocannon from "autocannon";

import { median } from "./measure.mjs";

const turns = 7;
const wanted = 0.85;

/** The number of requests of one measurement. A fixed time would give fewer requests on a busy machine. */
const amount = 20_000;

/**
 * Runs a script with the argument `generated` and with `hand-written`, in turns. Each process calls `serveApp`.
 * `checkSame` gets both URLs and a scenario, and throws if the answers differ. Prints a line for each scenario. The
 * exit code is 1 if the generated server is too slow in a scenario.
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

/** Serves an application in a child process. Sends its URL, then the used CPU seconds in answer to each message. */
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

/** Prints the rates of both servers. Returns the rate of the first server divided by the rate of the second. */
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

/** Returns the number of requests for each second of CPU time that the server used. */
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
