import type { EnumerationDef, TypeDef } from "../../../core/api.js";
import { numberOf } from "../page/read-values.js";
import { codeCell, escapeCell, escapeParagraphs } from "./escape.js";
import { printFields, type RowContext } from "./print-members.js";
import { printTable } from "./print-table.js";

/** Prints the section of a type below its heading. */
export function printTypeSection(def: TypeDef, context: RowContext): readonly string[] {
  const notes =
    def.notes === undefined || context.isMuted(def.id) ? "" : escapeParagraphs(def.notes.value);
  const table =
    def.kind === "enumeration"
      ? printEnumeration(def)
      : printFields(
          def.kind === "object" ? def.fields : [],
          { owner: def.id, head: "Field" },
          context,
        );
  return notes === "" ? [table] : [notes, table];
}

function printEnumeration({ values, isFlags, base }: EnumerationDef): string {
  const isNamed = values.some(({ name, value }) => name !== String(value.value));
  const isDescribed = values.some(({ notes }) => notes !== undefined);
  const header = ["Value", ...(isNamed ? ["Name"] : []), ...(isDescribed ? ["Description"] : [])];
  const rows = values.map(({ name, value, notes }) => [
    isFlags ? printFlag(Number(value.value)) : codeCell(printValue(value.value, base)),
    ...(isNamed ? [escapeCell(name)] : []),
    ...(isDescribed ? [escapeCell(notes?.value ?? "")] : []),
  ]);
  return printTable(header, rows);
}

/** Returns the text of a value. A string gets quotes if it is empty, or would be read as another value without them. */
function printValue(value: string | number, base: EnumerationDef["base"]): string {
  const text = String(value);
  const isMistaken =
    base === "string" && (text === "" || numberOf(text) !== undefined || /^(["']).*\1$/.test(text));
  return isMistaken ? `"${text}"` : text;
}

/** Prints a flag as a shift, `1 << 3`; a value of several bits as a hexadecimal number. */
function printFlag(value: number): string {
  const bit = Math.log2(value);
  return codeCell(Number.isInteger(bit) ? `1 << ${bit}` : `0x${value.toString(16)}`);
}
