/**
 * Runs other OpenAPI generators on the documents that stubdown prints, and prints the results. Run `node
 * test/openapi-generators.mjs` after `npm run build`. Exits with 1 if a generator fails, or if a fault of a
 * generator that is listed below no longer exists. References that are absent are skipped with the reason,
 * and so is openapi-generator without Java. It is long because of the list of generators and their faults.
 *
 *   --peers DIR     a folder with the generators in its node_modules (default: a temporary folder, where they
 *                   are installed)
 *   --only NAME     documents whose name holds NAME (all)
 *   --generator G   generators whose name holds G (all)
 *   --seconds N     the longest time of one generator on one document (180)
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options } = parseArgs({
  options: {
    peers: { type: "string" },
    only: { type: "string", default: "" },
    generator: { type: "string", default: "" },
    seconds: { type: "string", default: "180" },
  },
});

/** The packages to install. `node` is in the list, because hey-api and orval do not run on Node 20. */
const packages = [
  "node@22.23.3",
  "typescript@5.9.3",
  "@hey-api/openapi-ts@0.99.0",
  "orval@8.38.0",
  "openapi-typescript@7.13.0",
  "@kubb/cli@4.39.3",
  "@kubb/core@4.39.3",
  "@kubb/plugin-oas@4.39.3",
  "@kubb/plugin-ts@4.39.3",
  "@kubb/plugin-client@4.39.3",
  // The last version whose package contains the program; later versions download it. It reads OpenAPI 3.0.
  "@openapitools/openapi-generator-cli@1.0.18-5.0.0-beta2",
];

const docs = [
  "docs/api/v1.1",
  "docs/api/bookshop",
  ...["seed-v1.0", "seed-v1.1", "site-v1.1", "site-v1.2-v2-beta"].map(
    (name) => `../shared/corpus/${name}`,
  ),
  ...["discord", "fleet", "gitlab", "mastodon", "slate-basis"].map(
    (name) => `../shared/rest/corpus/${name}`,
  ),
];

const kubbConfig = `
  import { defineConfig } from "@kubb/core";
  import { pluginClient } from "@kubb/plugin-client";
  import { pluginOas } from "@kubb/plugin-oas";
  import { pluginTs } from "@kubb/plugin-ts";
  export default defineConfig({
    input: { path: process.env.DOCUMENT },
    output: { path: process.env.OUT, format: false, lint: false },
    plugins: [pluginOas(), pluginTs(), pluginClient({ client: "fetch" })],
  });
`;

const orval = (client) => ({
  name: `orval ${client}`,
  args: (document, out) => [
    "orval/dist/bin/orval.mjs",
    ...["--input", document, "--output", join(out, "api.ts"), "--client", client],
  ],
});
const generators = [
  {
    name: "hey-api",
    args: (document, out) => [
      "@hey-api/openapi-ts/bin/run.js",
      ...["-i", document, "-o", out, "--no-log-file"],
    ],
  },
  orval("fetch"),
  orval("hono"),
  orval("zod"),
  {
    name: "openapi-typescript",
    args: (document, out) => [
      "openapi-typescript/bin/cli.js",
      ...[document, "-o", join(out, "api.ts")],
    ],
  },
  {
    name: "kubb",
    args: () => ["@kubb/cli/bin/kubb.cjs", "generate", "--config", join(folder, "kubb.config.mjs")],
  },
  {
    name: "openapi-generator",
    isJava: true,
    version: "3.0",
    args: (document, out) => [
      "@openapitools/openapi-generator-cli/bin/openapi-generator.jar",
      ...["generate", "-g", "typescript-fetch", "-i", document, "-o", out],
    ],
  },
].filter(({ name }) => name.includes(options.generator));

const hasJava = spawnSync("java", ["-version"]).status === 0;

/**
 * Known faults of the generators. Each has a minimal document that shows the fault and that stubdown did not
 * make. If the generator reads this document, the fault no longer exists and the entry has to be removed.
 */
const faults = [
  {
    generators: ["orval hono", "orval zod"],
    documents: ["v1.1", "seed-v1.0", "seed-v1.1", "site-v1.1", "site-v1.2-v2-beta"],
    reason:
      "writes out each type again on each path of references, so that time grows as the factorial of the types that refer to each other; these documents have more than 50",
    shown: documentOfCircle(10),
  },
  {
    generators: ["openapi-generator"],
    documents: ["mastodon"],
    reason:
      "has no map of values as a field of a form, and says so for each; it writes all the same",
    shown: documentOfForm(),
  },
];

