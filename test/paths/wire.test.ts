import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { loadServer } from "../../generator/commands/mock/load-server.js";
import { mock } from "../../generator/protocols/rancher/mock.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { ask } from "../helpers/ask.js";
import { run } from "../helpers/in-process.js";
import { serveScript } from "../helpers/scripted-server.js";
import { isSlowSuite } from "../helpers/slow-suite.js";
import { readFolder, writeFolder } from "../helpers/tree.js";
import { makeProject, trees, type PathTree } from "./trees.js";

interface Resource {
  list(): PromiseLike<{ readonly data: readonly unknown[] }>;
  create(body: object): Promise<{ readonly id: string }>;
  get(id: string): Promise<unknown>;
  find(id: string): Promise<unknown>;
  update(id: string, body: object): Promise<unknown>;
  delete(id: string): Promise<unknown>;
  ring(id: string): Promise<unknown>;
}

type Client = Readonly<Record<string, Resource>>;
interface ClientModule {
  readonly createClient: (options: { readonly url: string }) => Client;
}

interface Generated {
  readonly folder: string;
  readonly files: readonly OutputFile[];
}

/** The generated files of a tree, keyed by path. All tests of a tree use them. */
const known = new Map<PathTree, ReadonlyMap<string, string>>();

async function generate(tree: PathTree): Promise<Generated> {
  const folder = makeProject(tree);
  const out = join(folder, "out");
  const before = known.get(tree);
  if (before === undefined) {
    expect(await run(["generate"], folder)).toMatchObject({ code: 0, err: "" });
  } else {
    writeFolder(out, before);
  }
  const made = before ?? readFolder(out);
  known.set(tree, made);
  return { folder, files: [...made].map(([path, text]) => ({ path, text, hash: "" })) };
}

async function loadClient(folder: string): Promise<ClientModule> {
  // Node takes files in a folder without package.json for CommonJS.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const url = pathToFileURL(join(folder, "out/client/dist/index.js")).href;
  return (await import(url)) as ClientModule;
}

async function serveFiles(files: readonly OutputFile[]): Promise<string> {
  const module = await loadServer(files, mock.modules);
  const app = fastify({ ...mock.appOptions(module), forceCloseConnections: true });
  await mock.register(app, module, { seed: 0, transitions: 0, latency: 0, fail: 0 });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => app.close());
  return url;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

// `npm test` tries three trees, the slow suite all.
for (const tree of isSlowSuite ? trees : trees.slice(0, 3)) {
  const [base, ...paths] = tree.expected;
  const printed = Object.values(tree.collections);

  it(`the client requests what is printed: ${tree.name}`, async () => {
    const { folder } = await generate(tree);
    const { createClient } = await loadClient(folder);
    const row = { id: "1x1", data: [] };
    for (const proxy of ["", "/gateway"]) {
      const { url, requests } = await serveScript(() => ({ body: row }));
      const client = createClient({ url: `${url}${proxy}` });
      for (const path of printed) {
        const resource = client[nameOf(path)];
        await resource?.list();
        await resource?.create({ name: "a" });
        await resource?.get("1x1");
        await resource?.update("1x1", { name: "b" });
        await resource?.delete("1x1");
        await resource?.ring("1x1");
      }
      expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual(
        printed.flatMap((path) => [
          `GET ${proxy}${path}`,
          `POST ${proxy}${path}`,
          `GET ${proxy}${path}/1x1`,
          `PUT ${proxy}${path}/1x1`,
          `DELETE ${proxy}${path}/1x1`,
          `POST ${proxy}${path}/1x1?action=ring`,
        ]),
      );
    }
  });

  it(`the server answers what is printed, and links to it: ${tree.name}`, async () => {
    const { folder, files } = await generate(tree);
    const url = await serveFiles(files);
    for (const [index, path] of printed.entries()) {
      const made = await ask(url, `POST ${path}`, { body: { name: "a" } });
      expect(made.status).toBe(201);
      const id = made.json["id"];
      const self = `${url}${path}/${id}`;
      expect(made.json.links["self"]).toBe(self);
      expect(made.json["actions"]).toEqual({ ring: `${self}?action=ring` });
      const listed = await ask(url, `GET ${path}`);
      expect(listed.json.links["self"]).toBe(`${url}${path}`);
      expect(listed.json.data).toHaveLength(1);
      expect((await ask(url, `PUT ${path}/${id}`, { body: { name: "b" } })).json["name"]).toBe("b");
      expect((await ask(url, `POST ${path}/${id}?action=ring`)).status).toBe(200);
      const { json: version } = await ask(url, `GET ${base || "/"}`);
      expect(version.links[nameOf(path)]).toBe(`${url}${path}`);
      expect((await ask(url, `PATCH ${path}/${id}`)).status).toBe(405);
      expect((await ask(url, `PATCH ${path}`)).status).toBe(405);
      expect((await ask(url, `GET ${path}/${id}/nothing`)).status).toBe(404);
      expect(paths[index]).toBe(path.slice(base.length + 1));
    }
    const other = printed.map((path) => `/other${path}`);
    for (const path of other) expect((await ask(url, `GET ${path}`)).status).toBe(404);
    const { createClient } = await loadClient(folder);
    for (const path of printed) {
      const resource = createClient({ url })[nameOf(path)];
      const [row] = (await resource?.list())?.data ?? [];
      expect(await resource?.get((row as { id: string }).id)).toEqual(row);
      expect(await resource?.delete((row as { id: string }).id)).toMatchObject({ name: "b" });
      expect(await resource?.find("9x9")).toBeNull();
    }
  });

  it(`check live and check impl agree with the server: ${tree.name}`, async () => {
    const { folder, files } = await generate(tree);
    const url = await serveFiles(files);
    expect(await run(["check", "docs"], folder)).toMatchObject({ code: 0, err: "" });
    expect(await run(["check", "live", url], folder)).toMatchObject({ code: 0, err: "" });
    expect((await run(["scaffold", "--to", "handlers"], folder)).code).toBe(0);
    for (const path of printed) {
      const text = readFileSync(join(folder, "handlers", `${nameOf(path)}.ts`), "utf8");
      expect(text).toContain(`GET ${path}`);
      expect(text).toContain(`DELETE ${path}/\${ID}`);
    }
    // Each route has a handler, which is a stub. There is no other finding.
    const { out } = await run(["check", "impl", "handlers"], folder);
    const told = [...out.matchAll(/\(`([A-Z]+ \S+)`\).*\[handler-method\/stub\]$/gm)].map(
      ([, route]) => route,
    );
    expect(told).toHaveLength(6 * printed.length);
    expect(out.match(/\[[\w/-]+\]$/gm)).toHaveLength(told.length);
    for (const path of printed) expect(told).toContain(`POST ${path}/\${ID}?action=ring`);
  });

  it(`imported pages print what the server has: ${tree.name}`, async () => {
    const { folder, files } = await generate(tree);
    const url = await serveFiles(files);
    const { out } = await run(["import", `${url}${base}`, "--out", "pages"], folder);
    expect(out).toContain("wrote");
    for (const [id, path] of Object.entries(tree.collections)) {
      const text = readFileSync(join(folder, "pages/api-resources", id, "index.md"), "utf8");
      expect(text).toContain(`<code>${path}</code>`);
      expect(text).toContain(`<code>${path}/\${ID}</code>`);
    }
  });
}
