/** Returns an id as words: `OrderLine` becomes `Order line`, `APIKey` becomes `API key`. */
export function idWords(id: string): string {
  const words = id
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const small = words.map((word, at) =>
    at === 0 || /^\p{Lu}{2,}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1),
  );
  const text = small.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns an id as words for the middle of a sentence: `order line`, `API key`. */
export function idInSentence(id: string): string {
  const words = idWords(id);
  return /^\p{Lu}{2,}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Returns the anchor that most sites make of a heading. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]+/gu, "")
    .replaceAll(" ", "-");
}

/** Returns a file name without its extension, of lower-case letters, digits and hyphens. `page` if nothing is left. */
export function fileName(words: string): string {
  const name = anchorOf(words)
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" ? "page" : name;
}
