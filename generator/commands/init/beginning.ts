import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { readConfig } from "../../config.js";
import { configName, findConfig } from "../../source/find-config.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { packageRoot } from "../../package-root.js";
import { printFirstProgram } from "../../plan/first-program.js";
import { loadDialects } from "../../registry.js";
import { showInspectionSummary } from "../../report/inspect/show-inspection-text.js";
import { isNested, nestedMessage } from "../../source/nested-folders.js";
import { isFolder, readSources } from "../../source/read-sources.js";
import { accountProject } from "../account-project.js";
import type { OptionsOf } from "../arguments/table.js";
import type { Terminal } from "../command.js";
import { newConfig, type DialectProposal } from "../edit-config.js";
import { inspectProject } from "../inspect/inspect-project.js";
import { posix, withoutSlash } from "../posix.js";
import { findOneProject } from "../project.js";
import { protocolOf, readProject, type ProjectReading } from "../read-project.js";
import { newFile, type Edit } from "./edit.js";

/** The start of a project: its APIs, and the files to write. */
export interface Beginning {
  /** The output folder and the package scope of each API, for `package.json`. */
  readonly apis: readonly { readonly out: string; readonly packageScope: string }[];
  /** The pages, the first program and, last, the configuration. */
  readonly edits: readonly Edit[];
  /** The page that the next steps suggest to change. Undefined if the project had a configuration. */
  readonly page: string | undefined;
}

/** The path of the first program: a sample that calls the API. */
export const programPath = "first.mjs";

/**
 * Plans the start of a project from its configuration, from the pages of `--docs`, or from sample pages.
 * Writes nothing.
 *
 * @throws UsageError if an existing configuration does not fit the options, or if the pages cannot be used.
 */
export async function findBeginning(
  options: OptionsOf<"init">,
  terminal: Terminal,
  name: string,
): Promise<Beginning> {
  const { cwd } = terminal;
  const config = findConfig(cwd);
  if (config === undefined) {
    return options.docs === undefined
      ? fromSample(name, terminal)
      : fromDocs(options.docs, name, terminal);
  }
  const shown = posix(relative(cwd, config));
  if (shown !== configName) {
    throw new UsageError([
      `There is a configuration above, ${shown}; run \`stubdown init\` in its folder, or add the API to it`,
    ]);
  }
  if (options.docs !== undefined) {
    throw new UsageError([
      `There is a ${configName} already; leave out --docs, and add the API to \`apis\` of that file`,
    ]);
  }
  return fromConfig(cwd, config, options.name);
}

function fromConfig(cwd: string, path: string, given: string | undefined): Beginning {
  const text = readFileSync(path, "utf8");
  const { apis } = readConfig(path, configName);
  if (given !== undefined && !apis.some(({ name }) => name === given)) {
    const names = apis.map(({ name }) => name).join(", ");
    throw new UsageError([
      `There is a ${configName} already, with ${names}; leave out --name, and change \`name\` in that file or add an API to it`,
    ]);
  }
  return {
    apis: apis.map(({ name, out, packageScope = `@${name}` }) => {
      return { out: withoutSlash(out), packageScope };
    }),
    edits: [newFile(cwd, configName, text)].map((edit) => ({ ...edit, told: "it exists" })),
    page: undefined,
  };
}

/** The folder of the sample pages. */
const sampleDocs = "docs/api";

/** The calls of the first program for the API of the sample pages. */
const sampleCalls = [
  'const project = await client.projects.create({ name: "Garden" });',
  'await client.tasks.create(project.id, { title: "Sow the beans", state: "open" });',
  "for (const { title, state } of await client.tasks.list(project.id)) console.log(state, title);",
];

async function fromSample(name: string, terminal: Terminal): Promise<Beginning> {
  const { cwd } = terminal;
  const from = join(packageRoot(), "templates/init");
  const pages = readdirSync(from).sort();
  const folder = join(cwd, sampleDocs);
  const known = isFolder(folder) ? await readSources(folder) : [];
  if (known.some(({ path }) => !pages.includes(path))) {
    throw new UsageError([
      `There are pages in ${sampleDocs}; write \`stubdown init --docs ${sampleDocs}\` to begin with them`,
    ]);
  }
  const api = { name, docs: sampleDocs };
  const read = await readDocs({ name, docs: from }, terminal);
  const beginning = await begin({ api, read, calls: sampleCalls, page: "projects.md" }, terminal);
  const edits = pages.map((page) => {
    return newFile(cwd, `${sampleDocs}/${page}`, readFileSync(join(from, page), "utf8"));
  });
  return { ...beginning, edits: [...edits, ...beginning.edits] };
}

async function fromDocs(given: string, name: string, terminal: Terminal): Promise<Beginning> {
  const { cwd } = terminal;
  const docs = withoutSlash(posix(relative(cwd, resolve(cwd, given)))) || ".";
  const api = { name, docs };
  const out = outOf(name);
  if (isNested(resolve(cwd, docs), resolve(cwd, out))) {
    throw new UsageError([nestedMessage({ docs, out })]);
  }
  const read = await readDocs(api, terminal);
  const report = inspectProject({ ...read, dialects: await loadDialects() }, accountProject(read));
  if (report.nothing !== undefined) {
    throw new UsageError([
      `${docs}: ${report.nothing}`,
      `nothing was written; \`stubdown inspect --docs ${docs}\` shows what was read`,
    ]);
  }
  terminal.print(`${showInspectionSummary(report, terminal.isOutputPretty)}\n`);
  const { reading } = read;
  const page = reading.pages.find((one) => reading.describes(one))?.path ?? "";
  return begin({ api, read, page, proposal: report.proposal }, terminal);
}

async function readDocs(
  options: { readonly docs: string; readonly name: string },
  terminal: Terminal,
): Promise<ProjectReading> {
  return readProject(await findOneProject(options, terminal), options, terminal.cwd);
}

function outOf(name: string): string {
  return `generated/${name}`;
}

/** An API that `init` found in existing pages, and what it read in them. */
interface Known {
  readonly api: { readonly name: string; readonly docs: string };
  readonly read: ProjectReading;
  /** The calls of the first program. Default: the calls that the protocol chooses. */
  readonly calls?: readonly string[];
  /** The path of a page, relative to the docs folder. */
  readonly page: string;
  /** Options of the dialect for the configuration. Default: none. */
  readonly proposal?: DialectProposal;
}

async function begin(
  { api, read, calls, page, proposal = {} }: Known,
  { cwd }: Terminal,
): Promise<Beginning> {
  const { project, reading } = read;
  const protocol = await protocolOf(read);
  const { name, docs } = api;
  const out = outOf(name);
  const packageScope = `@${name}`;
  const first =
    calls === undefined ? protocol.firstProgram(reading.api, project.target) : { calls };
  const { envPrefix } = protocol.reach(reading.api, project.target);
  const config = newConfig({ name, docs, out, dialect: reading.dialect.name }, proposal);
  return {
    apis: [{ out, packageScope }],
    edits: [
      firstProgram(cwd, printFirstProgram(first, { packageScope }, envPrefix), packageScope),
      newFile(cwd, configName, config),
    ],
    page: `${docs}/${page}`,
  };
}

/**
 * Plans the first program. An existing file is kept, with a note if it does not import the client of this
 * API.
 */
function firstProgram(folder: string, text: string, packageScope: string): Edit {
  const edit = newFile(folder, programPath, text);
  const isOther = edit.before !== undefined && !edit.before.includes(`${packageScope}/client`);
  return isOther
    ? { ...edit, told: `it exists, and imports no ${packageScope}/client; change its import` }
    : edit;
}
