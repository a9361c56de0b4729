/** Words that say what a heading is about, not what it is called. */
const generic =
  /\b(?:object|objects|structure|entity|attributes|fields|resource representation|model|schema)\b/gi;

/** The id of a type: its heading in UpperCamelCase, without `Object`, `Structure` and the like. */
export function entityId(heading: string): string {
  const bare = heading.replace(/`/g, "").replace(/\([^()]*\)\s*$/, "");
  const words = bare.replace(generic, " ").trim() === "" ? bare : bare.replace(generic, " ");
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join("");
}

/** The id of a table of values: without `Enum`, too. */
export function enumerationId(heading: string): string {
  return entityId(heading.replace(/\benum(?:eration)?\b/gi, " "));
}
