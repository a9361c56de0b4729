/** Removes the keys of a URL. The keys end at the last `@` before the path, as in `URL`. */
export function withoutKeys(name: string): string {
  return name.replace(/^(https?:\/\/)[^/?#]*@/i, "$1");
}

/** Removes all up to the last `@` of a text that is not a valid URL, because any part of it may be a key. */
export function withoutParts(text: string): string {
  return text.replace(/^.*@/s, "");
}
