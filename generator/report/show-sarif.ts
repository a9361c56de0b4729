import type { Severity } from "../diagnostics/catalog.js";
import { compareText } from "../diagnostics/diagnostic.js";
import type { Finding, Place } from "./finding.js";
import { passedLimit } from "./github-limits.js";
import { atPresent, repositoryPath } from "./present-place.js";
import { findRule } from "./check-rules.js";
import { summarizePart, findingsOf, type CheckReport, type ShowOptions } from "./check-report.js";
import { asciiJson } from "./show-json.js";

/**
 * Prints one SARIF 2.1.0 log for all APIs and parts. Paths are relative to `%SRCROOT%`: the top of the git
 * repository, or the folder of the configuration outside of a repository. Fingerprints identify results; they
 * do not depend on lines or messages.
 */
export function showSarif(report: CheckReport, options: ShowOptions, version: string): string {
  const { findings } = report;
  const limit = passedLimit(report, "sarif", options);
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort(compareText);
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return asciiJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "stubdown", version, rules: ids.map(ruleOf) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          [root]: {
            description: {
              text: "The top of the git repository; without one the folder of stubdown.config.json.",
            },
          },
        },
        invocations: [
          {
            executionSuccessful: report.parts.every(({ state }) => state !== "blocked"),
            toolExecutionNotifications: [
              ...report.parts.map((part) => ({
                level: part.state === "blocked" ? "error" : "note",
                message: { text: `${part.api}: ${summarizePart(part, findingsOf(report, part))}` },
              })),
              ...(limit === undefined ? [] : [{ level: "warning", message: { text: limit } }]),
            ],
          },
        ],
        results: findings.map((finding) => {
          return resultOf(finding, indexes.get(finding.rule) ?? 0, options);
        }),
      },
    ],
  });
}

const root = "%SRCROOT%";
const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Readonly<
  Record<Severity, string>
>;

function ruleOf(id: string): object {
  const { when = "", fix = "", severity = "warning" } = findRule(id) ?? {};
  return {
    id,
    shortDescription: { text: when },
    help: { text: `${when}\n\nTo mend: ${fix}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(finding: Finding, ruleIndex: number, options: ShowOptions): object {
  const { api, part, rule, severity, fix, subjects, change } = finding;
  const { message, related, place = finding.place } = atPresent(finding, options);
  const locate = (at: Place): object => physical({ ...at, file: repositoryPath(at.file, options) });
  const logicalLocations = subjects.map((name) => ({ fullyQualifiedName: name }));
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message}. To mend: ${fix}` },
    locations: [{ physicalLocation: locate(place), logicalLocations }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ place: at, message: text }, id) => {
            return { id, physicalLocation: locate(at), message: { text } };
          }),
        }),
    // GitHub identifies a result by the second fingerprint.
    partialFingerprints: {
      "stubdown/v1": `${api}:${finding.fingerprint}`,
      primaryLocationLineHash: `${finding.fingerprint}:1`,
    },
    properties: {
      api,
      part,
      ...(change && {
        case: change.case,
        subject: change.subject,
        direction: change.direction,
      }),
      ...(finding.place.revision === undefined ? {} : { revision: finding.place.revision }),
    },
  };
}

function physical({ file, start, end }: Place): object {
  return {
    // Only the answers of a server and documents on a server have URLs. All other files are in the
    // repository.
    artifactLocation: /^https?:\/\//.test(file)
      ? { uri: encodeURI(file) }
      : { uri: uriOf(file), uriBaseId: root },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

/** Returns a path as a relative URI. */
function uriOf(path: string): string {
  const wellFormed = path.replace(/\p{Cs}/gu, "\uFFFD");
  const uri = wellFormed.split("/").map(encodeURIComponent).join("/");
  return uri === "" ? "." : uri;
}
