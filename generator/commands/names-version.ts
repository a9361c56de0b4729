/**
 * True if a JSON or YAML text has `openapi` or `swagger` with a version from 2 to 3, as OpenAPI documents
 * have.
 */
export function namesVersion(text: string): boolean {
  const isJson = /^\uFEFF?\s*\{/.test(text);
  const pattern = isJson
    ? /"(?:openapi|swagger)"\s*:\s*"[23]\.\d/
    : /^["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d/m;
  return pattern.test(text);
}
