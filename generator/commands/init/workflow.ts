import type { PackageManager } from "./package-manager.js";

/** The path of the GitHub workflow, from the top of the repository. */
export const workflowPath = ".github/workflows/stubdown.yml";

/** Returns the text of a GitHub workflow that checks the pages and packages, and type-checks the programs. */
export function workflowText({ setup, cleanInstall, exec }: PackageManager): string {
  const steps = [
    "- uses: actions/checkout@v4",
    "  with:",
    "    fetch-depth: 0 # to find where the branch left the main branch",
    "- uses: actions/setup-node@v4",
    "  with:",
    "    node-version: 22",
    ...setup,
    `- run: ${cleanInstall}`,
    `- run: ${exec} stubdown check --format github`,
    `- run: ${exec} stubdown generate # compiles the packages: git has their sources only`,
    `- run: ${exec} tsc --noEmit`,
  ];
  return [
    "# Made by `stubdown init`. It is yours to change.",
    "name: API",
    "on: [push, pull_request]",
    "permissions:",
    "  contents: read",
    "jobs:",
    "  api:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    ...steps.map((line) => `      ${line}`),
    "",
  ].join("\n");
}
