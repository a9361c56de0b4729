import type { FieldRow } from "../page/page.js";
import type { ScalarName } from "../scalars.js";

/** A correction of a row on the common fields page. */
export interface Correction {
  /** The type that servers send. Undefined if no resource has the field. */
  readonly type: ScalarName | undefined;
  readonly reason: string;
}

const corrections: Readonly<Record<string, Correction>> = {
  removed: {
    type: "date",
    reason: "it is read as `date`, because servers send the time of the removal",
  },
  removeTime: {
    type: undefined,
    reason: "it is not read, because no resource has it; its date is in `removed`",
  },
};

/**
 * Returns the corrections of a common fields page, keyed by row name (docs/dialects/rancher.md, "Traps"). Only the page
 * that Rancher published is known to be wrong, so any other page gets none. Rancher's page is recognised by its rows
 * `created[TS]`, `removed` (a boolean) and `removeTime` (a date).
 */
export function correctionsOf(rows: readonly FieldRow[]): ReadonlyMap<string, Correction> {
  const types = new Map(rows.map(({ name, type }) => [name.value, type?.value]));
  const isRanchers =
    types.has("created[TS]") &&
    types.get("removeTime") === "date" &&
    /^bool(?:ean)?$/.test(types.get("removed") ?? "");
  return new Map(isRanchers ? Object.entries(corrections) : []);
}

/** The fields whose documented type is wrong. A server may send the documented type or the correct one. */
export const wireCorrections: readonly {
  readonly field: string;
  readonly documented: ScalarName;
  readonly wire: ScalarName;
}[] = [{ field: "id", documented: "int", wire: "string" }];
