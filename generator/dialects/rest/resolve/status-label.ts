/** Matches a status, alone or with its name in one to four words: `201`, `400 Bad Request`. */
const status =
  /^\W*[1-5]\d\d(?![\w.,%])(?:[\s:–—-]+\p{Lu}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){0,3})?[^\p{L}\p{N}]*$/u;

/** True if a label is a status and says nothing else: `**400 Bad Request**`. */
export const isStatusLabel = (text: string): boolean => status.test(text);
