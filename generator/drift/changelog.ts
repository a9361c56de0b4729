import { compareText } from "../diagnostics/diagnostic.js";
import type { Finding } from "./finding.js";

const sections = ["Breaking", "Changed", "Added", "Renamed"] as const;
type Section = (typeof sections)[number];

/** Findings as Markdown for a release note: by what they mean for a reader, then by type. */
export function changelog(title: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `## ${title}\n\nNothing changed.`;
  const parts = sections.flatMap((section) => {
    const chosen = findings.filter((finding) => sectionOf(finding) === section);
    return chosen.length === 0 ? [] : [`### ${section}`, listByType(chosen)];
  });
  return [`## ${title}`, ...parts].join("\n\n");
}

function sectionOf({ rule, severity, before, after }: Finding): Section {
  if (rule.endsWith("-renamed") && severity === "error") return "Renamed";
  if (severity === "error") return "Breaking";
  return before === undefined && after !== undefined && severity === "info" ? "Added" : "Changed";
}

function listByType(findings: readonly Finding[]): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    // A path is about routes of many types.
    const type = finding.subject.startsWith("/") ? "" : (finding.subject.split(".")[0] ?? "");
    groups.set(type, [...(groups.get(type) ?? []), finding]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([type, group]) => {
      const lines = group.map(({ message }) => `  - ${message}`);
      return [`- **${type === "" ? "All routes" : type}**`, ...lines].join("\n");
    })
    .join("\n");
}
