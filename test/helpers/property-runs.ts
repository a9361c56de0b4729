/** True in the slow suite, which tries everything. `npm test` tries a part. */
export const isFull = process.env["PROPERTY_RUNS"] === "full";

/**
 * Returns the number of tries of a property: `full` in the slow suite, otherwise an eighth. Each run has another seed,
 * so that short runs add up.
 */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: isFull ? full : Math.ceil(full / 8) };
}
