/** True for a text that names a version of OpenAPI as its documents do: other JSON and YAML does not. */
export function namesVersion(text: string): boolean {
  const isJson = /^\uFEFF?\s*\{/.test(text);
  const pattern = isJson
    ? /"(?:openapi|swagger)"\s*:\s*"[23]\.\d/
    : /^["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d/m;
  return pattern.test(text);
}
