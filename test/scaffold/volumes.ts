import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { volumePage, type Outcome } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";

/** The file of handlers that `scaffold` writes. */
export const handlers = "src/handlers/volumes.ts";
/** Runs `scaffold` for volumes in a project of `makeProject`. */
export const scaffold = (project: string, ...more: readonly string[]): Promise<Outcome> =>
  run(["scaffold", "volumes", "--to", "src/handlers", ...more], project);

/** Replaces the action `snapshot` on the page of volumes by an action with another input, which a page describes. */
export function replaceAction(project: string, name: string, keepsInput: boolean): void {
  const path = join(project, volumePage);
  const page = readFileSync(path, "utf8");
  const from = page.indexOf('<div class="action" id="snapshot">');
  const block = page.slice(from).replaceAll("action=snapshot", `action=${name}`);
  const named = block
    .replace('id="snapshot"', `id="${name}"`)
    .replace("\nsnapshot\n", `\n${name}\n`);
  const input = named
    .replace(
      /(<strong>Input:<\/strong>)[\s\S]*?\n\n<br>/,
      "$1This action has no inputs</span>\n\n<br>",
    )
    .replace(/-H 'Content-Type[^\n]*\n-d '\{[\s\S]*?\}' /, "");
  writeFileSync(path, page.slice(0, from) + (keepsInput ? named : input));
}
