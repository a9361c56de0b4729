import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { UsageError } from "../../diagnostics/usage-error.js";
import type { OptionsOf } from "../arguments/table.js";
import type { Project } from "../project.js";
import { refsNamed } from "./read-base.js";

/** The options of `check` and of its parts. */
export type CheckOptions = OptionsOf<"check"> &
  Partial<OptionsOf<"check breaking"> & OptionsOf<"check openapi">>;

/** An output format for findings. */
export type Format = NonNullable<CheckOptions["format"]>;

/**
 * Checks that an --against with a folder, a file, a URL or `REF:FOLDER` is used for one API only. A name of both a ref
 * and a path passes here, because `readBase` refuses it later.
 *
 * @throws UsageError if --against names a folder, a file, a URL or `REF:FOLDER`, and there are several APIs.
 */
export function checkAgainst(
  { against }: CheckOptions,
  projects: readonly Project[],
  cwd: string,
): void {
  const [project] = projects;
  if (against === undefined || project === undefined || projects.length === 1) return;
  const isPath = existsSync(resolve(cwd, against)) && refsNamed(against, project) === undefined;
  if (isPath || /:./.test(against)) {
    throw new UsageError([
      `--against ${against} fits one API only, and there are ${projects.length}; choose one with --api NAME`,
    ]);
  }
}
