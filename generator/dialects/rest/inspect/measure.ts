import { unknownType } from "../resolve/type-text.js";
import type { Reading, RestOperation } from "../model.js";

/** Counts of a reading, for comparing two readings of the same pages. */
interface Measure {
  readonly operations: number;
  /** The sum of `answersOf` for all operations. */
  readonly answers: number;
  readonly rows: number;
}

/**
 * True if a reading is worse than an earlier reading. The number of operations decides first, then the count of
 * described parts of answers, then the number of rows.
 */
export function isWorse(after: Reading, before: Reading): boolean {
  const [a, b] = [measure(after), measure(before)];
  if (a.operations !== b.operations) return a.operations < b.operations;
  return a.answers < b.answers || (a.answers === b.answers && a.rows < b.rows);
}

function measure({ operations, types }: Reading): Measure {
  const fields = types.reduce(
    (sum, one) => sum + (one.kind === "object" ? one.fields.length : 0),
    0,
  );
  return {
    operations: operations.length,
    answers: operations.reduce((sum, one) => sum + answersOf(one), 0),
    rows: operations.reduce((sum, { parameters }) => sum + parameters.length, fields),
  };
}

/**
 * Returns the number of statuses, errors and described answers, and one more each for a type, a sample and members of
 * the first answer.
 */
function answersOf({ statuses, errors, answers, returns, sample, members }: RestOperation): number {
  const isTyped = returns !== undefined && returns.value !== unknownType;
  const told = [isTyped, sample !== undefined, members.length > 0].filter((is) => is);
  return statuses.length + errors.length + answers.length + told.length;
}
