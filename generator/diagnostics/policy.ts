import picomatch from "picomatch";

import { catalog, type Code, type Severity } from "./catalog.js";
import type { Diagnostic, Located } from "./diagnostic.js";
import { Diagnostics } from "./diagnostic.js";

/** How much a code matters to a team: its severity, or nothing. */
export type Level = Severity | "off";

/** What a configuration says about codes. Later overrides win over earlier ones. */
export interface Settings {
  readonly severity?: Readonly<Partial<Record<Code, Level>>>;
  readonly overrides?: readonly {
    /** Globs of pages, relative to the docs folder. */
    readonly paths: readonly string[];
    readonly severity: Readonly<Partial<Record<Code, Level>>>;
  }[];
}

/** The codes that a page disables in a comment. */
export interface Disabling {
  readonly path: string;
  readonly disabled: readonly Located<string>[];
}

/** The codes that can be turned off: all but that of names that no code can be made of. */
const codes = (Object.keys(catalog) as readonly Code[]).filter((code) => code !== "name-clash");

/** Drops what a page or the configuration turned off, and gives the rest the severity asked for. */
export function applySettings(
  all: readonly Diagnostic[],
  settings: Settings,
  pages: readonly Disabling[],
): readonly Diagnostic[] {
  const overrides = (settings.overrides ?? []).map(({ paths, severity }) => {
    return { matches: picomatch([...paths]), severity };
  });
  const disabled = new Map(
    pages.map(({ path, disabled: codes }) => [path, new Set(codes.map(({ value }) => value))]),
  );
  const levelOf = ({ code, severity, span }: Diagnostic): Level => {
    if (disabled.get(span.file)?.has(code) === true) return "off";
    const override = overrides.findLast(
      (one) => one.severity[code] !== undefined && one.matches(span.file),
    );
    return override?.severity[code] ?? settings.severity?.[code] ?? severity;
  };
  const told = [...all, ...checkDisabled(all, pages)].flatMap((diagnostic) => {
    const severity = levelOf(diagnostic);
    return severity === "off" ? [] : [{ ...diagnostic, severity }];
  });
  const sorted = new Diagnostics();
  sorted.take([undefined, told]);
  return sorted.finish(undefined)[1];
}

/** What is wrong with the comments themselves: an unknown code, or one that nothing needs. */
function checkDisabled(
  all: readonly Diagnostic[],
  pages: readonly Disabling[],
): readonly Diagnostic[] {
  const diagnostics = new Diagnostics();
  for (const { path, disabled } of pages) {
    for (const { value: code, span } of disabled) {
      if (code === "unknown-code" || code === "unused-disable") continue;
      if (!codes.some((known) => known === code)) {
        diagnostics.report("unknown-code", span, { code, known: codes });
      } else if (isUnused(all, path, code)) {
        diagnostics.report("unused-disable", span, { code });
      }
    }
  }
  return diagnostics.finish(undefined)[1];
}

/** What a page disables may be hidden by an error of any page, so then nothing is said of it. */
function isUnused(all: readonly Diagnostic[], path: string, code: string): boolean {
  return !all.some(({ severity, span, ...one }) => {
    return severity === "error" || (one.code === code && span.file === path);
  });
}
