import type { PageReports } from "./report.js";

/** Returns the media types that a page can name. Those with `*` stand for several, and are left out. */
export function fitMedia(
  media: readonly string[],
  subject: string,
  reports: PageReports,
): readonly string[] {
  const kept = media.filter((one) => !one.includes("*"));
  for (const one of media.filter((name) => !kept.includes(name)))
    reports.add(subject, `the media type \`${one}\` is left out: it stands for several`);
  return kept;
}
