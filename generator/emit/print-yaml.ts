import { stringify } from "yaml";

/** Prints a document as YAML. Long strings are not wrapped, so that a changed word changes one line. */
export function printYaml(value: object): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}
