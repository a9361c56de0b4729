import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";

import { didYouMean } from "../diagnostics/suggest.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { isInside } from "../emit/output-file.js";
import { replaceFile } from "../output/replace-file.js";
import type { Contract } from "../plan/contract.js";
import { formatFinding, type HandlerFinding } from "../scaffold/finding.js";
import {
  createFile,
  updateFile,
  type Places,
  type Scaffolded,
  type Shape,
} from "../scaffold/scaffold-file.js";
import { findRemovedResources } from "../scaffold/stale-files.js";
import type { OptionsOf } from "./arguments/table.js";
import type { Command, Terminal } from "./command.js";
import { isFile } from "./is-file.js";
import { readManifest } from "./init/package-json.js";
import { patchOf } from "./patch.js";
import { posix } from "./posix.js";
import { folderName, folderPrefix } from "../source/folder-prefix.js";
import { findOneProject, type Project } from "./project.js";
import { protocolOf, readProject, withPlanErrors } from "./read-project.js";
import { count, report } from "./report.js";

/**
 * `stubdown scaffold [RESOURCE...] --to DIR`: writes a file of handlers for each resource, or inserts
 * new operations into an existing file. Existing lines are never changed.
 */
export const scaffold: Command<OptionsOf<"scaffold">> = async (options, terminal, names) => {
  const project = await findOneProject(options, terminal);
  const to = readFolder(options.to, project, terminal);
  const read = await readProject(project, options, terminal.cwd);
  const { sources, reading, judged } = await withPlanErrors(read);
  const { api } = reading;
  const errors = judged.reported.filter(({ severity }) => severity === "error");
  report(errors, sources, project, terminal);
  const all = (await protocolOf(read)).contracts(api, project.target);
  const chosen = choose(names, all, project);
  if (errors.length > 0) {
    terminal.print(
      `${project.name}: nothing written; ${count(errors.length, "error")} in the pages`,
    );
    return 1;
  }
  const isModule = readManifest(project.folder)["type"] === "module";
  const isDry = options["dry-run"] === true;
  const run = { project, to, shape: options.format, isDry, isModule, terminal };
  const outcomes = chosen.map((contract) => scaffoldOne(contract, run));
  const gone = names.length === 0 ? reportRemovedResources(all, run) : 0;
  terminal.print(`${project.name}: ${summarize(outcomes, run.isDry)}`);
  const added = chosen.filter((_, index) => outcomes[index]?.kind === "new");
  if (!run.isDry) for (const line of nextSteps(added, run)) terminal.print(line);
  return gone > 0 || outcomes.some(({ isFaulty }) => isFaulty) ? 1 : 0;
};

/** Returns the lines that say how to register new handlers and run a server. */
function nextSteps(added: readonly Contract[], { shape, to, isModule }: Run): readonly string[] {
  const [first, ...more] = added;
  if (first === undefined) return [];
  const made = ({ key, property, className }: Contract): string => {
    const handlers = shape === "class" ? `new ${className}()` : property;
    return key === handlers ? key : `${key}: ${handlers}`;
  };
  const handlers = `{ ${made(first)}${more.length === 0 ? "" : ", …"} }`;
  return [
    "",
    `Register them: app.register(server, { handlers: ${handlers} }), with \`server\` of ${first.packageName} and`,
    `\`${shape === "class" ? first.className : first.property}\` of ${to.shown}${first.property}.ts. Run a server in TypeScript with`,
    "`node server.ts` from Node 22.18 on, or `npx tsx server.ts` on Node 20.",
    ...(isModule
      ? []
      : ['The handlers are ES modules: write `"type": "module"` in package.json first.']),
  ];
}

/** The folder for the handlers. */
interface Folder {
  readonly path: string;
  /** The path relative to the folder of the configuration, with a slash at the end. */
  readonly shown: string;
}

function readFolder(to: string, project: Project, { cwd }: Terminal): Folder {
  const path = resolve(cwd, to);
  const shown = posix(relative(project.folder, path));
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw new UsageError([`--to ${to} is a file; give the path of a folder`]);
  }
  const inside = project.out === undefined ? ".." : posix(relative(project.out, path));
  if (inside === "" || (isInside(inside) && !isAbsolute(inside))) {
    throw new UsageError([
      `--to ${to} is in ${folderName(project.shownOut)}, where \`stubdown generate\` removes files; give another folder`,
    ]);
  }
  return { path, shown: folderPrefix(shown) };
}

/**
 * Returns the contracts of the resources that `names` has, by file or by type. Without names, returns all
 * contracts.
 *
 * @throws UsageError if the API has no resource of a name.
 */
