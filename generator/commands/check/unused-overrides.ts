import picomatch from "picomatch";

import { fingerprint } from "../../diagnostics/fingerprint.js";
import { makeJudge, type Override } from "../../diagnostics/policy.js";
import { comparisonsOf } from "../../drift/rules.js";
import { placeOf, type Finding } from "../../report/finding.js";
import { checkRules } from "../../report/check-rules.js";
import type { CheckContext, PartResult } from "./context.js";

/**
 * Reports globs of the configuration that match no path. A glob for a rule of a part that did not run is not
 * reported, because that part may have a matching path. Without the part `docs`, reports nothing.
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
  const rule = "unused-override";
  const all = (project.settings.overrides ?? [])
    .filter((override) => partsOf(override).every(isChecked))
    .flatMap(({ paths: globs, places = [] }) =>
      globs.flatMap((glob, index): Finding[] => {
        const place = places[index];
        const matches = picomatch(glob);
        if (place === undefined || paths.some((path) => matches(path))) return [];
        return [
          {
            api: project.name,
            part: "docs",
            rule,
            severity: checkRules[rule].severity,
            message: `${checkRules[rule].message}: \`${glob}\``,
            subjects: [glob],
            place: placeOf(place),
            related: [],
            fix: checkRules[rule].fix,
            fingerprint: fingerprint([rule, glob]),
            change: undefined,
            patch: undefined,
          },
        ];
      }),
    );
  const judge = makeJudge({ severity: project.settings.severity ?? {} }, []);
  return judge(all, (finding) => ({ codes: [finding.rule], path: "" })).reported;
}

/** Returns the names of the parts that must have run before the globs of an override can be reported. */
function partsOf({ severity }: Override): readonly string[] {
  return Object.keys(severity).flatMap((code): readonly string[] => {
    return code.startsWith("stale-") ? ["stale"] : comparisonsOf(code);
  });
}
