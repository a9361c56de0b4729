import { compareText, shorten } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import { Source } from "../source/source.js";
import { parts, placeOf, type Finding, type Part, type Place } from "./finding.js";
import { checkRules } from "./check-rules.js";

/** An accepted finding: one line of a baseline. */
export interface BaselineEntry {
  readonly api: string;
  readonly part: string;
  readonly rule: string;
  /** The id of the subject of the finding, for readers of the file. It is not compared. */
  readonly subject: string;
  readonly fingerprint: string;
  readonly place: Place;
}

/** The entries of a baseline, or a message for each invalid line. */
export type BaselineReading =
  | {
      readonly entries: readonly BaselineEntry[];
      /** The comments that users wrote into the file. */
      readonly comments: readonly string[];
      readonly faults?: undefined;
    }
  | { readonly entries?: undefined; readonly faults: readonly string[] };

const header =
  "# What `stubdown check` lets pass: API, part, rule, subject, fingerprint. Take new ones in with --update-baseline.";

/** Reads a baseline. Blank lines are skipped; lines that begin with `#` are comments. */
export function parseBaseline(file: string, text: string): BaselineReading {
  const source = new Source(file, text);
  const entries: BaselineEntry[] = [];
  const comments: string[] = [];
  const faults: string[] = [];
  let offset = 0;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\r$/, "").replace(/^\uFEFF/, "");
    const place = placeOf(source.span(offset, offset + line.length));
    offset += raw.length + 1;
    if (line.startsWith("#") && line !== header) comments.push(line);
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [api = "", part = "", rule = "", subject = "", print = "", ...more] = line.split("\t");
    const isEntry = parts.some((known) => known === part) && /^[0-9a-f]{16}$/.test(print);
    if (isEntry && more.length === 0) {
      entries.push({ api, part, rule, subject, fingerprint: print, place });
    } else {
      const at = `${file}:${place.start.line}:1`;
      faults.push(
        `${at}: \`${shorten(line)}\` is not an entry; write API, part, rule, subject and fingerprint, separated by tabs`,
      );
    }
  }
  return faults.length > 0 ? { faults } : { entries, comments };
}

/**
 * Prints a baseline: one entry per line, sorted, so that git can merge branches that add different entries.
 */
export function printBaseline(entries: readonly Printed[], comments: readonly string[]): string {
  const lines = entries.map(({ api, part, rule, subject, fingerprint: print }) => {
    return [api, part, rule, subject, print].join("\t");
  });
  return `${[header, ...comments, ...[...new Set(lines)].sort(compareText)].join("\n")}\n`;
}

/** The columns of a line of a baseline. */
export interface Printed {
  readonly api: string;
  readonly part: string;
  readonly rule: string;
  readonly subject: string;
  readonly fingerprint: string;
}

/** Returns the columns of a baseline line for a finding. */
export function toPrinted({ api, part, rule, subjects, fingerprint: print }: Finding): Printed {
  const subject = (subjects[0] ?? "").replace(/[\s\p{Cc}]+/gu, " ");
  return { api, part, rule, subject, fingerprint: print };
}

/** Returns the key that matches an entry to its finding. */
export function baselineKey(one: Pick<Printed, "api" | "part" | "fingerprint">): string {
  return JSON.stringify([one.api, one.part, one.fingerprint]);
}

/** Returns the finding for an entry that matches no finding, at the line of the entry. */
export function unusedEntry(entry: BaselineEntry, api: string, part: Part): Finding {
  const rule = "unused-baseline";
  const about = `\`${entry.rule}\`${entry.subject === "" ? "" : ` of \`${shorten(entry.subject)}\``}`;
  return {
    api,
    part,
    rule,
    severity: checkRules[rule].severity,
    message: `${checkRules[rule].message}: ${about}`,
    subjects: [entry.subject],
    place: entry.place,
    related: [],
    fix: checkRules[rule].fix,
    fingerprint: fingerprint([rule, entry.api, entry.part, entry.fingerprint]),
    change: undefined,
    patch: undefined,
  };
}
