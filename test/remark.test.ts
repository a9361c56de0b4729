import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, it, vi } from "vitest";

import { rest } from "../generator/dialects/rest/dialect.js";
import remarkStubdown from "../generator/remark.js";
import { readRancher } from "./helpers/read-rancher.js";
import { readSources } from "../generator/source/read-sources.js";
import { temporaryFolder } from "./helpers/tree.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = "docs/api/v1.1/api-resources/volume/index.md";

async function messagesOf(file: VFile, options?: { docs: string }): Promise<VFile["messages"]> {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkStubdown, options);
  await processor.run(processor.parse(file), file);
  return file.messages;
}

function edited(cwd = root): VFile {
  const text = readFileSync(join(root, page), "utf8")
    .replace("driver | string | Yes", "driver | strng | Ys")
    .replace("### Actions", "### Prices");
  return new VFile({ cwd, path: page, value: text });
}

it("reports the same diagnostics for an edited page as `check docs`, at the same places", async () => {
  const messages = await messagesOf(edited());
  const sources = await readSources(join(root, "docs/api/v1.1"));
  const name = "api-resources/volume/index.md";
  const [, diagnostics] = readRancher(
    sources.map((source) =>
      source.path === name ? { path: name, text: String(edited()) } : source,
    ),
  );
  const own = diagnostics.filter(({ span }) => span.file === name);
  expect(own.map(({ code }) => code)).toContain("unknown-type");
  expect(
    messages.map(({ ruleId, source, line, column, reason, fatal }) => {
      return { ruleId, source, line, column, reason, fatal };
    }),
  ).toEqual(
    own.map(({ code, span, message, severity }) => ({
      ruleId: code,
      source: "stubdown",
      line: span.start.line,
      column: span.start.column,
      reason: message,
      fatal: severity === "error",
    })),
  );
});

it("reports nothing for an unchanged page, or for a page that belongs to no API", async () => {
  const value = readFileSync(join(root, page), "utf8");
  expect(await messagesOf(new VFile({ cwd: root, path: page, value }))).toEqual([]);
  expect(await messagesOf(new VFile({ cwd: root, path: "README.md", value: "## x" }))).toEqual([]);
});

it("reads pages without a configuration if the option `docs` names their folder", async () => {
  const folder = temporaryFolder();
  cpSync(join(root, "docs/api"), join(folder, "docs/api"), { recursive: true });
  expect(await messagesOf(edited(folder))).toEqual([]);
  const messages = await messagesOf(edited(folder), { docs: "docs/api/v1.1" });
  expect(messages.map(({ ruleId }) => ruleId)).toContain("unknown-type");
});

it("gives each fault of a REST page its `rest/` code, and its fix in the note", async () => {
  const small = "test/dialects/rest/small";
  const path = `${small}/shelves.md`;
  const file = new VFile({ cwd: root, path, value: readFileSync(join(root, path), "utf8") });
  const messages = await messagesOf(file, { docs: small });
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ["rest/duplicate-row", 11],
    ["rest/dead-link", 13],
  ]);
  for (const { note } of messages) expect(note).toMatch(/\S/);
});

it("reads a docs folder once for all unchanged pages that remark processes at the same time", async () => {
  const folder = temporaryFolder();
  for (const docs of ["shelves", "books"]) {
    cpSync(join(root, "test/dialects/rest/small"), join(folder, docs), { recursive: true });
  }
  const pages = await readSources(join(folder, "books"));
  expect(pages.length).toBeGreaterThan(1);
  const resolve = vi.spyOn(rest, "resolve");
  const counts = await Promise.all(
    pages.flatMap(({ path, text }) =>
      ["shelves", "books"].map(async (docs) => {
        const file = new VFile({ cwd: folder, path: `${docs}/${path}`, value: text });
        return (await messagesOf(file, { docs })).length;
      }),
    ),
  );
  expect(counts.some((count) => count > 0)).toBe(true);
  expect(resolve).toHaveBeenCalledTimes(2);
  resolve.mockRestore();
});
