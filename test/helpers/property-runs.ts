/**
 * Returns the number of tries of a property: `full` if the variable PROPERTY_RUNS is `full`, otherwise a
 * fifth. Each run has another seed, so that short runs add up.
 */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: process.env["PROPERTY_RUNS"] === "full" ? full : Math.ceil(full / 5) };
}
