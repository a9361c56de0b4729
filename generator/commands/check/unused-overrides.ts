import picomatch from "picomatch";

import { fingerprint } from "../../diagnostics/fingerprint.js";
import { makeJudge, type Override } from "../../diagnostics/policy.js";
import { comparisonsOf } from "../../drift/rules.js";
import { placeOf, type Finding } from "../../report/finding.js";
import { checkRules } from "../../report/check-rules.js";
import { listPages } from "../../source/read-sources.js";
import type { PlacedGlob } from "../../api-config.js";
import type { Project } from "../project.js";
import type { CheckContext, PartResult } from "./context.js";

/**
 * Reports globs of the configuration that match no path. A glob of `overrides` for a rule of a part that did not run is
 * left out, because that part may have a matching path. Without the part `docs`, reports nothing.
 */
export function findUnusedOverrides(
  { project, sources }: CheckContext,
  results: readonly PartResult[],
): readonly Finding[] {
  if (!results.some(({ report }) => report.part === "docs")) return [];
  const paths = [
    ...sources.map(({ path }) => path),
    ...results.flatMap((result) => result.paths ?? []),
  ];
  const isChecked = (name: string): boolean =>
    results.some(({ report: { part, state } }) => part === name && state === "checked");
  const all = (project.settings.overrides ?? [])
    .filter((override) => partsOf(override).every(isChecked))
    .flatMap(({ paths: globs, places = [] }) =>
      globs.flatMap((glob, index): Finding[] => {
        const place = places[index];
        const matches = picomatch(glob);
        if (place === undefined || paths.some((path) => matches(path))) return [];
        return [findingOf("unused-override", { glob, place }, project)];
      }),
    );
  const judge = makeJudge({ severity: project.settings.severity ?? {} }, []);
  const found = [...all, ...findUnusedExcludes(project)];
  return judge(found, (finding) => ({ codes: [finding.rule], path: "" })).reported;
}

/** Reports globs of `exclude` that match no page. Their author believes that they leave out pages. */
function findUnusedExcludes(project: Project): readonly Finding[] {
  if (project.excludePlaces.length === 0) return [];
  const pages = listPages(project.docs);
  return project.excludePlaces
    .filter(({ glob }) => {
      const matches = picomatch(glob);
      return !pages.some((path) => matches(path));
    })
    .map((one) => findingOf("unused-exclude", one, project));
}

function findingOf(
  rule: "unused-override" | "unused-exclude",
  { glob, place }: PlacedGlob,
  { name }: Project,
): Finding {
  const { severity, message, fix } = checkRules[rule];
  return {
    api: name,
    part: "docs",
    rule,
    severity,
    message: `${message}: \`${glob}\``,
    subjects: [glob],
    place: placeOf(place),
    related: [],
    fix,
    fingerprint: fingerprint([rule, glob]),
    change: undefined,
    patch: undefined,
  };
}

/** Returns the names of the parts that must have run before the globs of an override can be reported. */
function partsOf({ severity }: Override): readonly string[] {
  return Object.keys(severity).flatMap((code): readonly string[] => {
    return code.startsWith("stale-") ? ["stale"] : comparisonsOf(code);
  });
}
