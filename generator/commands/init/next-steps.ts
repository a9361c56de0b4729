import { programPath, type Beginning } from "./beginning.js";
import type { PackageManager } from "./package-manager.js";
import type { Surroundings } from "./surroundings.js";
import { workflowPath } from "./workflow.js";

/** The outcome of `init`. The next steps depend on it. */
export interface Done {
  readonly beginning: Beginning;
  readonly manager: PackageManager;
  readonly around: Surroundings;
  /** True if the packages were written. */
  readonly isGenerated: boolean;
  /** True if there is a package.json without `"private": true`. */
  readonly isOpen: boolean;
  /** True if the `type` of package.json is `module` after `init`. */
  readonly isModule: boolean;
}

/** Returns the text about the next steps: the edits that are left to the user, and the commands to run. */
export function nextSteps(done: Done): string {
  const { beginning, manager, isGenerated } = done;
  const { exec, install, node } = manager;
  const { page } = beginning;
  const pages: readonly Row[] = isGenerated
    ? []
    : [
        ...(page === undefined ? [] : [[`${exec} stubdown check docs`, "what is wrong"] as const]),
        [`${exec} stubdown generate`, "writes the packages"],
      ];
  const changing: readonly Row[] =
    page === undefined
      ? []
      : [
          [`${exec} stubdown check`, `after a change of ${page}: what is out of date; exits 1`],
          [
            `${exec} stubdown generate`,
            "writes the packages again; `--watch` does so on every save",
          ],
        ];
  const rows: readonly Row[] = [
    ...pages,
    [install, "installs, and links the packages in the output folder"],
    [`${exec} tsc --noEmit`, "type-checks your programs"],
    [`${exec} stubdown mock`, "serves the API at http://127.0.0.1:8080, until Ctrl-C"],
    ...(page === undefined
      ? []
      : [[`${node} ${programPath}`, "in another terminal: calls the API"] as const]),
    ...changing,
    [`${exec} stubdown scaffold --to src/handlers`, "handlers for a server of your own"],
  ];
  const width = Math.max(...rows.map(([command]) => command.length));
  const steps = rows.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`);
  return ["", ...left(done), "Next:", ...steps, "", closing].join("\n");
}

type Row = readonly [command: string, what: string];

const closing =
  "Commit all files, those of the output folder too. After a clone: install, then `stubdown generate`.";

/**
 * Returns the edits that `init` leaves to the user: those of files in folders above, and those that need a decision.
 * The lines end with a blank one, unless there are none.
 */
function left({ beginning, manager, around, isOpen, isModule }: Done): readonly string[] {
  const { workspace, fromWorkspace, repository } = around;
  const folders = beginning.apis.map(({ out }) => `${fromWorkspace}/${out}/*`).join(", ");
  const file = manager.name === "pnpm" ? "`packages` of" : "`workspaces` of";
  const name = manager.name === "pnpm" ? "pnpm-workspace.yaml" : "package.json";
  const lines = [
    ...(workspace === undefined ? [] : [`Add ${folders} to ${file} ${workspace}/${name}.`]),
    ...(repository === undefined
      ? []
      : [
          `${workflowPath} was not written, because GitHub reads only workflows in ${repository}/.github. Run \`${manager.exec} stubdown check\` in one of those.`,
        ]),
    ...(manager.name === "yarn-classic" && isOpen
      ? ['Yarn 1 links packages of private projects only: write `"private": true` in package.json.']
      : []),
    ...(isModule
      ? []
      : [
          'The packages are ES modules: write `"type": "module"` in package.json, or name your programs `.mts` and `.mjs`.',
        ]),
  ];
  return lines.length === 0 ? [] : [...lines, ""];
}
