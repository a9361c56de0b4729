/**
 * Starts projects as users do: `npm pack`, an empty folder outside of the repository, `stubdown init`, and
 * then the commands that `init` prints, one by one. At the end, a clone of the project has to pass its own
 * workflow. Exits with 1 if a step fails. The only network access is to the npm registry.
 *
 * Run `node test/start.mjs` after `npm run build`. `node test/start.mjs sample` runs one of the cases.
 */
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const corpus = join(root, "../shared/rest/corpus");
const begun = performance.now();

/** The cases: the start of a project, and a change of a page that changes the packages. */
const cases = [
  {
    name: "sample",
    change: ["docs/api/projects.md", "The name of the project", "What people call the project"],
    prints: "open Sow the beans",
  },
  {
    name: "gitlab",
    docs: "gitlab",
    change: ["docs/branches.md", "The name of the branch", "What the branch is called"],
    prints: "{",
  },
  {
    name: "mastodon",
    docs: "mastodon/content/en",
    change: [
      "docs/methods/lists.md",
      "The title of the list to be created",
      "What the list is called",
    ],
    prints: "{",
  },
];

/** Variables that commands do not get: they would add colours, or change what CI or a package manager does. */
const unset = new Set(["FORCE_COLOR", "CI", "npm_config_user_agent"]);
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !unset.has(name))),
  NO_COLOR: "1",
  npm_config_update_notifier: "false",
  npm_config_prefer_offline: "true",
  npm_config_audit: "false",
};

class Fault extends Error {}

/** Runs a command line in a shell. Ends the script if the exit code is not the expected one. */
function type(line, cwd, code = 0) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(line, { cwd, env, shell: true, encoding: "utf8" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`  ${seconds.padStart(5)} s  ${line}\n`);
  if (status !== code) {
    throw new Fault(`\`${line}\` in ${cwd} exits ${status}, expected ${code}\n${stdout}${stderr}`);
  }
  return stdout;
}

/**
 * Removes a folder after this script has ended, because removing node_modules takes up to a third of the time
 * of a case.
 */
function removeLater(folder) {
  const remove = 'require("node:fs").rmSync(process.argv[1], { recursive: true, force: true })';
  spawn(process.execPath, ["-e", remove, folder], { detached: true, stdio: "ignore" }).unref();
}

/** Returns the commands that `init` prints below "Next:", without their descriptions. */
function readSteps(printed) {
  const lines = printed.slice(printed.indexOf("\nNext:")).split("\n");
  return lines.flatMap((line) => /^ {2}(\S.*?) +# /.exec(line)?.[1] ?? []);
}

/** Takes the first step that contains a string. Fails if there is none, so that a missing step is noticed. */
function stepWith(steps, text) {
  const step = steps.find((one) => one.includes(text));
  if (step === undefined) throw new Fault(`init prints no step with \`${text}\``);
  return step;
}

/** Serves the API while a program calls it. Returns the output of the program. */
async function callMock(mock, program, { cwd, prefix }) {
  const start = performance.now();
  const child = spawn(`${mock} --port 0`, { cwd, env, shell: true, detached: true });
  try {
    const url = await new Promise((resolve, reject) => {
      let text = "";
      const read = (chunk) => {
        text += chunk;
        const found = /listening at (http:\S+),/.exec(text)?.[1];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.on("exit", () => reject(new Fault(`\`${mock}\` ends at once\n${text}`)));
    });
    const { status, stdout, stderr } = spawnSync(program, {
      ...{ cwd, shell: true, encoding: "utf8" },
      env: { ...env, [`${prefix}_URL`]: url },
    });
    if (status !== 0) throw new Fault(`\`${program}\` exits ${status}\n${stdout}${stderr}`);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`  ${seconds.padStart(5)} s  ${mock} & ${program}\n`);
    return stdout;
  } finally {
    // The negative id ends the whole process group: the shell, npx and the mock.
    process.kill(-child.pid);
  }
}

/** Runs the commands of the project's workflow in a clone of the project. */
function runWorkflow(project, clone) {
  type("git init --quiet --initial-branch=main && git add --all", project);
  type('git -c user.name=a -c user.email=a@b.example commit --quiet -m "API"', project);
  type(`git clone --quiet "${project}" "${clone}"`, project);
  const workflow = readFileSync(join(clone, ".github/workflows/stubdown.yml"), "utf8");
  const lines = [...workflow.matchAll(/^ +- run: (.*?)(?: #.*)?$/gm)].map(([, line]) => line);
  if (lines.length < 4) throw new Fault(`the workflow runs ${lines.length} commands`);
  for (const line of lines) type(line, clone);
}

async function start({ name, docs, change: [page, from, to], prints }, { tarball, folder }) {
  const project = join(folder, `my ${name}`);
  mkdirSync(project);
  if (docs !== undefined) cpSync(join(corpus, docs), join(project, "docs"), { recursive: true });
  type(`npm install --save-dev "${tarball}"`, project);
  const printed = type(`npx stubdown init${docs === undefined ? "" : " --docs docs"}`, project);
  const steps = readSteps(printed);
  type(`${stepWith(steps, "npm install")}`, project);
  type(stepWith(steps, "tsc"), project);
  const prefix = `MY_${name.toUpperCase()}`;
  const program = stepWith(steps, "node ");
  const said = await callMock(stepWith(steps, "mock"), program, { cwd: project, prefix });
  if (!said.includes(prints)) throw new Fault(`\`${program}\` prints no ${prints}:\n${said}`);
  // One case is enough, because this step does not depend on the pages.
  if (docs === undefined) runWorkflow(project, join(folder, `clone of ${name}`));
  const text = readFileSync(join(project, page), "utf8");
  if (!text.includes(from)) throw new Fault(`${page} has no "${from}"`);
  writeFileSync(join(project, page), text.replaceAll(from, to));
  const check = stepWith(steps, "stubdown check");
  const found = type(check, project, 1);
  if (!found.includes("generated/")) throw new Fault(`\`${check}\` names no file:\n${found}`);
  type(stepWith(steps, "stubdown generate"), project);
  type(check, project);
  const again = type("npx stubdown init", project);
  if (/^(?:wrote|changed) /m.test(again)) throw new Fault(`init twice writes files:\n${again}`);
}

const folder = mkdtempSync(join(tmpdir(), "stubdown start "));
try {
  type(`npm pack --silent --ignore-scripts --pack-destination "${folder}"`, root);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  for (const one of cases) {
    if (process.argv.length > 2 && !process.argv.includes(one.name)) continue;
    process.stdout.write(`${one.name}\n`);
    if (one.docs !== undefined && !existsSync(join(corpus, one.docs))) {
      process.stdout.write(`  skipped: there are no pages in ${join(corpus, one.docs)}\n`);
      continue;
    }
    const before = performance.now();
    await start(one, { tarball, folder });
    process.stdout.write(`  ${((performance.now() - before) / 1000).toFixed(1)} s in all\n`);
  }
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stdout.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  removeLater(folder);
}
process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
