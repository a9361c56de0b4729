// Compares how many requests a generated server answers in a second of CPU time with one written by hand. Each
// server runs in its own process, and their turns alternate. CPU time of the server, unlike time on the clock,
// does not depend on what else the machine does. The result is the median of the ratios of neighbouring turns.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";

import autocannon from "autocannon";

import { median } from "./measure.mjs";

const turns = 5;
const wanted = 0.85;

/**
 * Runs a script once with `generated` and once with `hand-written`; each process calls `serveApp`. `checkSame`
 * is given both URLs and a scenario, and throws if the answers differ. Prints a line for each scenario; the exit
 * code is 1 if the generated server is too slow in one.
 */
export async function compareServers({ script, scenarios, checkSame, seconds }) {
  const children = ["generated", "hand-written"].map((kind) => fork(script, [kind]));
  try {
    const servers = await Promise.all(
      children.map(async (child) => ({ child, url: await next(child) })),
    );
    let isMet = true;
    for (const scenario of scenarios) {
      await checkSame(
        servers.map(({ url }) => url),
        scenario,
      );
      isMet = (await compareRates(servers, scenario, seconds)) >= wanted && isMet;
    }
    process.exitCode = isMet ? 0 : 1;
  } finally {
    for (const child of children) child.kill();
  }
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
async function compareRates(servers, scenario, seconds) {
  for (const server of servers) await measureRate(server, scenario, 2 * seconds);
  const [ours, theirs] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    ours.push(await measureRate(servers[0], scenario, seconds));
    theirs.push(await measureRate(servers[1], scenario, seconds));
  }
  const shares = ours.map((rate, turn) => rate / theirs[turn]);
  const share = median(shares);
  const percents = shares.map((one) => (one * 100).toFixed(0)).join(" ");
  const [mine, other] = [median(ours), median(theirs)].map(Math.round);
  process.stdout.write(
    `${scenario.name.padEnd(14)} ${(share * 100).toFixed(0)} %  ${mine} of ${other} requests/CPU s (turns: ${percents})\n`,
  );
  return share;
}

/** Requests for each second of CPU time that the server used. */
async function measureRate({ child, url }, { path, method = "GET", headers, body }, duration) {
  const used = async () => {
    child.send("used");
    return next(child);
  };
  const before = await used();
  const options = { url: url + path, method, headers, body, duration, connections: 10 };
  const result = await autocannon(options);
  assert.equal(result.non2xx + result.errors, 0);
  return result.requests.total / ((await used()) - before);
}
