import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";

import { expect, it, onTestFinished } from "vitest";

import { runCommand } from "../generator/commands/run-command.js";
import { WatchedFiles } from "../generator/commands/generate/watch-files.js";
import { main } from "../generator/main.js";
import { bin, edit, root } from "./helpers/command-line.js";
import { makeTerminal, run } from "./helpers/in-process.js";
import { readFolder, temporaryFolder } from "./helpers/tree.js";

const page = "docs/api-resources/key/index.md";
const model = "out/models/src/types/key.ts";
const apis = [{ name: "api", docs: "docs", out: "out" }];

function makeSmallProject(): string {
  const folder = temporaryFolder();
  cpSync(join(root, "test/cases/scoped-paths/docs"), join(folder, "docs"), { recursive: true });
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  return folder;
}

/** The output of a watch. A test waits for one text after another. */
class Output {
  #text = "";
  #wake = (): void => undefined;

  add(text: string): void {
    this.#text += `${text}\n`;
    this.#wake();
  }

  /** Returns the output up to a text, and waits for the text if it is not there yet. */
  async until(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(this.#text);
      if (match !== null) {
        const end = match.index + match[0].length;
        const taken = this.#text.slice(0, end);
        this.#text = this.#text.slice(end);
        return taken;
      }
      await new Promise<void>((done) => (this.#wake = done));
    }
  }
}

/** Starts a watch in this process, and waits until it watches. */
async function startWatch(folder: string, ...args: readonly string[]) {
  const output = new Output();
  const control = new AbortController();
  const add = (text: string): void => {
    output.add(text);
  };
  const terminal = {
    ...makeTerminal({ cwd: folder }),
    print: add,
    warn: add,
    signal: control.signal,
  };
  const ended = main(["generate", "--watch", ...args], runCommand, terminal);
  onTestFinished(async () => {
    control.abort();
    await ended;
  });
  const first = await output.until(/watching .*\n/);
  return { output, first, stop: () => (control.abort(), ended) };
}

/** Returns the files that `generate` makes from the current pages in another folder. */
async function fresh(folder: string): Promise<ReadonlyMap<string, string>> {
  const other = temporaryFolder();
  cpSync(join(folder, "docs"), join(other, "docs"), { recursive: true });
  cpSync(join(folder, "stubdown.config.json"), join(other, "stubdown.config.json"));
  expect((await run(["generate"], other)).code).toBe(0);
  return readFolder(join(other, "out"));
}

it("writes the same files as a run after a page is saved, added, removed or renamed", async () => {
  const folder = makeSmallProject();
  const { output, first, stop } = await startWatch(folder);
  expect(first).toMatch(/wrote \d+ files.*\nwatching docs, Ctrl-C stops it\n$/);
  const matches = async (): Promise<void> => {
    expect(readFolder(join(folder, "out"))).toEqual(await fresh(folder));
  };
  edit(join(folder, page), "A key, of", "A KEY, of");
  await output.until(/wrote .*\n/);
  expect(readFileSync(join(folder, model), "utf8")).toContain("A KEY, of");
  await matches();

  mkdirSync(join(folder, "docs/api-resources/newInput"));
  const text =
    "---\ntitle: API\n---\n\n## newInput\n\nNew.\n\n### Resource Fields\n\n#### Read Only Fields\n\nField | Type | Notes\n---|---|---\nname | string | A name\n";
  writeFileSync(join(folder, "docs/api-resources/newInput/index.md"), text);
  await output.until(/wrote .*\n/);
  await matches();

  renameSync(join(folder, "docs/api-resources/newInput"), join(folder, "docs/api-resources/other"));
  edit(join(folder, "docs/api-resources/other/index.md"), "## newInput", "## other");
  await output.until(/removed .*\n/);
  rmSync(join(folder, "docs/api-resources/other"), { recursive: true });
  await output.until(/removed .*\n/);
  await matches();

  // Some editors save like this: they write a new file and rename it to the old one.
  for (const word of ["One", "Two"]) {
    const saved = readFileSync(join(folder, page), "utf8").replace(
      /A KEY, of|(One|Two), of/,
      `${word}, of`,
    );
    writeFileSync(join(folder, "docs/api-resources/key/.index.md.swp"), saved);
    renameSync(join(folder, "docs/api-resources/key/.index.md.swp"), join(folder, page));
    await output.until(/wrote .*\n/);
    expect(readFileSync(join(folder, model), "utf8")).toContain(`${word}, of`);
  }
  await matches();
  expect(await stop()).toBe(0);
});

it("shows faults at their place, keeps the last good output, and continues", async () => {
  const folder = makeSmallProject();
  const { output } = await startWatch(folder);
  const before = readFolder(join(folder, "out"));
  const good = readFileSync(join(folder, page), "utf8");
  writeFileSync(join(folder, page), good.replace("| int |", "| strin |"));
  const told = await output.until(/nothing written.*\n/);
  expect(told).toMatch(/docs\/api-resources\/key\/index\.md:\d+:\d+: error: .*strin/);
  expect(readFolder(join(folder, "out"))).toEqual(before);
  writeFileSync(join(folder, page), good);
  await output.until(/up to date.*\n/);
});

it("prints a warning once", async () => {
  const folder = makeSmallProject();
  edit(join(folder, page), "## ", "### ");
  const { output, first } = await startWatch(folder);
  expect(first).toMatch(/heading-level/);
  edit(join(folder, page), "A key, of", "A KEY, of");
  expect(await output.until(/wrote .*\n/)).not.toMatch(/heading-level/);
});

it("follows the configuration, and waits until a faulty one is corrected", async () => {
  const folder = makeSmallProject();
  const { output } = await startWatch(folder);
  writeFileSync(join(folder, "stubdown.config.json"), '{ "apis": [] }');
  await output.until(/stubdown: stubdown\.config\.json:1:\d+: .*\n/);
  cpSync(join(folder, "docs"), join(folder, "pages"), { recursive: true });
  const other = [{ name: "other", docs: "pages", out: "made" }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: other }));
  await output.until(/other: wrote .*\n/);
  edit(join(folder, page.replace("docs", "pages")), "A key, of", "A KEY, of");
  await output.until(/other: wrote .*\n/);
  expect(readFileSync(join(folder, model.replace("out", "made")), "utf8")).toContain("A KEY, of");
});

