/**
 * The number of tries of a property: all with `PROPERTY_RUNS=full` in the environment, else a fifth.
 * The seed differs from run to run, so short runs add up.
 */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: process.env["PROPERTY_RUNS"] === "full" ? full : Math.ceil(full / 5) };
}
