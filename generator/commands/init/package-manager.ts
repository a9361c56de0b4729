import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { readText } from "../../output/read-text.js";

/** The commands of a package manager, and how it links the packages of a workspace. */
export interface PackageManager {
  readonly name: "npm" | "pnpm" | "yarn" | "yarn-classic" | "bun";
  /** The command that installs dependencies and links the packages of the workspace. */
  readonly install: string;
  /** The command that installs exactly the versions of the lock file, for CI. */
  readonly cleanInstall: string;
  /** The command that runs a program of an installed package: `npx`. */
  readonly exec: string;
  /** The command that runs a file with Node: `node`. */
  readonly node: string;
  /**
   * The version range of a dependency on a package of the workspace. Undefined if the manager links workspace
   * packages without such a dependency.
   */
  readonly linkRange?: string;
  /** True if the manager reads its settings from `.npmrc` only. Default: false. */
  readonly hasNpmrc?: true;
  /**
   * The steps of the GitHub workflow before the installation: lines of YAML, without the indentation of
   * `steps`.
   */
  readonly setup: readonly string[];
}

const pnpm: PackageManager = {
  name: "pnpm",
  install: "pnpm install",
  cleanInstall: "pnpm install --frozen-lockfile",
  exec: "pnpm exec",
  node: "node",
  linkRange: "workspace:*",
  setup: ["- run: npm install --global pnpm"],
};

/** The name of a package manager. `pnpm-9` stands for pnpm up to version 9, which needs other settings. */
type ManagerName = PackageManager["name"] | "pnpm-9";

const managers: Readonly<Record<ManagerName, PackageManager>> = {
  npm: {
    name: "npm",
    install: "npm install",
    cleanInstall: "npm ci",
    exec: "npx",
    node: "node",
    setup: [],
  },
  pnpm,
  "pnpm-9": { ...pnpm, hasNpmrc: true, setup: ["- run: npm install --global pnpm@9"] },
  yarn: {
    name: "yarn",
    install: "yarn install",
    cleanInstall: "yarn install --immutable",
    exec: "yarn",
    node: "yarn node",
    linkRange: "workspace:*",
    setup: ["- run: npm install --global corepack && corepack enable"],
  },
  "yarn-classic": {
    name: "yarn-classic",
    install: "yarn install",
    cleanInstall: "yarn install --frozen-lockfile",
    exec: "yarn",
    node: "node",
    setup: [],
  },
  bun: {
    name: "bun",
    install: "bun install",
    cleanInstall: "bun install --frozen-lockfile",
    exec: "bunx",
    node: "node",
    linkRange: "workspace:*",
    setup: ["- uses: oven-sh/setup-bun@v2"],
  },
};

/**
 * Finds the package manager of a project. Looks in turn at `packageManager` of package.json, at lock files
 * and `pnpm-workspace.yaml` in the folder and in those above up to the top of the git repository, and at
 * `userAgent`. Default: npm.
 *
 * @param manifest the package.json of the project, parsed
 * @param userAgent the value of `npm_config_user_agent`, which package managers set
 */
export function findPackageManager(
  folder: string,
  manifest: Readonly<Record<string, unknown>>,
  userAgent = "",
): PackageManager {
  const { packageManager } = manifest;
  const told =
    typeof packageManager === "string" ? named(packageManager, /^(\w+)@(\d+)/) : undefined;
  const running = named(userAgent, /^(\w+)\/(\d+)/);
  const locked = lockedWith(folder);
  // Lock files do not tell the version of pnpm, but the pnpm that runs does.
  const found = locked === "pnpm" && running === "pnpm-9" ? running : locked;
  return managers[told ?? found ?? running ?? "npm"];
}

/**
 * Returns the package manager that a string such as `yarn@4.1.0` or `yarn/4.1.0 npm/?` names. Undefined if it
 * is none of `managers`.
 */
function named(text: string, form: RegExp): ManagerName | undefined {
  const [, name = "", version = ""] = form.exec(text) ?? [];
  if (name === "yarn") return Number(version) < 2 ? "yarn-classic" : "yarn";
  if (name === "pnpm") return Number(version) < 10 ? "pnpm-9" : "pnpm";
  return Object.hasOwn(managers, name) ? (name as ManagerName) : undefined;
}

function lockedWith(start: string): ManagerName | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const has = (name: string): boolean => existsSync(join(folder, name));
    if (has("package-lock.json") || has("npm-shrinkwrap.json")) return "npm";
    if (has("pnpm-lock.yaml") || has("pnpm-workspace.yaml")) return "pnpm";
    if (has("bun.lock") || has("bun.lockb")) return "bun";
    if (has("yarn.lock")) {
      const isModern =
        has(".yarnrc.yml") || /^__metadata:/m.test(readText(join(folder, "yarn.lock")) ?? "");
      return isModern ? "yarn" : "yarn-classic";
    }
    if (has(".git") || dirname(folder) === folder) return undefined;
  }
}
