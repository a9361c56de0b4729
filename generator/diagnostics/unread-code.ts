/** True for the code of a block that looks like facts and that no rule read, whoever owns it. */
export function isUnreadCode(code: string): boolean {
  return /(?:^|\/)unread-/.test(code);
}
