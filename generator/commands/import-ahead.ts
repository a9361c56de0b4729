/** The packages that are modules and that the built file of all commands requires. */
export async function importAhead(): Promise<ReadonlyMap<string, unknown>> {
  return new Map([["oxc-transform", await import("oxc-transform")]]);
}
