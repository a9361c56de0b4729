import type { CheckReport, ShowOptions } from "../../report/check-report.js";
import { showGitHub } from "../../report/show-github.js";
import { showJson } from "../../report/show-json.js";
import { showJUnit } from "../../report/show-junit.js";
import { showMarkdown } from "../../report/show-markdown.js";
import { showSarif } from "../../report/show-sarif.js";
import { showText } from "../../report/show-text.js";
import { readVersion } from "../../version.js";
import type { Format } from "./options.js";

/** Returns a report in a format, without a line break at the end. */
export function showReport(report: CheckReport, options: ShowOptions, format: Format): string {
  switch (format) {
    case "pretty":
      return showText(report, options, true);
    case "compact":
      return showText(report, options, false);
    case "json":
      return showJson(report);
    case "sarif":
      return showSarif(report, options, readVersion());
    case "github":
      return showGitHub(report, options);
    case "junit":
      return showJUnit(report);
    case "markdown":
      return showMarkdown(report);
  }
}
