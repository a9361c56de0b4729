const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads a date as clients write it, ISO 8601 down to the day at least, and answers it in UTC; undefined
 * for any other text, and for a day that its month does not have. Without a zone it is UTC wherever
 * the server stands.
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
