import type { ScalarName } from "./ir.js";

/**
 * What the pages say wrongly about the wire, each with its reason. Facts keep what the pages say;
 * generated code follows the correction.
 */
export const wireCorrections: readonly {
  readonly field: string;
  readonly documented: ScalarName;
  readonly wire: ScalarName;
}[] = [
  // The tables print the database's key type. On the wire an id is an opaque, URL-safe string such
  // as `1v12`, and clients fail on a number (api-spec, "Resources").
  { field: "id", documented: "int", wire: "string" },
];

/**
 * How the common page's rows differ from the fields that resources have (docs/dialect.md, "Traps").
 *
 * - `created[TS]` stands for two fields, of which `created` is the documented type's.
 * - `removed` is printed as `bool`, but the server sends the date of removal.
 * - `removeTime` is on no resource's schema.
 */
export const commonFieldCorrections: Readonly<
  Record<string, { readonly name?: string; readonly type?: ScalarName; readonly skip?: boolean }>
> = {
  "created[TS]": { name: "created" },
  removed: { type: "date" },
  removeTime: { skip: true },
};
