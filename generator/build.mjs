// `npm run build`: bundles the command line and the library into a few files, because finding and loading
// hundreds of files takes as long as reading the pages. The build also does work that is the same for every
// run: it compiles templates and the schema of the configuration, includes the texts of the runtime, and cuts
// the printers out of ts-morph. `dist/types` has only the declarations of the library.

import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import Handlebars from "handlebars";

import { cutPrinters } from "./cut-printers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const read = (path) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json"));
// Packages with native code, and packages that few commands need.
const external = ["oxc-transform", "ts-morph", "fastify", "@fastify/*"];

const assets = readdirSync(join(root, "templates"), { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /^(?!inspect\/).*\.(?:hbs|ts)$/.test(name))
  .sort()
  .map((name) => [name, read(`templates/${name}`)]);
const templates = assets.filter(([name]) => name.endsWith(".hbs"));

/** The modules that the build replaces by equivalent ones, keyed by path. */
const prepared = {
  "commands/read-assets.ts": () =>
    `const templates = new Map(${JSON.stringify(templates.map(([name]) => [name, ""]))});
     const loadRuntime = async () => (await import("./read-runtime.js")).readRuntime();
     export async function readAssets() { return { templates, loadRuntime }; }`,
  "commands/read-runtime.ts": () =>
    `const texts = new Map(${JSON.stringify(assets.filter(([name]) => name.endsWith(".ts")))});
     export async function readRuntime() { return texts; }`,
  "emit/compile-template.ts": () => {
    const options = { strict: true, noEscape: true, knownHelpersOnly: true };
    const specs = templates.map(([name, text]) => {
      const key = JSON.stringify(name.slice(0, -".hbs".length));
      return `${key}: ${Handlebars.precompile(text, options)}`;
    });
    return `import Handlebars from "handlebars/runtime.js";
      const specs = {${specs.join(",\n")}};
      export function compileTemplate(name) { return Handlebars.template(specs[name]); }`;
  },
  "emit/ts-morph.ts": () => cutPrinters(join(root, "node_modules")),
  "validate-config.ts": () => {
    const ajv = new Ajv({ allErrors: true, verbose: true, code: { source: true, esm: true } });
    const schema = JSON.parse(read("docs/schema/config.schema.json"));
    // The levels of all rules share one check. A check for each rule would make 300 kB of code, which every
    // run compiles.
    const { severity } = schema.definitions;
    severity.allOf = [{ additionalProperties: { $ref: "#/definitions/level" } }];
    for (const all of [severity.properties, severity.patternProperties])
      for (const name of Object.keys(all)) all[name] = {};
    const validate = ajv.compile(schema);
    return `${standalone.default(ajv, validate)}
      export function validateConfig(value) { return validate(value) ? [] : (validate.errors ?? []); }`;
  },
};

const preparedModules = {
  name: "prepared-modules",
  setup({ onLoad, onResolve }) {
    // The entry of Handlebars for Node also reads files of templates, so another entry is bundled. It works
    // without `source-map`.
    onResolve({ filter: /^handlebars$/ }, () => ({
      path: join(root, "node_modules/handlebars/dist/cjs/handlebars.js"),
    }));
    onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, external: true }));
    for (const [path, make] of Object.entries(prepared)) {
      const filter = new RegExp(`[/\\\\]generator[/\\\\]${path.replace("/", "[/\\\\]")}$`);
      onLoad({ filter }, ({ path: file }) => ({ contents: make(), resolveDir: dirname(file) }));
    }
  },
};

/** Leaves the code of the commands out of the command line, which imports it when a command runs. */
const commandsApart = {
  name: "commands-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/run-command\.js$/ }, () => ({
      path: "./run-command.js",
      external: true,
    }));
  },
};

/**
 * Bundles the entries and the chunks that they import when needed. Returns the files without writing them.
 */
