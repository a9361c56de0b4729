// `node test/hostile-requests.mjs`: sends hostile requests to the generated server of a plain HTTP API, over sockets.
//
//   --runs N       how many requests (10000)
//   --seed N       other requests (1)
//   --server DIR   the compiled server (generated/bookshop/server/dist)
//
// The packages of an API and Fastify are found through `node_modules`, as after an installation. One route of ten has
// no handler. Exits 1 if
// - an answer is 5xx without being the 501 of such a route, tells what is inside, or has unreadable JSON;
// - a request whose end is told right is not answered in five seconds, or another neither answered nor cut off;
// - the server ends, has an error that nobody caught, or lets the prototype of objects be changed;
// - a plain request is answered otherwise than at first.
import { fork } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { readArguments } from "./hostile/arguments.mjs";
import { requestsOf } from "./hostile/requests.mjs";

const patience = 5000;
const connections = 20;
/** A request whose end is not told right ends after so many milliseconds: the server may wait for more of it. */
const pause = 150;

const values = readArguments(fileURLToPath(import.meta.url), {
  runs: { type: "string", default: "10000" },
  seed: { type: "string", default: "1" },
  server: {
    type: "string",
    default: fileURLToPath(new URL("../generated/bookshop/server/dist", import.meta.url)),
  },
});
const load = (path) => import(pathToFileURL(join(resolve(values.server), path)));

if (process.send === undefined) await attack();
else await serve();

/** The process of the server: tells its address, and what went wrong whenever it is asked. */
async function serve() {
  const { appOptions, definition, Reply, server } = await load("index.js");
  const { fastify } = await load("../node_modules/fastify/fastify.js").catch(
    () => import("fastify"),
  );
  const faults = [];
  process.on("uncaughtException", (error) => faults.push(`a crash: ${error?.stack}`));
  process.on("unhandledRejection", (error) => faults.push(`a crash: ${error?.stack}`));
  const handlers = {};
  for (const [index, { group, name }] of definition.routes.entries()) {
    if (index % 10 === 9) continue;
    const answer = (given) => new Reply(200, { places: Object.keys(given) });
    (handlers[group] ??= {})[name] = answer;
  }
  const app = fastify(appOptions);
  await app.register(server, { handlers });
  process.on("message", () => {
    if (Object.keys(Object.prototype).length > 0)
      faults.push("the prototype of objects was changed");
    process.send(faults.splice(0));
  });
  process.send((await app.listen({ port: 0, host: "127.0.0.1" })).replace(/.*:/, ""));
}

async function attack() {
  const start = performance.now();
  const { definition } = await load("index.js");
  const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2));
  let isGone = false;
  child.once("exit", () => (isGone = true));
  const [port] = await once(child, "message");
  const { next } = requestsOf(definition, Number(values.seed));
  const counts = new Map();
  const faults = [];
  const plain = `GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n`;
  const ordinary = () =>
    send(port, { method: "GET", line: "GET /nowhere", bytes: Buffer.from(plain), isFramed: true });
  const first = await ordinary();
  let left = Number(values.runs);
  const work = async () => {
    while (left-- > 0 && !isGone) {
      const request = next();
      const answer = await send(port, request);
      counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
      for (const fault of faultsOf(request, answer)) faults.push(`${request.line}: ${fault}`);
      if (left % 500 === 0 && (await ordinary()).body !== first.body) {
        faults.push(`another answer to a plain request after ${request.line}`);
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  if (isGone) faults.push("the server has ended");
  else {
    child.send("faults");
    faults.push(...(await once(child, "message"))[0]);
    child.kill();
  }
  for (const fault of faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const told = [...counts].sort().map(([status, count]) => `${status}: ${count}`);
  process.stdout.write(
    `${values.runs} requests, ${faults.length} faults, ${seconds} s (${told.join(", ")})\n`,
  );
  process.exit(faults.length === 0 ? 0 : 1);
}

/**
 * Sends the bytes of a request, and gives the first answer; its status is `closed` for a connection that ended without
 * one. What was sent after the request that is meant may be answered, too.
 */
function send(port, { method, bytes, isFramed }) {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let text = "";
    const finish = (outcome) => {
      clearTimeout(late);
      clearTimeout(ending);
      socket.destroy();
      const answer = readAnswer(text, method);
      done({ ...answer, status: answer.status ?? outcome, outcome });
    };
    const late = setTimeout(finish, patience, "never");
    const ending = isFramed ? undefined : setTimeout(() => socket.end(), pause);
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (readAnswer(text, method).isWhole) finish("answered");
    });
    // A server may close while it is still sent to.
    socket.on("error", () => undefined);
    socket.on("close", () => finish("closed"));
  });
}

/** The first answer of a connection, as far as it has come. */
function readAnswer(all, method) {
  const text = all.replace(/^(?:HTTP\/1\.1 100 [^]*?\r\n\r\n)+/, "");
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return { text, body: "", isWhole: false };
  const head = text.slice(0, end + 2);
  const length = method === "HEAD" ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const rest = text.slice(end + 4);
  return {
    ...{ text, head, body: rest.slice(0, length), isWhole: rest.length >= length },
    status: /^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1],
  };
}

function faultsOf({ isFramed }, { status, text, head, body, isWhole, outcome }) {
  const found = [];
  if (outcome === "never") found.push("neither answered nor closed");
  if (status === "closed" && isFramed) found.push("closed without an answer");
  if (Number(status) >= 500 && status !== "501") found.push(`${status} ${body}`);
  if (/\n\s+at |node_modules|node:internal/.test(text)) found.push(`tells what is inside: ${body}`);
  if (text !== "" && !isWhole) found.push(`a part of an answer: ${text}`);
  if (isWhole && body !== "" && /\r\ncontent-type: [^\r]*json/i.test(head)) {
    try {
      JSON.parse(body);
    } catch {
      found.push(`no JSON: ${body}`);
    }
  }
  return found;
}
