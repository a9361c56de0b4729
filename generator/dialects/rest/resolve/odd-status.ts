/** Matches statuses from one to another, which are ranges and not single statuses: `400 to 499`. */
export const statusRange = /^\W*[1-5]\d\d[`*\s]*(?:to|through|[\u2013-])[`*\s]*[1-5]\d\d\b/i;

/** Returns the start of a text if it looks like a status and is none: `4O4` with a letter, `2XX`, `600`. */
export function oddStatus(text: string): string | undefined {
  const [, found] = /^[\s`*_]*(\d[\dOoIl]{2}|[OoIl][\dOoIl]\d|\dxx)(?![\w.-])/i.exec(text) ?? [];
  return found === undefined || /^(?:[1-5]\d\d|[45]xx)$/i.test(found) ? undefined : found;
}
