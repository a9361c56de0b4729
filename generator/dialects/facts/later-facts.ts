import type { Api } from "../../core/api.js";
import type { ApiFact } from "../../core/facts.js";

/**
 * The kinds of plain HTTP facts that earlier versions of Stubdown did not print. `name` is the name of the kind in
 * `Comparable.note`.
 */
const later: readonly (readonly [name: string, keys: RegExp])[] = [
  ["media types", /^media:/],
  ["bodies that are a type", /^sends:/],
  ["formats", /^format:/],
  ["requests without credentials", /^credentials:/],
  ["separators of lists", /^separator:/],
  ["null in requests", /^nullable:[A-Z]+ \/[^#]*#(?!\d|default)/],
  ["answers of further statuses", /^returns:[A-Z]+ \/.*#/],
];

/** The facts of pages that a facts file can state, too. */
interface Comparable {
  readonly kept: readonly ApiFact[];
  /** A sentence that names the kinds of facts that were left out. Undefined if there are none. */
  readonly note: string | undefined;
}

/**
 * Leaves out the facts of each kind that a facts file lacks. An earlier version, which did not print this kind, may have
 * made the file.
 *
 * @param keys the keys of the lines of the file
 */
export function withoutLater(facts: readonly ApiFact[], keys: readonly string[]): Comparable {
  const missing = later
    .filter(([, pattern]) => !keys.some((key) => pattern.test(key)))
    .filter(([, pattern]) => facts.some(({ key }) => pattern.test(key)));
  if (missing.length === 0) return { kept: facts, note: undefined };
  const names = missing.map(([name]) => name).join(", ");
  return {
    kept: facts.filter(({ key }) => !missing.some(([, pattern]) => pattern.test(key))),
    note: `the facts file has nothing about ${names}, so these are not compared; \`stubdown facts\` or \`stubdown generate\` writes a file that has it`,
  };
}

/**
 * Returns a note that names the facts of an API that no facts file has, such as servers. `check breaking` cannot compare
 * these facts with a facts file. Undefined if the API has no such facts.
 */
export function unstatedNote({ servers, security, operations, types }: Api): string | undefined {
  const hasHeaders = operations.some(({ responses }) =>
    responses.some(({ headers = [] }) => headers.length > 0),
  );
  const hasReadOnly = types.some(
    (type) => type.kind === "object" && type.fields.some(({ create }) => create?.value === "never"),
  );
  const names = [
    ...(servers.length > 0 ? ["servers"] : []),
    ...(security.length > 0 ? ["credentials"] : []),
    ...(hasHeaders ? ["headers of answers"] : []),
    ...(hasReadOnly ? ["read-only members"] : []),
  ];
  if (names.length === 0) return undefined;
  return `a facts file says nothing about ${names.join(", ")}, so these are not compared; a git ref or a folder of pages has them`;
}
