import type { ApiFact } from "../../core/facts.js";

/** The facts of plain HTTP that earlier versions of Stubdown did not print, with their names in the note. */
const later: readonly (readonly [name: string, keys: RegExp])[] = [
  ["media types", /^media:/],
  ["requests without credentials", /^credentials:/],
  ["separators of lists", /^separator:/],
  ["null in requests", /^nullable:[A-Z]+ \/[^#]*#(?!\d|default)/],
  ["answers of further statuses", /^returns:[A-Z]+ \/.*#/],
];

/** What a facts file cannot be compared in, because an earlier version may have printed it. */
export interface Uncompared {
  /** Returns the facts of pages that the file can state, too. */
  readonly keep: (facts: readonly ApiFact[]) => readonly ApiFact[];
  /** Returns a note that names the facts that are not compared; undefined if there are none. */
  readonly note: (facts: readonly ApiFact[]) => string | undefined;
}

/** Finds the kinds of facts of which a facts file has none. `keys` are the keys of its lines. */
export function uncompared(keys: readonly string[]): Uncompared {
  const missing = later.filter(([, pattern]) => !keys.some((key) => pattern.test(key)));
  return {
    keep: (facts) => facts.filter(({ key }) => !missing.some(([, pattern]) => pattern.test(key))),
    note: (facts) => {
      const names = missing
        .filter(([, pattern]) => facts.some(({ key }) => pattern.test(key)))
        .map(([name]) => name);
      return names.length === 0
        ? undefined
        : `the facts file has nothing about ${names.join(", ")}, so these are not compared; \`stubdown facts\` or \`stubdown generate\` writes a file that has it`;
    },
  };
}
