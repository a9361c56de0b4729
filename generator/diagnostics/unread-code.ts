/**
 * True for a code of the form `unread-…` or `OWNER/unread-…`. Diagnostics with such a code say that no rule read a text
 * that may state facts.
 */
export function isUnreadCode(code: string): boolean {
  return /(?:^|\/)unread-/.test(code);
}
