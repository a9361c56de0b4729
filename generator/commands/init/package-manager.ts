import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { readText } from "../../output/read-text.js";

/** The commands of a package manager, and what it needs to link packages of the project. */
export interface PackageManager {
  readonly name: "npm" | "pnpm" | "yarn" | "yarn-classic" | "bun";
  /** Installs packages and links those of the project. */
  readonly install: string;
  /** The same in CI: exactly what the lock file says. */
  readonly cleanInstall: string;
  /** What runs a program of an installed package: `npx`. */
  readonly exec: string;
  /** Runs a file with Node: `node`. */
  readonly node: string;
  /** The range of a dependency on a package of the project; undefined if all are linked without one. */
  readonly linkRange?: string;
  /** Steps of a workflow before the installation, each a line of YAML with its indentation. */
  readonly setup: readonly string[];
}

const managers: Readonly<Record<PackageManager["name"], PackageManager>> = {
  npm: {
    name: "npm",
    install: "npm install",
    cleanInstall: "npm ci",
    exec: "npx",
    node: "node",
    setup: [],
  },
  pnpm: {
    name: "pnpm",
    install: "pnpm install",
    cleanInstall: "pnpm install --frozen-lockfile",
    exec: "pnpm exec",
    node: "node",
    linkRange: "workspace:*",
    setup: ["- run: npm install --global pnpm"],
  },
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
 * Finds the package manager of a project. The first of these that names one decides: `packageManager` of its
 * package.json, a lock file in the folder or above it, the program that runs this command. Default: npm.
 *
 * @param manifest the package.json of the project, parsed
 * @param userAgent `npm_config_user_agent`, which package managers set
 */
export function findPackageManager(
  folder: string,
  manifest: Readonly<Record<string, unknown>>,
  userAgent = "",
): PackageManager {
  const { packageManager } = manifest;
  const name =
    (typeof packageManager === "string" ? named(packageManager, /^(\w+)@(\d+)/) : undefined) ??
    lockedWith(folder) ??
    named(userAgent, /^(\w+)\/(\d+)/) ??
    "npm";
  return managers[name];
}

/** Reads a name and a version: `yarn@4.1.0`, or `yarn/4.1.0 npm/?`. Undefined for an unknown name. */
function named(text: string, form: RegExp): PackageManager["name"] | undefined {
  const [, name = "", version = ""] = form.exec(text) ?? [];
  if (name === "yarn") return Number(version) < 2 ? "yarn-classic" : "yarn";
  return Object.hasOwn(managers, name) ? (name as PackageManager["name"]) : undefined;
}

function lockedWith(start: string): PackageManager["name"] | undefined {
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