async function bundle(buildId) {
  const options = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    platform: "node",
    target: "node20.19",
    mainFields: ["module", "main"],
    external,
    // This entry of `yaml` is an ES module. The other one uses `require` for modules of Node, which a bundle
    // of ES modules does not have.
    alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
    // Names are not shortened, so that stack traces of bugs can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    define: { stubdownBuild: JSON.stringify(buildId) },
    metafile: true,
    write: false,
    logLevel: "warning",
  };
  const modules = build({
    ...options,
    entryPoints: ["commands/run-command", "index", "remark"].map((name) => `generator/${name}.ts`),
    entryNames: "[name]",
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    format: "esm",
    plugins: [preparedModules],
  });
  // The command line is one file of CommonJS, because Node starts an ES module and its chunks 13 ms later. A run that
  // changes nothing loads no other file.
  const program = build({
    ...options,
    entryPoints: ["generator/bin.ts"],
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    define: { ...options.define, "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    plugins: [commandsApart],
  });
  const built = await Promise.all([modules, program]);
  return {
    files: built.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path, text }) => [path, toAscii(text)]),
    ),
    inputs: built.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
  };
}

/**
 * Escapes characters outside of ASCII, because V8 keeps ASCII in half the memory and parses it faster.
 * esbuild does the same except in regular expressions.
 */
function toAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

const hash = createHash("sha256").update(JSON.stringify(manifest));
for (const [, text] of (await bundle("")).files) hash.update(text);
const { files, inputs } = await bundle(hash.digest("hex").slice(0, 16));

const old = existsSync(join(dist, "chunks")) ? readdirSync(join(dist, "chunks")) : [];
const made = new Set(files.map(([path]) => path));
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const name of old) {
  if (!made.has(join(dist, "chunks", name))) rmSync(join(dist, "chunks", name));
}
// The HTML page that `mock` serves to show the OpenAPI document of an API.
const page = "node_modules/@fastify/swagger-ui";
const printers = ["node_modules/ts-morph", "node_modules/@ts-morph/common"];
mkdirSync(join(dist, "reference"), { recursive: true });
for (const name of ["swagger-ui-bundle.js", "swagger-ui.css"]) {
  copyFileSync(join(root, page, "static", name), join(dist, "reference", name));
}
writeFileSync(join(dist, "LICENSES.txt"), licences([...inputs, page, ...printers]));
// Only the declarations that the entries import are kept. tsc also writes those of commands, and keeps those
// of removed files.
rmSync(join(dist, "types"), { recursive: true, force: true });
for (const path of declarations(["index.d.ts", "remark.d.ts"])) {
  mkdirSync(dirname(join(dist, "types", path)), { recursive: true });
  copyFileSync(join(dist, path), join(dist, "types", path));
}

/** Returns the declarations of entries and all declarations that they import. */
function declarations(entries) {
  const found = new Set(entries);
  for (const path of found) {
    for (const [, name] of read(`dist/${path}`).matchAll(/(?:from|import\() ?"(\.[^"]+)\.js"/g)) {
      found.add(`${join(dirname(path), name)}.d.ts`);
    }
  }
  return found;
}

/** Returns the licences of the packages that are part of the bundle. */
function licences(inputs) {
  const folders = inputs.flatMap((path) => {
    return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [];
  });
  const texts = [...new Set(folders)].sort().map((folder) => {
    const name = readdirSync(join(root, folder)).find((file) => /^licen[cs]e/i.test(file));
    const { license } = JSON.parse(read(`${folder}/package.json`));
    const title = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    return `${title} (${license})\n\n${name === undefined ? "" : read(`${folder}/${name}`).trim()}\n`;
  });
  // Swagger UI has another licence than the package that contains it. TypeScript has the text of this
  // licence.
  const apache = read("node_modules/typescript/LICENSE.txt").trim();
  texts.push(`swagger-ui, SmartBear Software (Apache-2.0)\n\n${apache}\n`);
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}
