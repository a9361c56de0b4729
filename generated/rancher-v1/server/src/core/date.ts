const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads a date in ISO 8601 with at least year, month and day, and returns it in UTC: `2024-01-31T12:00:00.000Z`.
 * A date without a time zone is read as UTC. Returns undefined for any other string, and for a day that its month
 * does not have.
 */
export function readDate(text: string): string | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", time = "00:00", seconds = ":00", zone = "Z"] = match;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) > lastDay || time.startsWith("24")) return undefined;
  const parsed = Date.parse(
    `${year}-${month}-${day}T${time}${seconds}${zone.replace(/(\d\d):?(\d\d)$/, "$1:$2")}`,
  );
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString();
}
