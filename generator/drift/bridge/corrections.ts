import type { ScalarName } from "./ir.js";

/** What the pages say wrongly about the wire: a server may send what they say, or what is right. */
export const wireCorrections: readonly {
  readonly field: string;
  readonly documented: ScalarName;
  readonly wire: ScalarName;
}[] = [{ field: "id", documented: "int", wire: "string" }];
