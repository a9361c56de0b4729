// Compares the requests per second of a generated server with those of one written by hand. Each server
// runs in its own process, and their turns alternate. The result is the median of the ratios of
// neighbouring turns, so that a machine that is busy for a while disturbs one ratio and not one server.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";

import autocannon from "autocannon";

import { median } from "./measure.mjs";

const turns = 5;
const wanted = 0.85;

/**
 * Runs a script once with `generated` and once with `hand-written` before its `args`; each process sends
 * the URL of its server. `checkSame` is given both URLs and a scenario, and throws if the answers differ.
 * Prints a line for each scenario; the exit code is 1 if the generated server is too slow in one.
 */
export async function compareServers({ script, args = [], scenarios, checkSame, seconds }) {
  const children = ["generated", "hand-written"].map((kind) => fork(script, [kind, ...args]));
  try {
    const messages = await Promise.all(children.map((child) => once(child, "message")));
    const urls = messages.map(([url]) => url);
    let isMet = true;
    for (const scenario of scenarios) {
      await checkSame(urls, scenario);
      isMet = (await compareRates(urls, scenario, seconds)) >= wanted && isMet;
    }
    process.exitCode = isMet ? 0 : 1;
  } finally {
    for (const child of children) child.kill();
  }
}

/** Prints the rates of both servers, and returns the share that the first has of the second. */
async function compareRates([ours, theirs], scenario, seconds) {
  const rates = { ours: [], theirs: [] };
  for (const url of [ours, theirs]) await measureRate(url, scenario, 2 * seconds);
  for (let turn = 0; turn < turns; turn++) {
    rates.ours.push(await measureRate(ours, scenario, seconds));
    rates.theirs.push(await measureRate(theirs, scenario, seconds));
  }
  const shares = rates.ours.map((rate, turn) => rate / rates.theirs[turn]);
  const share = median(shares);
  const percents = shares.map((one) => (one * 100).toFixed(0)).join(" ");
  const [mine, other] = [median(rates.ours), median(rates.theirs)].map(Math.round);
  process.stdout.write(
    `${scenario.name.padEnd(12)} ${(share * 100).toFixed(0)} %  ${mine} of ${other} requests/s (turns: ${percents})\n`,
  );
  return share;
}

async function measureRate(url, { path, method = "GET", headers, body }, duration) {
  const options = { url: url + path, method, headers, body, duration, connections: 10 };
  const result = await autocannon(options);
  assert.equal(result.non2xx + result.errors, 0);
  return result.requests.average;
}
