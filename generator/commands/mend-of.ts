import type { Dialect, Mend } from "../core/dialect.js";
import { UsageError } from "../diagnostics/usage-error.js";

/** What mends pages of a dialect. @throws UsageError for a dialect that has no canonical form. */
export function mendOf({ name, mend }: Dialect): Mend {
  if (mend !== undefined) return mend;
  throw new UsageError([
    `Pages of the dialect ${name} have no canonical form; leave out \`fmt\` and \`--fix\` for them`,
  ]);
}
