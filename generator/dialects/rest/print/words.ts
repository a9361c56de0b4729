/** An id as words: `OrderLine` as `Order line`, `APIKey` as `API key`. */
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

/** An id in the middle of a sentence: `order line`, `API key`. */
export function idInSentence(id: string): string {
  const words = idWords(id);
  return /^\p{Lu}{2,}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** The anchor that sites make of a heading. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]+/gu, "")
    .replaceAll(" ", "-");
}

/** The name of a file: small letters, digits and hyphens. */
export function fileName(words: string): string {
  const name = anchorOf(words)
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" ? "page" : name;
}
