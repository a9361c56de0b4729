import picomatch from "picomatch";

import type { Severity } from "./catalog.js";
import type { Diagnostic, Located, Span } from "./diagnostic.js";
import { Diagnostics } from "./diagnostic.js";

/** A severity that a configuration gives to a code, or `off`. */
export type Level = Severity | "off";

/** Levels, keyed by diagnostic code or drift rule. */
export type Levels = Readonly<Partial<Record<string, Level>>>;

/** Levels that apply to some paths. */
export interface Override {
  /** Globs of pages (relative to the docs folder) or of generated files (relative to their folder). */
  readonly paths: readonly string[];
  /** The place of each glob in the configuration. */
  readonly places?: readonly Span[];
  readonly severity: Levels;
}

/** The severities in a configuration. Of the overrides that match a path and name a code, the last one wins. */
export interface Settings {
  readonly severity?: Levels;
  readonly overrides?: readonly Override[];
}

/** The codes that a page turns off in comments. */
export interface Disabling {
  readonly path: string;
  readonly disabled: readonly Located<string>[];
}

/** The reason why a fault is not reported: the configuration (`off`) or a comment on the page (`disabled`). */
export type Silence = "off" | "disabled";

/** The items to report, with their configured severities, and the number of items that are not reported. */
export interface Judged<T> {
  readonly reported: readonly T[];
  readonly silenced: Readonly<Record<Silence, number>>;
}

/** All diagnostic codes: of the tool, the dialects and the protocols. */
export interface KnownCodes {
  /** The codes that cannot be turned off, because nothing could be generated in spite of such a fault. */
  readonly fixed: ReadonlySet<string>;
  /** All other codes. */
  readonly changeable: readonly string[];
  /** The codes of protocols. Reading pages does not show whether a page has such a fault. */
  readonly ofProtocols: ReadonlySet<string>;
}

/** The configured severities, the comments of pages, and the codes that exist. */
export interface Policy {
  readonly settings: Settings;
  readonly pages: readonly Disabling[];
  readonly codes: KnownCodes;
  /** The rules of other checks that comments may name. */
  readonly rules: readonly string[];
}

/**
 * Drops the diagnostics that a page or the configuration turns off, and gives the others their configured severity.
 * Adds diagnostics about comments that name a wrong code.
 */
export function judgeDiagnostics(all: readonly Diagnostic[], policy: Policy): Judged<Diagnostic> {
  return judgeOnly([...all, ...checkDisabled(all, policy)], policy);
}

/** Works like `judgeDiagnostics`, but does not report wrong comments. */
export function judgeOnly(
  all: readonly Diagnostic[],
  { settings, pages, codes }: Omit<Policy, "rules">,
): Judged<Diagnostic> {
  const { reported, silenced } = makeJudge(
    settings,
    pages,
    codes.fixed,
  )(all, ({ code, span }) => {
    return { codes: [code], path: span.file };
  });
  const sorted = new Diagnostics();
  sorted.take([undefined, reported]);
  return { reported: sorted.finish(undefined)[1], silenced };
}

/**
 * Gives each item its configured severity, and drops the items that are turned off. `keyOf` returns the path of an item
 * and its codes. A comment on the page may name any of the codes. Otherwise the last override that names one decides,
 * or else the severities for all paths. If either names several of the codes, the first code counts.
 */
export type Judge = <T extends { readonly severity: Severity }>(
  all: readonly T[],
  keyOf: (one: T) => { readonly codes: readonly string[]; readonly path: string },
) => Judged<T>;

/** Makes the judge for a configuration and the comments of pages. Neither can change the codes in `fixed`. */
export function makeJudge(
  settings: Settings,
  pages: readonly Disabling[],
  fixed: ReadonlySet<string> = new Set(),
): Judge {
  const overrides = (settings.overrides ?? []).map(({ paths, severity }) => {
    return { matches: picomatch([...paths]), severity };
  });
  const disabled = new Map(
    pages.map(({ path, disabled: codes }) => [path, new Set(codes.map(({ value }) => value))]),
  );
  const levelOf = (codes: readonly string[], path: string): Level | "disabled" | undefined => {
    if (codes.some((code) => fixed.has(code))) return undefined;
    if (codes.some((code) => disabled.get(path)?.has(code) === true)) return "disabled";
    const override = overrides.findLast(
      (one) => levelIn(one.severity, codes) !== undefined && one.matches(path),
    );
    return levelIn(override?.severity, codes) ?? levelIn(settings.severity, codes);
  };
  return (all, keyOf) => {
    const silenced = { off: 0, disabled: 0 };
    const reported = all.flatMap((one) => {
      const { codes, path } = keyOf(one);
      const level = levelOf(codes, path) ?? one.severity;
      if (level !== "off" && level !== "disabled") return [{ ...one, severity: level }];
      silenced[level]++;
      return [];
    });
    return { reported, silenced };
  };
}

function levelIn(levels: Levels = {}, codes: readonly string[]): Level | undefined {
  const code = codes.find((one) => Object.hasOwn(levels, one));
  return code === undefined ? undefined : levels[code];
}

/** Reports comments that disable an unknown code, or a code of a fault that the page does not have. */
function checkDisabled(
  all: readonly Diagnostic[],
  { pages, codes, rules }: Policy,
): readonly Diagnostic[] {
  const diagnostics = new Diagnostics();
  for (const { path, disabled } of pages) {
    for (const { value: code, span } of disabled) {
      if (code === "unknown-code" || code === "unused-disable" || rules.includes(code)) continue;
      if (!codes.changeable.includes(code)) {
        diagnostics.report("unknown-code", span, { code, known: [...codes.changeable, ...rules] });
      } else if (!codes.ofProtocols.has(code) && isUnused(all, path, code)) {
        diagnostics.report("unused-disable", span, { code });
      }
    }
  }
  return diagnostics.finish(undefined)[1];
}

/**
 * True if the page certainly has no fault with the code. False if any page has an error, because an error may hide
 * other faults.
 */
function isUnused(all: readonly Diagnostic[], path: string, code: string): boolean {
  return !all.some(({ severity, span, ...one }) => {
    return severity === "error" || (one.code === code && span.file === path);
  });
}
