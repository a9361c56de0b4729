import { compareText } from "../diagnostics/diagnostic.js";
import type { Difference } from "./difference.js";

const sections = ["Breaking", "Changed", "Added", "Renamed"] as const;
type Section = (typeof sections)[number];

/** Prints differences as Markdown for release notes, grouped by what they mean for readers, then by type. */
export function changelog(title: string, differences: readonly Difference[]): string {
  if (differences.length === 0) return `## ${title}\n\nNothing changed.`;
  const parts = sections.flatMap((section) => {
    const chosen = differences.filter((difference) => sectionOf(difference) === section);
    return chosen.length === 0 ? [] : [`### ${section}`, listByType(chosen)];
  });
  return [`## ${title}`, ...parts].join("\n\n");
}

function sectionOf({ rule, severity, before, after }: Difference): Section {
  if (rule.endsWith("/renamed") && severity === "error") return "Renamed";
  if (severity === "error") return "Breaking";
  return before === undefined && after !== undefined && severity === "info" ? "Added" : "Changed";
}

function listByType(differences: readonly Difference[]): string {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    // The id of a path concerns the routes of many types.
    const type = difference.id.startsWith("/") ? "" : (difference.id.split(".")[0] ?? "");
    groups.set(type, [...(groups.get(type) ?? []), difference]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([type, group]) => {
      const lines = group.map(({ message }) => `  - ${message}`);
      return [`- **${type === "" ? "All routes" : type}**`, ...lines].join("\n");
    })
    .join("\n");
}
