import { basename } from "node:path";

import { readVersion } from "../../version.js";
import type { OptionsOf } from "../arguments/table.js";
import type { Command } from "../command.js";
import { generate } from "../generate/generate.js";
import { findBeginning, type Beginning } from "./beginning.js";
import { applyEdit, describeEdit, newFile, type Edit } from "./edit.js";
import { editIgnoreFile } from "./ignore-file.js";
import { nextSteps } from "./next-steps.js";
import { editPackageJson, isModulePackage, readManifest } from "./package-json.js";
import { findPackageManager, type PackageManager } from "./package-manager.js";
import { editNpmrc, editPnpmWorkspace } from "./pnpm-workspace.js";
import { findSurroundings, type Surroundings } from "./surroundings.js";
import { workflowPath, workflowText } from "./workflow.js";

/**
 * `stubdown init`: writes the files that a project needs, runs `generate` if the project is new, and prints the next
 * steps. Existing files are kept or get additions. With --dry-run, writes nothing.
 */
export const init: Command<OptionsOf<"init">> = async (options, terminal) => {
  const { cwd } = terminal;
  const { "dry-run": isDry = false } = options;
  const manifest = readManifest(cwd);
  const name = options.name ?? nameOf(manifest["name"] ?? basename(cwd));
  const userAgent = process.env["npm_config_user_agent"];
  const manager = findPackageManager(cwd, manifest, userAgent);
  const around = findSurroundings(cwd);
  const beginning = await findBeginning(options, terminal, name);
  const isModule = isModulePackage(cwd, manifest);
  const edits = [
    ...projectFiles(beginning, { cwd, name, manager, around, isModule }),
    // The configuration is written last. If a run fails earlier, there is no configuration, so the next `init` does all
    // steps again.
    ...beginning.edits,
  ];
  for (const edit of edits) {
    if (!isDry) applyEdit(cwd, edit);
    terminal.print(describeEdit(edit, isDry));
  }
  if (isDry) return 0;
  const isGenerated = beginning.page !== undefined && (await generate({}, terminal, [])) === 0;
  const isOpen = manifest["private"] !== true && Object.keys(manifest).length > 0;
  terminal.print(nextSteps({ beginning, manager, around, isGenerated, isOpen, isModule }));
  return 0;
};

/**
 * Makes the name of the API from the name of a package or a folder: `shop-docs` from the package `@acme/shop-docs` or
 * the folder `Shop Docs`.
 */
function nameOf(text: unknown): string {
  const name = String(text)
    .replace(/^@[^/]*\//, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  return name === "" ? "api" : name;
}

interface ProjectPlace {
  readonly cwd: string;
  readonly name: string;
  readonly manager: PackageManager;
  readonly around: Surroundings;
  readonly isModule: boolean;
}

/** Plans the files that package managers, git, GitHub and TypeScript read. */
function projectFiles(
  { apis }: Beginning,
  { cwd, name, manager, around, isModule }: ProjectPlace,
): readonly Edit[] {
  const outs = apis.map(({ out }) => out);
  const isOwnWorkspace = around.workspace === undefined;
  const manifest = editPackageJson(cwd, {
    manager,
    name,
    outs: isOwnWorkspace ? outs : [],
    packages: apis.flatMap(({ packageScope }) => [
      `${packageScope}/client`,
      `${packageScope}/server`,
    ]),
    isModule,
    version: readVersion(),
  });
  return [
    manifest,
    ...(isOwnWorkspace && manager.name === "pnpm" ? [editPnpmWorkspace(cwd, outs)] : []),
    ...(isOwnWorkspace && manager.hasNpmrc === true ? [editNpmrc(cwd)] : []),
    editIgnoreFile(cwd, outs),
    newFile(cwd, "tsconfig.json", tsconfigText),
    ...(around.repository === undefined ? [newFile(cwd, workflowPath, workflowText(manager))] : []),
  ];
}

const tsconfig = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    // Node runs TypeScript files from version 22.18 on, if all their types can be erased.
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    allowJs: true,
    checkJs: true,
    types: ["node"],
  },
  exclude: ["node_modules", "generated"],
};

const tsconfigText = `${JSON.stringify(tsconfig, undefined, 2)}\n`;
