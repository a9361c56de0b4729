/**
 * Builds a path from a template, each value encoded as one segment.
 *
 * @throws TypeError for an empty value, `.` or `..`: they would reach another resource.
 */
export function path(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return values.reduce((text, value, index) => {
    if (typeof value !== "string" || value === "" || value === "." || value === "..") {
      throw new TypeError(`Unexpected id ${JSON.stringify(value)}, expected a non-empty text`);
    }
    return text + encodeURIComponent(value) + (parts[index + 1] ?? "");
  }, parts[0] ?? "");
}
