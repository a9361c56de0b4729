/**
 * How often a property is tried: the given number of times where `PROPERTY_RUNS=full` is in the
 * environment, else a fifth of it. Seeds differ from run to run, so short runs add up.
 */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: process.env["PROPERTY_RUNS"] === "full" ? full : Math.ceil(full / 5) };
}
