/** Returns a title in small letters, with one blank for all characters between words, so that titles can be compared. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
