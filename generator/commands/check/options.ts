import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { UsageError } from "../../diagnostics/usage-error.js";
import type { OptionsOf } from "../arguments/table.js";
import type { Project } from "../project.js";

/** The options of `check` and of its parts. */
export type CheckOptions = OptionsOf<"check"> &
  Partial<OptionsOf<"check breaking"> & OptionsOf<"check openapi">>;

/** An output format for findings. */
export type Format = NonNullable<CheckOptions["format"]>;

/**
 * Checks that an --against with a folder or a file is used for one API only.
 *
 * @throws UsageError if --against names a folder, a file or `REF:FOLDER`, and there are several APIs.
 */
export function checkAgainst(
  { against }: CheckOptions,
  projects: readonly Project[],
  cwd: string,
): void {
  const isOne = against !== undefined && (existsSync(resolve(cwd, against)) || /:./.test(against));
  if (isOne && projects.length > 1) {
    throw new UsageError([
      `--against ${against} fits one API only, and there are ${projects.length}; choose one with --api NAME`,
    ]);
  }
}
