// `node test/hostile-answers.mjs`: calls the client of a plain HTTP API with hostile answers.
//
//   --runs N       how many calls (10000)
//   --seed N       other answers (1)
//   --client DIR   the compiled client (generated/bookshop/client/dist)
//
// The packages of an API find each other through `node_modules`, as after an installation.
// Exits 1 if a call does not end, fails with another error than those of the client, shows the token or sends
// it to another server, or changes the prototype of objects.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { readArguments } from "./hostile/arguments.mjs";
import { attack } from "./hostile/answers.mjs";

const values = readArguments(fileURLToPath(import.meta.url), {
  runs: { type: "string", default: "10000" },
  seed: { type: "string", default: "1" },
  client: {
    type: "string",
    default: fileURLToPath(new URL("../generated/bookshop/client/dist", import.meta.url)),
  },
});

const load = (path) => import(pathToFileURL(join(resolve(values.client), path)));
const { createClient, ApiError } = await load("index.js");
const groups = {};
for (const file of readdirSync(join(values.client, "groups"))) {
  if (!file.endsWith(".js")) continue;
  const found = Object.entries(await load(`groups/${file}`)).find(([key]) =>
    key.endsWith("Routes"),
  );
  if (found === undefined) throw new Error(`no routes in ${file}`);
  const [name, routes] = found;
  groups[name.slice(0, -"Routes".length)] = routes;
}
// From here on: a client that cannot be loaded ends the script.
const crashes = [];
process.on("unhandledRejection", (reason) => crashes.push(reason));
process.on("uncaughtException", (error) => crashes.push(error));
const start = performance.now();
const found = await attack(
  { createClient, ApiError, groups },
  { runs: Number(values.runs), seed: Number(values.seed) },
);
for (const one of crashes) found.faults.push(`a crash: ${one?.stack ?? String(one)}`);
for (const fault of found.faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write(
  `${values.runs} calls, ${found.asked} answers, ${found.failed} errors, ${found.most} bytes of the longest body, ${found.faults.length} faults, ${seconds} s\n`,
);
process.exit(found.faults.length === 0 ? 0 : 1);