it("refuses wrong usage", async () => {
  const folder = makeSmallProject();
  expect(await run(["generate", "--watch", "--dry-run"], folder)).toMatchObject({ code: 2 });
});

it("ends on an interruption, with its exit code", async () => {
  const child = spawn(process.execPath, [bin, "generate", "--watch"], {
    cwd: makeSmallProject(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const output = new Output();
  child.stdout.on("data", (data: Buffer) => {
    output.add(data.toString());
  });
  await output.until(/watching/);
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
});

it("notices a change right after another one", async () => {
  const folder = temporaryFolder();
  const [page, config] = [join(folder, "page.md"), join(folder, "config.json")];
  for (const path of [page, config]) writeFileSync(path, "0");
  const files = new WatchedFiles();
  onTestFinished(() => files.close());
  await files.watch({ pages: [folder, config], folders: [] });
  for (let count = 1; count <= 20; count++) {
    for (const path of [page, config]) {
      writeFileSync(path, String(count));
      expect(await files.changed()).toBe(true);
    }
  }
});

it("continues after the docs folder was removed and restored", async () => {
  const folder = makeSmallProject();
  const { output, stop } = await startWatch(folder);
  for (const words of ["First, of", "Second, of"]) {
    renameSync(join(folder, "docs"), join(folder, "away"));
    await output.until(/There is no docs folder docs; correct `docs` of \w+\n/);
    cpSync(join(folder, "away"), join(folder, "docs"), { recursive: true });
    rmSync(join(folder, "away"), { recursive: true });
    await output.until(/up to date.*\n/);
    edit(join(folder, page), words.startsWith("First") ? "A key, of" : "First, of", words);
    await output.until(/wrote .*\n/);
    expect(readFileSync(join(folder, model), "utf8")).toContain(words);
  }
  expect(await stop()).toBe(0);
});

it("continues after the docs folder was replaced by another", async () => {
  const folder = makeSmallProject();
  const { output, stop } = await startWatch(folder);
  cpSync(join(folder, "docs"), join(folder, "other"), { recursive: true });
  rmSync(join(folder, "docs"), { recursive: true });
  renameSync(join(folder, "other"), join(folder, "docs"));
  await output.until(/up to date.*\n/);
  edit(join(folder, page), "A key, of", "Another key, of");
  await output.until(/wrote .*\n/);
  expect(readFileSync(join(folder, model), "utf8")).toContain("Another key, of");
  expect(await stop()).toBe(0);
});

it("continues after the docs folder was replaced in one step", async () => {
  const folder = makeSmallProject();
  const { output, stop } = await startWatch(folder);
  cpSync(join(folder, "docs"), join(folder, "other"), { recursive: true });
  // The first folder still exists under another name, so the system reports no change of its old path.
  renameSync(join(folder, "docs"), join(folder, "first"));
  renameSync(join(folder, "other"), join(folder, "docs"));
  await output.until(/up to date.*\n/);
  edit(join(folder, page), "A key, of", "Another key, of");
  await output.until(/wrote .*\n/);
  expect(readFileSync(join(folder, model), "utf8")).toContain("Another key, of");
  expect(await stop()).toBe(0);
});

it("makes files again when a template is saved, added or taken away", async () => {
  const folder = makeSmallProject();
  const own = join(folder, "templates/api");
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "a.txt.hbs"), "one");
  const api = { ...apis[0], templates: "templates" };
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: [api] }));
  const { output } = await startWatch(folder);
  const made = (name: string): string => readFileSync(join(folder, "out", name), "utf8");
  expect(made("a.txt")).toBe("one");
  writeFileSync(join(own, "a.txt.hbs"), "two");
  await output.until(/wrote 2 files/);
  expect(made("a.txt")).toBe("two");
  mkdirSync(join(folder, "templates/type"));
  writeFileSync(join(folder, "templates/type/b.txt.hbs"), "{{nme}}");
  await output.until(/templates\/type\/b\.txt\.hbs:1:3: error: /);
  writeFileSync(join(folder, "templates/type/b.txt.hbs"), "{{name}}");
  await output.until(/wrote \d+ files/);
  expect(made("b/key.txt")).toBe("Key");
  rmSync(join(own, "a.txt.hbs"));
  await output.until(/removed 1/);
});
