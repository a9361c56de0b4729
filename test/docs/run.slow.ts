import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { transformSync } from "oxc-transform";
import ts from "typescript";
import { afterAll, expect, it, onTestFinished } from "vitest";

import { root } from "../helpers/command-line.js";
import { readFolder, temporaryFolder } from "../helpers/tree.js";
import { exceptions, fragments, type Exception } from "./exceptions.js";
import {
  bare,
  commandsOf,
  fencesOf,
  isProgram,
  isScript,
  isShell,
  listPages,
  type Fence,
} from "./fences.js";

const pages = listPages();
const used = new Set<Exception>();

/** Files that no command of a page reads. They are not copied. */
const left = /[\\/](?:node_modules|\.git|test|shared)$|[\\/]dist[\\/].*\.d\.ts$/;

/** Makes a copy of the repository, with its packages and a history. */
function copyRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), "stubdown-docs-"));
  for (const name of readdirSync(root)) {
    const from = join(root, name);
    if (left.test(from)) continue;
    const filter = (path: string): boolean => !left.test(path);
    cpSync(from, join(folder, name), { recursive: true, preserveTimestamps: true, filter });
  }
  linkModules(folder);
  // Copied folders have the time of now, so `npm run generate` would take them for changed and build the tool.
  utimesSync(join(folder, "dist/bin.cjs"), new Date(), new Date());
  const git = (...args: string[]): void => {
    const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    expect(spawnSync("git", [...who, ...args], { cwd: folder }).status).toBe(0);
  };
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "Copy");
  return folder;
}

