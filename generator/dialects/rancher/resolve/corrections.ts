import type { ScalarName } from "../scalars.js";

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
