/**
 * True for a code of the form `unread-…` or `OWNER/unread-…`. It says that no rule read a block that looks like facts.
 */
export function isUnreadCode(code: string): boolean {
  return /(?:^|\/)unread-/.test(code);
}
