/**
 * Runs a short program with the generated client on Node, Deno and Bun, against a server in this process. Prints
 * the reason if a runtime cannot be installed. Exits with 1 if a runtime fails or is missing.
 *
 * Run `node test/other-runtimes.mjs` after `npm run generate`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { fastify } from "fastify";

import { acceptKeys, appOptions, server } from "@rancher-v1/server";
import { createMemoryHandlers } from "@rancher-v1/server/memory";

const runtimes = [
  { name: "node", command: [process.execPath], version: ["--version"] },
  {
    name: "deno",
    command: ["npx", "-y", "deno", "run", "--allow-net=127.0.0.1", "--allow-env"],
    version: ["npx", "-y", "deno", "--version"],
  },
  { name: "bun", command: ["npx", "-y", "bun", "run"], version: ["npx", "-y", "bun", "--version"] },
];

/**
 * The program: it walks pages, waits for a state, deletes, checks that an error shows no secrets, and aborts
 * by a signal.
 */
const program = `
  import { createClient, NotFoundError, AuthError, withResponse } from "@rancher-v1/client";
  const options = { url: URL_OF_SERVER, accessKey: "ak", secretKey: "the-secret" };
  const client = createClient(options);
  const is = (found, wanted) => {
    if (found !== wanted) throw new Error("found " + String(found) + ", expected " + String(wanted));
  };
  for (const one of await client.volumes.list().all()) await client.volumes.delete(one);
  for (const name of ["a", "b", "ü"]) await client.wait(client.volumes.create({ name, driver: "local" }));
  const names = [];
  for await (const { name } of client.volumes.list({ limit: 1, sort: "name" })) names.push(name);
  is(names.join(), "a,b,ü");
  const { data, status } = await withResponse((o) => client.volumes.list({ name: "ü" }, o));
  is(status, 200);
  const [volume] = data.data;
  is((await client.volumes.get(volume)).name, "ü");
  await client.volumes.delete(volume);
  is(await client.volumes.find("1v99"), null);
  const missing = await client.volumes.get("1v99").catch((error) => error);
  is(missing instanceof NotFoundError, true);
  const wrong = await createClient({ ...options, secretKey: "other-secret" }).volumes.list().catch((error) => error);
  is(wrong instanceof AuthError, true);
  is(JSON.stringify(wrong).includes("other-secret"), false);
  const ended = await client.volumes.list({}, { signal: AbortSignal.abort("enough") }).catch((error) => error);
  is(ended, "enough");
  console.log("done");
`;

const app = fastify(appOptions);
await app.register(server, {
  handlers: createMemoryHandlers({ accountOf: () => "1a1" }),
  authenticate: acceptKeys("ak", "the-secret"),
});
const folder = mkdtempSync(join(tmpdir(), "stubdown-runtimes-"));
try {
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const file = join(folder, "program.mjs");
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    define: { URL_OF_SERVER: JSON.stringify(url) },
  });
  writeFileSync(file, outputFiles[0].text);
  for (const { name, command, version } of runtimes) {
    const found = name === "node" ? { code: 0, out: process.version } : await run(version);
    if (found.code !== 0) {
      process.stdout.write(
        `${name}: not run, the registry does not give it: ${firstLine(found)}\n`,
      );
      process.exitCode = 1;
      continue;
    }
    const { code, out, error } = await run([...command, file]);
    const isFine = code === 0 && out.trim() === "done";
    process.stdout.write(`${name} ${firstLine(found)}: ${isFine ? "no fault" : out + error}\n`);
    if (!isFine) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
  await app.close();
}

/** Runs a command outside of the repository, so that it cannot find the packages of the repository. */
async function run([command, ...args]) {
  const child = spawn(command, args, { cwd: folder, timeout: 120_000 });
  const texts = { out: "", error: "" };
  child.stdout.on("data", (text) => (texts.out += text));
  child.stderr.on("data", (text) => (texts.error += text));
  child.on("error", (error) => (texts.error += error.message));
  const [code] = await once(child, "close");
  return { code, ...texts };
}

function firstLine({ out, error = "" }) {
  return (out || error).trim().split("\n")[0];
}
