import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";

/** An error in pages of plain HTTP, and every way to make it in a page. */
export interface RestOperator {
  readonly name: string;
  readonly what: string;
  readonly edits: (text: string) => readonly { readonly text: string; readonly line: number }[];
}

export const restOperators: readonly RestOperator[];

/** The new reports of a changed tree, and whether one of them names the place of the change. */
export function findNew(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  place: { readonly file: string; readonly line: number },
): { readonly fresh: readonly Diagnostic[]; readonly isLocated: boolean };
