/** True if `PROPERTY_RUNS` is `full`. Tests then try everything, otherwise a part. */
export const isFull = process.env["PROPERTY_RUNS"] === "full";

/**
 * Returns the number of tries of a property: `full` if `PROPERTY_RUNS` is `full`, otherwise a twelfth. Each run has
 * another seed, so that short runs add up.
 */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: isFull ? full : Math.ceil(full / 12) };
}
