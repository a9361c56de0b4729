import { stringify } from "yaml";

/** Prints a document as YAML. Long texts stay on their lines, so that a changed word changes one. */
export function printYaml(value: object): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}