const folder = mkdtempSync(join(tmpdir(), "stubdown-generators-"));
try {
  const peers = options.peers === undefined ? install() : resolve(options.peers);
  // The packages are linked here, because Node looks for the imports of the configuration beside it.
  symlinkSync(join(peers, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "kubb.config.mjs"), kubbConfig);
  for (const path of docs.filter((one) => basename(one).includes(options.only)))
    await readDocument(path, peers);
  for (const fault of faults) await showFault(fault, peers);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prints the row of a document in the table of results. */
async function readDocument(path, peers) {
  const name = basename(path);
  if (!existsSync(join(root, path)))
    return print(name, `skipped, there is no folder ${join(root, path)}`);
  const documents = new Map();
  for (const generator of generators) {
    const fault = faults.find(
      (one) => one.documents.includes(name) && one.generators.includes(generator.name),
    );
    if (generator.isJava && !hasJava) {
      print(name, generator.name, "skipped, there is no `java`; Debian has `default-jre-headless`");
      continue;
    }
    const { version = "3.1" } = generator;
    if (!documents.has(version)) documents.set(version, printDocument(path, version));
    const { document, error } = documents.get(version);
    if (document === undefined) {
      process.exitCode = 1;
      return print(name, `stubdown does not read it: ${error}`);
    }
    const found =
      fault === undefined ? await generate(generator, { document, peers }) : "its fault";
    if (found !== "ok" && fault === undefined) process.exitCode = 1;
    print(name, generator.name, fault === undefined ? found : `${found}: ${fault.reason}`);
  }
}

/** Prints the document of a docs folder with stubdown, in a version of OpenAPI. */
function printDocument(path, version) {
  const out = join(folder, version, basename(path));
  const config = join(folder, "stubdown.config.json");
  const api = { name: "api", docs: join(root, path), out, openapi: { version } };
  writeFileSync(config, JSON.stringify({ apis: [api] }));
  const args = [join(root, "dist/bin.cjs"), "generate", "--config", config];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return status === 0 ? { document: join(out, "openapi.json") } : { error: stderr };
}

/** Fails if a generator reads the document that shows its known fault. */
async function showFault({ generators: names, shown, reason }, peers) {
  const document = join(folder, "fault.json");
  writeFileSync(document, JSON.stringify(shown));
  for (const generator of generators.filter(({ name }) => names.includes(name))) {
    if (generator.isJava && !hasJava) continue;
    const found = await generate(generator, { document, peers, seconds: 20 });
    if (found === "ok") process.exitCode = 1;
    print("fault", generator.name, found === "ok" ? `is gone, delete: ${reason}` : found);
  }
}

/** Returns "ok", or the first line of the output with an error. */
async function generate({ args, isJava }, { document, peers, seconds = Number(options.seconds) }) {
  const out = mkdtempSync(join(folder, "out-"));
  const modules = join(peers, "node_modules");
  const [script, ...rest] = args(document, out);
  const program = isJava ? ["java", "-jar"] : [join(modules, "node/bin/node")];
  const [command, ...before] = program;
  const child = spawn(command, [...before, join(modules, script), ...rest], {
    cwd: folder,
    env: { ...process.env, DOCUMENT: document, OUT: out, NO_COLOR: "1" },
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += part));
  child.on("error", (error) => (text += `error: ${error.message}`));
  const [code, signal] = await once(child, "close");
  if (signal !== null) return `no end after ${seconds} seconds`;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  // Printed names of files and types may contain "error".
  const told = lines.find((one) => /^\W*(?:error|failed)\b|\berror:|\] ERROR |✗|✖|🛑/iu.test(one));
  const line = told ?? (code === 0 ? undefined : lines.at(-1));
  if (code !== 0) return line?.trim() ?? `exit code ${code}`;
  // Some generators print an error and end with 0.
  if (line !== undefined) return line.trim();
  return readdirSync(out).length === 0 ? "wrote nothing" : "ok";
}

function install() {
  const peers = join(folder, "peers");
  mkdirSync(peers);
  writeFileSync(join(peers, "package.json"), "{}");
  const args = ["install", "--no-audit", "--no-fund", "--save-exact", ...packages];
  const { status, stderr } = spawnSync("npm", args, { cwd: peers, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm does not install the generators: ${stderr}`);
  return peers;
}

/** Makes a document of types that each refer to all others. */
function documentOfCircle(count) {
  const names = Array.from({ length: count }, (_, at) => `Type${at}`);
  const properties = Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]),
  );
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Type0" } } };
  const responses = { 200: { description: "It", content } };
  return {
    openapi: "3.1.0",
    info: { title: "circle", version: "1.0.0" },
    paths: { "/it": { get: { operationId: "get", responses } } },
    components: {
      schemas: Object.fromEntries(names.map((name) => [name, { type: "object", properties }])),
    },
  };
}

/** Makes a document with a form that has a map. */
function documentOfForm() {
  const map = { type: "object", additionalProperties: true };
  const schema = { type: "object", properties: { map } };
  const content = { "application/x-www-form-urlencoded": { schema } };
  const responses = { 200: { description: "It" } };
  return {
    openapi: "3.0.4",
    info: { title: "form", version: "1.0.0" },
    paths: { "/it": { post: { operationId: "post", requestBody: { content }, responses } } },
  };
}

function print(...cells) {
  process.stdout.write(
    `${cells
      .map((cell) => cell.padEnd(19))
      .join(" ")
      .trimEnd()}\n`,
  );
}