/** Links the dependencies of the repository and the generated packages. */
function linkModules(folder: string): void {
  const modules = join(folder, "node_modules");
  const apis = readdirSync(join(root, "generated"));
  mkdirSync(join(modules, ".bin"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name.startsWith(".") || apis.includes(name.replace("@", ""))) continue;
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
  for (const api of apis) {
    mkdirSync(join(modules, `@${api}`));
    for (const part of ["models", "client", "server"]) {
      symlinkSync(join(folder, "generated", api, part), join(modules, `@${api}`, part), "junction");
    }
  }
  symlinkSync(join(folder, "dist/bin.cjs"), join(modules, ".bin/stubdown"));
  symlinkSync(folder, join(modules, "stubdown"), "junction");
}

/** Makes a folder with stubdown installed, as a reader has it. With `pages`, it also has the docs of the bookshop. */
function makeFolder(kind: "pages" | "empty"): string {
  const folder = temporaryFolder();
  if (kind === "pages") {
    cpSync(join(root, "docs/api/bookshop"), join(folder, "docs"), { recursive: true });
  }
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const script = `#!/bin/sh\nexec "${process.execPath}" "${join(root, "dist/bin.cjs")}" "$@"\n`;
  writeFileSync(join(folder, "node_modules/.bin/stubdown"), script, { mode: 0o755 });
  return folder;
}

/** Runs the blocks of one page, in their order. */
class PageRun {
  /** The commands and programs that fail, with their output. */
  readonly failures: string[] = [];
  readonly #copy: string;
  readonly #folders = { pages: makeFolder("pages"), empty: makeFolder("empty") };
  #server: ChildProcess | undefined;
  #serves = "";

  constructor(copy: string) {
    this.#copy = copy;
    onTestFinished(() => this.#stop());
  }

  async run(fence: Fence, next: Fence | undefined): Promise<void> {
    if (isShell(fence)) {
      for (const command of commandsOf(fence)) await this.#command(command);
    } else if (isScript(fence) && isProgram(fence)) await this.#program(fence, next);
  }

  async #command(command: string): Promise<void> {
    const text = bare(command);
    const parts = text.startsWith("#!") ? [text] : text.split("&&").map((part) => part.trim());
    for (const part of parts) {
      const exception = exceptions.find((one) => part.startsWith(one.command));
      if (exception) used.add(exception);
      if (exception && exception.code === undefined) continue;
      if (isServer(part)) {
        await this.#start(part);
        continue;
      }
      if (exception?.server !== undefined) await this.#start(exception.server);
      const cwd = exception?.folder ? this.#folders[exception.folder] : this.#copy;
      const { status, stdout, stderr } = spawnSync("sh", ["-c", part], {
        cwd,
        encoding: "utf8",
        // With `CI`, each command would build first.
        env: {
          ...process.env,
          CI: "",
          NO_COLOR: "1",
          npm_config_offline: "true",
        },
      });
      if (status === (exception?.code ?? 0)) continue;
      this.failures.push(`\`${part}\` exits with ${status}: ${stdout}${stderr}`);
    }
  }

  /** Runs a program, or writes it to the file that the next block runs. */
  async #program({ language, code, line }: Fence, next: Fence | undefined): Promise<void> {
    const named = next && isShell(next) ? /^node (\S+)$/m.exec(next.code)?.[1] : undefined;
    const script = language === "ts" ? transformSync("program.ts", code).code : code;
    const path = join(this.#copy, named ?? `program-${line}.mjs`);
    writeFileSync(path, script);
    if (named !== undefined) return;
    if (code.includes(".listen(")) {
      await this.#stop();
      const child = spawn(process.execPath, [path], { cwd: this.#copy, stdio: "inherit" });
      this.#server = child;
      this.#serves = "a program";
      await answered("http://localhost:8080");
      await this.#stop();
      return;
    }
    const { status, stderr } = spawnSync(process.execPath, [path], {
      cwd: this.#copy,
      encoding: "utf8",
    });
    if (status !== 0) this.failures.push(`the program in line ${line}: ${stderr}`);
  }

  async #start(command: string): Promise<void> {
    if (this.#serves === command) return;
    await this.#stop();
    const child = spawn("sh", ["-c", `exec ${command}`], {
      cwd: this.#copy,
      detached: true,
      env: { ...process.env, CI: "" },
    });
    this.#server = child;
    this.#serves = command;
    const lines: string[] = [];
    await new Promise<void>((done, fail) => {
      const take = (data: Buffer): void => {
        lines.push(data.toString());
        if (lines.join("").includes("listening at")) done();
      };
      child.stdout.on("data", take);
      child.stderr.on("data", take);
      child.on("exit", () => {
        fail(new Error(`${command} ended: ${lines.join("")}`));
      });
    });
  }

  async #stop(): Promise<void> {
    const child = this.#server;
    this.#server = undefined;
    this.#serves = "";
    if (child?.pid === undefined || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once("exit", done));
    // The whole process group is killed, because npm and the shell start processes themselves.
    if (child.spawnargs[0] === "sh") process.kill(-child.pid, "SIGTERM");
    else child.kill();
    await ended;
  }
}

function isServer(command: string): boolean {
  return /^(?:npm run mock|npx stubdown mock)\b/.test(command);
}

/** Waits until a server answers anything. */
async function answered(url: string): Promise<void> {
  for (const end = Date.now() + 20_000; ;) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    if (Date.now() > end) throw new Error(`${url} does not answer`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** All pages run in one copy, one after the other. */
let copy: string | undefined;

afterAll(() => {
  if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
});

const running = pages.filter((page) =>
  fencesOf(page).some((fence) => isShell(fence) || (isScript(fence) && isProgram(fence))),
);

it.each(running)("runs every command and program of %s as it is printed", async (page) => {
  copy ??= copyRepository();
  const run = new PageRun(copy);
  const fences = fencesOf(page);
  for (const [index, fence] of fences.entries()) await run.run(fence, fences[index + 1]);
  expect(run.failures).toEqual([]);
});

it("has no exception that is not used by a page", () => {
  expect(running.length).toBeGreaterThan(1);
  expect(exceptions.filter((one) => !used.has(one))).toEqual([]);
});

it("shows no part of a program that is not in a file, word for word, or type-checked by a test", () => {
  const files = [...readFolder(join(root, "generated"))].filter(([path]) => path.endsWith(".ts"));
  const parts = pages.flatMap(fencesOf).filter((fence) => isScript(fence) && !isProgram(fence));
  const isTested = ({ page, code }: Fence): boolean =>
    fragments.some((one) => one.page === page && code.startsWith(one.begin));
  const lost = parts.filter((fence) => {
    if (isTested(fence)) return false;
    const { code } = fence;
    const own = code.replace(/^\/\/ \S+\n/, "");
    return !files.some(([, text]) => text.includes(own));
  });
  expect(lost.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
  for (const { page, begin, test } of fragments) {
    const found = parts.filter((fence) => fence.page === page && fence.code.startsWith(begin));
    expect(found, `${page} ${begin}`).not.toEqual([]);
    expect(readFileSync(join(root, test), "utf8")).toContain(page.replace("docs/", ""));
  }
});

it("type-checks every program of its pages", () => {
  const programs = pages.flatMap(fencesOf).filter((fence) => isScript(fence) && isProgram(fence));
  expect(programs.length).toBeGreaterThan(3);
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path))
    .config as {
    compilerOptions: object;
  };
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: { ...config.compilerOptions, noUnusedLocals: false }, files: [] },
    ts.sys,
    root,
  );
  // The programs are only in memory, at paths in the repository, so that their imports are found.
  const texts = new Map(
    programs.map(({ page, line, code }) => [
      join(root, `${page.replaceAll("/", "-")}-${line}.ts`),
      code,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const [read, has] = [host.readFile.bind(host), host.fileExists.bind(host)];
  host.readFile = (path) => texts.get(path) ?? read(path);
  host.fileExists = (path) => texts.has(path) || has(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  const faults = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || texts.has(file.fileName));
  expect(
    faults.map(({ file, start = 0, messageText }) => {
      const line = file?.text.slice(0, start).split("\n").length;
      return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    }),
  ).toEqual([]);
});
