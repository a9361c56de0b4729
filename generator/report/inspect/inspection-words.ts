import type { JsonValue } from "../../core/api.js";
import type { Count } from "../../core/inspection.js";
import { severities } from "../../diagnostics/catalog.js";
import { countSeverities } from "../../diagnostics/format.js";
import type { InspectionReport } from "./inspection-report.js";

/** Prints counts: `33 of 35 pages`, `7 operations`. Leaves out counts of 0 without a total. */
export function countTexts(counts: readonly Count[]): readonly string[] {
  return counts.flatMap(({ name, count, of }) => {
    if (of !== undefined) return [`${count} of ${of} ${name}`];
    return count === 0 ? [] : [`${count} ${name}`];
  });
}

/** Prints the numbers of diagnostics: `12 warnings, 3 notes`. Empty if there are no diagnostics. */
export function diagnosticsText({ diagnostics }: InspectionReport): string {
  return countSeverities(
    severities.flatMap((severity) =>
      Array.from({ length: diagnostics[severity] }, () => ({ severity })),
    ),
  );
}

/** Returns a line about the dialect of the reading, and the number of pages that each dialect recognises. */
export function dialectText(report: InspectionReport): string {
  const { dialect, isConfigured, recognised, pages } = report;
  const counts = recognised.map((one) => `${one.name} ${one.pages}`).join(", ");
  const found = `pages recognised, of ${pages}: ${counts}`;
  const why = isConfigured ? "named by the configuration" : "found from the pages";
  const isKnown = recognised.some((one) => one.pages > 0);
  if (isKnown) return `${dialect.title} (dialect ${dialect.name}), ${why}; ${found}`;
  const others = recognised.flatMap(({ name }) => (name === dialect.name ? [] : [`\`${name}\``]));
  const next = `name the right one in \`dialect\` of the configuration (${others.join(", ")}), and inspect again`;
  return isConfigured
    ? `no dialect recognises a page; read as ${dialect.title} (dialect ${dialect.name}), ${why}; ${found}`
    : `no dialect recognises a page; read as ${dialect.title} (dialect ${dialect.name}), which says little about these pages; ${next}; ${found}`;
}

/**
 * Prints JSON for people: short lists on one line, and invisible characters escaped. `indent` is the
 * indentation of all lines after the first.
 */
export function visibleJson(value: JsonValue, indent = ""): string {
  const inside = `${indent}  `;
  const block = (open: string, parts: readonly string[], close: string): string =>
    `${open}\n${parts.map((part) => inside + part).join(",\n")}\n${indent}${close}`;
  if (isList(value)) {
    const parts = value.map((one) => visibleJson(one, inside));
    const line = `[${parts.join(", ")}]`;
    const isShort = inside.length + line.length <= 100 && !line.includes("\n");
    return isShort ? line : block("[", parts, "]");
  }
  if (typeof value !== "object" || value === null) return escapeUnseen(JSON.stringify(value));
  const members = Object.entries(value).map(
    ([key, one]) => `${escapeUnseen(JSON.stringify(key))}: ${visibleJson(one, inside)}`,
  );
  return members.length === 0 ? "{}" : block("{", members, "}");
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function escapeUnseen(json: string): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return json.replace(/[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]/gu, (character) =>
    character.split("").map(escape).join(""),
  );
}