function choose(
  names: readonly string[],
  all: readonly Contract[],
  { name: api }: Project,
): readonly Contract[] {
  const isMeant = (word: string, { property, key, resource }: Contract): boolean =>
    [property, key, resource].includes(word);
  const known = all.map(({ property }) => property);
  const wrong = names.filter((word) => !all.some((contract) => isMeant(word, contract)));
  if (wrong.length > 0) {
    const lines = wrong.map((word) => {
      const hint = didYouMean(word, known) || `; it has ${known.join(", ")}`;
      return `${api} has no resource \`${word}\`${hint}`;
    });
    throw new UsageError(lines);
  }
  if (names.length === 0) return all;
  return all.filter((contract) => names.some((word) => isMeant(word, contract)));
}

interface Run {
  readonly project: Project;
  readonly to: Folder;
  readonly shape: Shape;
  readonly isDry: boolean;
  /** True if package.json says that code files are ES modules. */
  readonly isModule: boolean;
  readonly terminal: Terminal;
}

/** The outcome for one file. */
interface Outcome {
  readonly kind: "new" | "changed" | "same";
  readonly isFaulty: boolean;
}

function scaffoldOne(contract: Contract, run: Run): Outcome {
  const { to, isDry, terminal, project } = run;
  const path = join(to.path, `${contract.property}.ts`);
  const file = `${to.shown}${contract.property}.ts`;
  const places: Places = { file, docsPrefix: folderPrefix(project.shownDocs) };
  const before = existsSync(path) ? readUtf8(path) : undefined;
  if (before === null) {
    terminal.warn(formatFinding(notUtf8(contract, places), "", terminal.isPretty));
    return { kind: "same", isFaulty: true };
  }
  const made: Scaffolded =
    before === undefined
      ? createFile(contract, run.shape, places)
      : updateFile(before, contract, places);
  const { text, added, findings, left, notes } = made;
  for (const finding of findings) {
    terminal.warn(formatFinding(finding, before ?? "", terminal.isPretty));
  }
  if (left !== undefined) {
    const missing = left.names.map((name) => `\`${name}\``).join(", ");
    terminal.warn(`${file}: ${missing} not added: \`${left.because}\` may have it already`);
  }
  for (const note of notes) terminal.warn(`${file}: ${note}`);
  const isFaulty = findings.length > 0;
  if (text === before) return { kind: "same", isFaulty };
  if (isDry) terminal.print(patchOf(file, before ?? "", text, "scaffolded"));
  else {
    const reason = replaceFile(path, before, text);
    if (reason !== undefined) {
      terminal.warn(`${file} was not written: ${reason}`);
      return { kind: "same", isFaulty: true };
    }
    const list = before === undefined ? "" : `: ${added.map((name) => `\`${name}\``).join(", ")}`;
    terminal.print(`${file}: added ${count(added.length, "method")}${list}`);
  }
  return { kind: before === undefined ? "new" : "changed", isFaulty };
}

/** Returns the text of a file; null if it is not valid UTF-8. */
function readUtf8(path: string): string | null {
  const bytes = readFileSync(path);
  const text = bytes.toString("utf8");
  return Buffer.from(text, "utf8").equals(bytes) ? text : null;
}

function notUtf8({ page }: Contract, { file, docsPrefix }: Places): HandlerFinding {
  const start = { line: 1, column: 1, offset: 0 };
  const message = `This file is not UTF-8, so the methods of ${docsPrefix}${page} were not added`;
  return { code: "unreadable-handlers", message, span: { file, start, end: start } };
}

/**
 * Reports handlers in the folder for resources that no page describes any more. Returns the number of
 * findings.
 */
function reportRemovedResources(all: readonly Contract[], { to, project, terminal }: Run): number {
  const files = existsSync(to.path) ? readdirSync(to.path).sort() : [];
  let found = 0;
  for (const name of files) {
    if (!name.endsWith(".ts") || !isFile(join(to.path, name))) continue;
    const text = readFileSync(join(to.path, name), "utf8");
    const places = { file: `${to.shown}${name}`, docs: project.shownDocs };
    for (const finding of findRemovedResources(text, all, places)) {
      terminal.warn(formatFinding(finding, text, terminal.isPretty));
      found++;
    }
  }
  return found;
}

function summarize(outcomes: readonly Outcome[], isDry: boolean): string {
  const having = (kind: Outcome["kind"]): number =>
    outcomes.filter((outcome) => outcome.kind === kind).length;
  const parts = [
    ...(having("new") > 0
      ? [`${isDry ? "would write" : "wrote"} ${count(having("new"), "file")}`]
      : []),
    ...(having("changed") > 0
      ? [`${isDry ? "would add to" : "added to"} ${count(having("changed"), "file")}`]
      : []),
  ];
  const faulty = outcomes.filter(({ isFaulty }) => isFaulty).length;
  const suffix = faulty === 0 ? "" : `; ${count(faulty, "file")} to look at`;
  return `${parts.length === 0 ? "nothing to add" : parts.join(", ")}${suffix}`;
}
