import type { FieldRow } from "../page/page.js";
import type { ScalarName } from "../scalars.js";

/** What is wrong with a row of the common page, and what is done about it. */
export interface Correction {
  /** The type that servers send; undefined for a field that no resource has. */
  readonly type: ScalarName | undefined;
  readonly reason: string;
}

const corrections: Readonly<Record<string, Correction>> = {
  removed: { type: "date", reason: "it is read as `date`, because servers send when it was" },
  removeTime: {
    type: undefined,
    reason: "it is not read, because no resource has it; its date is in `removed`",
  },
};

/**
 * The corrections of a common page, by the names of the rows (docs/dialects/rancher.md, "Traps"). Only the page
 * that Rancher published is known to be wrong, so there are none for another one. It has `removed` as a
 * boolean beside `removeTime` with the date.
 */
export function correctionsOf(rows: readonly FieldRow[]): ReadonlyMap<string, Correction> {
  const types = new Map(rows.map(({ name, type }) => [name.value, type?.value]));
  const isRanchers =
    types.has("created[TS]") &&
    types.get("removeTime") === "date" &&
    /^bool(?:ean)?$/.test(types.get("removed") ?? "");
  return new Map(isRanchers ? Object.entries(corrections) : []);
}

/** Fields that the pages describe wrongly: a server may send the documented type or the right one. */
export const wireCorrections: readonly {
  readonly field: string;
  readonly documented: ScalarName;
  readonly wire: ScalarName;
}[] = [{ field: "id", documented: "int", wire: "string" }];
