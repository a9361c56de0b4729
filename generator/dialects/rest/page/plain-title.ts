/** Returns a title in small letters, with one blank for all characters between two words, so that titles compare. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
