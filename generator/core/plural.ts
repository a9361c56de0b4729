/** The English plural of a type's id: the name of its collection if no page has the path. */
export function usualPlural(id: string): string {
  if (/[^aeiou]y$/.test(id)) return `${id.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(id) ? `${id}es` : `${id}s`;
}
