import { factLines } from "../generator/core/facts.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Ajv } from "ajv";
import ts from "typescript";
import { expect, it } from "vitest";

import { findProjects } from "../generator/commands/project.js";
import { runCompile } from "../generator/commands/run-compile.js";
import { isBuilt } from "../generator/emit/output-file.js";
import { listFacts } from "../generator/dialects/rancher/facts.js";
import { irText, schemaVersion } from "../generator/commands/ir.js";
import { readOnce } from "./helpers/read-once.js";

const root = fileURLToPath(new URL("..", import.meta.url));

it("has in generated/ the same files as a fresh run", async () => {
  const projects = await findProjects({}, { cwd: root, warn: () => undefined });
  expect(projects.length).toBeGreaterThan(0);
  for (const project of projects) {
    const { differences, files, diagnostics } = await runCompile(project);
    expect(diagnostics).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    const drift = differences.filter(({ path }) => !isBuilt(path));
    expect(drift.map(({ kind, path }) => `${kind} ${path}`)).toEqual([]);
  }
});

it("reads from its own docs the facts of the committed report", async () => {
  const { api } = await readOnce(join(root, "docs/api/v1.1"));
  const lines = factLines(listFacts(api)).map(([key, value]) => `${key}\t${value}\n`);
  const report = readFileSync(join(root, "generated/rancher-v1/api-report.txt"), "utf8");
  expect(lines.join("")).toBe(report);
});

const corpus = join(root, "../shared/corpus");
const trees = existsSync(corpus)
  ? ["seed-v1.0", "seed-v1.1", "site-v1.1", "site-v1.2-v2-beta"]
  : [];

const validateIr = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(join(root, "docs/schema/ir.schema.json"), "utf8")) as object,
);

/** Returns the output of `stubdown ir` for a folder of pages. */
async function irOf(folder: string): Promise<{ types: { fields: object[] }[] }> {
  return JSON.parse(irText(await readOnce(folder), "rancher-v1")) as {
    types: { fields: object[] }[];
  };
}

it("prints an IR that its schema describes, and the schema refuses another", async () => {
  const ir = await irOf(join(root, "docs/api/v1.1"));
  expect(validateIr(ir), JSON.stringify(validateIr.errors?.slice(0, 3))).toBe(true);
  Object.assign(ir.types[0]?.fields[0] ?? {}, { type: { value: "string" } });
  expect(validateIr(ir)).toBe(false);
});

/** Returns the names of the members of an interface of the core model, with the inherited ones. */
function membersOf(name: string): readonly string[] {
  const path = join(root, "generator/core/api.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found = file.statements.find(
    (one): one is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(one) && one.name.text === name,
  );
  if (found === undefined) throw new Error(`no interface ${name}`);
  const extended = (found.heritageClauses ?? []).flatMap((clause) =>
    clause.types.flatMap((type) => membersOf(type.expression.getText())),
  );
  return [...extended, ...found.members.map((member) => member.name?.getText() ?? "")];
}

/** A schema of an object, as `ir.schema.json` writes it. */
interface ObjectSchema {
  readonly properties?: Record<string, { readonly const?: string }>;
}

it.each([
  ["Api", ""],
  ["Operation", "operation"],
  ["Parameter", "parameter"],
  ["Payload", "payload"],
  ["Response", "response"],
  ["Sample", "sample"],
  ["Field", "field"],
  ["Group", "group"],
  ["Server", "server"],
  ["SecurityScheme", "securityScheme"],
  ["ObjectDef", "type object"],
  ["EnumerationDef", "type enumeration"],
  ["AliasDef", "type alias"],
  ["EnumerationValue", "enumerationValue"],
])("describes in the schema of the IR each member of %s", (type, place) => {
  const schema = JSON.parse(
    readFileSync(join(root, "docs/schema/ir.schema.json"), "utf8"),
  ) as ObjectSchema & {
    readonly definitions: Record<string, ObjectSchema & { oneOf?: readonly ObjectSchema[] }>;
  };
  const [definition = "", kind] = place.split(" ");
  const described =
    place === "" ? schema : (schema.definitions[definition] ?? { properties: undefined });
  const one =
    kind === undefined
      ? described
      : schema.definitions[definition]?.oneOf?.find(
          ({ properties }) => properties?.["kind"]?.const === kind,
        );
  // `stubdown ir` adds these members to the API.
  const added = place === "" ? ["schemaVersion", "name", "dialect"] : [];
  expect(Object.keys(one?.properties ?? {}).sort()).toEqual([...added, ...membersOf(type)].sort());
});

it("says the version of the schema, also for pages of plain HTTP", async () => {
  const ir = await irOf(join(root, "docs/api/bookshop"));
  expect(validateIr(ir), JSON.stringify(validateIr.errors?.slice(0, 3))).toBe(true);
  const keys = Object.keys(ir);
  expect(ir).toMatchObject({ schemaVersion, dialect: "rest" });
  expect(keys[0]).toBe("schemaVersion");
});

it.skipIf(trees.length === 0).each(trees)("prints such an IR of %s", async (tree) => {
  const ir = await irOf(join(corpus, tree));
  expect(validateIr(ir), JSON.stringify(validateIr.errors?.slice(0, 3))).toBe(true);
  expect(ir.types.length).toBeGreaterThan(50);
});

it.each([
  ["markdown", "docs/api/bookshop/books.md"],
  ["ts", "generated/bookshop/models/src/types/books-operations.ts"],
])("shows in the README's %s block what %s says, word for word", (language, path) => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const block = new RegExp(`\\n\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(readme)?.[1] ?? "";
  expect(block).not.toBe("");
  expect(readFileSync(join(root, path), "utf8")).toContain(block);
});

it.each(["rancher-v1", "bookshop"])(
  "gives the packages of %s a dependency on the models, and the client no other",
  (api) => {
    const read = (path: string): string => readFileSync(join(root, "generated", api, path), "utf8");
    const dependenciesOf = (name: string): readonly string[] => {
      const manifest = JSON.parse(read(`${name}/package.json`)) as Record<string, object>;
      expect(Object.keys(manifest["peerDependencies"] ?? {})).not.toContain(`@${api}/models`);
      return Object.keys(manifest["dependencies"] ?? {});
    };
    // Without this dependency, every type would be `any` under `skipLibCheck`.
    expect(dependenciesOf("models")).toEqual([]);
    expect(dependenciesOf("client")).toEqual([`@${api}/models`]);
    expect(dependenciesOf("server")).toContain(`@${api}/models`);
    const consumer = readFileSync(join(root, "test/types/consumer.mjs"), "utf8");
    const [, oldest] =
      /tested with\s+TypeScript (\S+) and later/.exec(read("client/README.md")) ?? [];
    expect(consumer).toContain(`typescript@${oldest ?? "?"}.`);
  },
);

it("has the files that the packages export", () => {
  for (const name of ["models", "client", "server"]) {
    const folder = join(root, "generated/rancher-v1", name);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      exports: Record<string, { types: string }>;
    };
    for (const { types } of Object.values(manifest.exports)) {
      // `./types/*` stands for many files, so one of them is enough.
      const built = types.replace("*", "volume");
      const source = built.replace("./dist/", "src/").replace(/\.d\.ts$/, ".ts");
      expect(existsSync(join(folder, source)), source).toBe(true);
    }
  }
});
