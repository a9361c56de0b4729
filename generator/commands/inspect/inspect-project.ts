import type { Account } from "../../core/account.js";
import type { Dialect } from "../../core/dialect.js";
import { isUnreadCode } from "../../diagnostics/unread-code.js";
import type { Severity } from "../../diagnostics/catalog.js";
import { findNothing } from "../../read-api.js";
import type { InspectionReport, Recognition } from "../../report/inspect/inspection-report.js";
import { sumTallies } from "../account-project.js";
import type { ProjectReading } from "../read-project.js";
import { countApi } from "./count-api.js";

/** The parts of a reading that the inspection report needs. */
export interface Inspected extends Pick<ProjectReading, "sources" | "reading" | "judged"> {
  readonly project: Pick<ProjectReading["project"], "name" | "shownDocs" | "dialect">;
  readonly cache: Pick<ProjectReading["cache"], "readPage">;
  /** All dialects. */
  readonly dialects: readonly Dialect[];
}

/** Makes the report of `stubdown inspect` for a project. `accounts` has an item for each page. */
export function inspectProject(read: Inspected, accounts: readonly Account[]): InspectionReport {
  const { project, reading, judged } = read;
  const { dialect, pages } = reading;
  const inspection = reading.inspect?.();
  return {
    api: project.name,
    docs: project.shownDocs,
    dialect: { name: dialect.name, title: dialect.title },
    isConfigured: project.dialect !== undefined,
    recognised: recognise(read),
    pages: pages.length,
    counts: inspection?.counts ?? countApi(reading),
    lines: sumTallies(accounts.map(({ lines }) => lines)),
    diagnostics: countBySeverity(judged.reported),
    unknown: inspection?.unknown ?? [],
    unread: judged.reported
      .filter(({ code }) => isUnreadCode(code))
      .map(({ extent, message }) => ({ span: extent, message })),
    pagesWithoutApi: inspection?.pagesWithoutApi ?? [],
    lost: accounts.flatMap(({ lost }) => lost),
    nothing: findNothing(judged.reported)?.message,
    proposal: inspection?.proposal ?? {},
  };
}

/** Returns the number of pages that each dialect recognises, beginning with the dialect of the reading. */
function recognise({ sources, reading, cache, dialects }: Inspected): readonly Recognition[] {
  const others = dialects.filter(({ name }) => name !== reading.dialect.name);
  return [reading.dialect, ...others].map((dialect) => ({
    name: dialect.name,
    pages: dialect.detect(sources, (source) => cache.readPage(source, dialect)),
  }));
}

function countBySeverity(
  all: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const of = (severity: Severity): number => all.filter((one) => one.severity === severity).length;
  return { error: of("error"), warning: of("warning"), info: of("info") };
}
