import type { ScalarName } from "../scalars.js";

/**
 * How the common page's rows differ from the fields that resources have (docs/dialects/rancher.md, "Traps").
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

/** Fields that the pages describe wrongly: a server may send the documented type or the right one. */
export const wireCorrections: readonly {
  readonly field: string;
  readonly documented: ScalarName;
  readonly wire: ScalarName;
}[] = [{ field: "id", documented: "int", wire: "string" }];
