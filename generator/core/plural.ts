/** Returns the usual English plural of a type id. It names the collection if no page states the path. */
export function usualPlural(id: string): string {
  if (/[^aeiou]y$/.test(id)) return `${id.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(id) ? `${id}es` : `${id}s`;
}
