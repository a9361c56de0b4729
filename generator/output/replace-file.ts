import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * Replaces a file in one step and keeps its permissions. `before` is the text that was read; undefined if there was no
 * file. Returns the reason if nothing was written, else undefined. All steps are synchronous, so that no signal handler
 * runs in between.
 */
export function replaceFile(
  path: string,
  before: string | undefined,
  after: string,
): string | undefined {
  let staged: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) !== (before === undefined)) return "it was changed meanwhile";
    const target = before === undefined ? path : realpathSync(path);
    if (before !== undefined && readFileSync(target, "utf8") !== before) {
      return "it was changed meanwhile";
    }
    staged = `${target}.stubdown-${process.pid}`;
    writeFileSync(staged, after, before === undefined ? {} : { mode: statSync(target).mode });
    renameSync(staged, target);
    return undefined;
  } catch (error) {
    if (staged !== undefined) rmSync(staged, { force: true });
    return error instanceof Error ? error.message : String(error);
  }
}
