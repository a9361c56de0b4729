/** Splits a name or a heading into words, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/['’]s\b|['’]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Makes the first letter of a word a capital: `Policy`. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Returns the singular of an English plural, judged by its ending: `policies` becomes `policy`, `statuses`
 * becomes `status`. A word without such an ending is returned as it is.
 */
export function singular(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh|us)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) && !/(?:us|sis|xis|ias|vas)$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * Verbs that titles of operations begin with: `Cancel a build`. A name that begins with such a verb is taken
 * for a method name.
 */
const verbs = new Set(
  `abort accept acknowledge activate add allow apply approve archive arm assign associate attach
authenticate authorize award backup ban batch begin block bookmark boost bulk build call cancel change
check claim clear clone close commit compare complete configure confirm connect consume convert copy count create
crosspost deactivate decline decrypt delete deploy deprecate describe destroy detach disable disassociate
discover disconnect dismiss download drain duplicate edit enable encrypt end endorse enqueue ensure erase exchange execute
expire export extend favourite feature fetch filter find finish flush follow force forget fork generate get grant
hide identify import increment index initialize initiate insert install invalidate invite invoke issue join
keep kick kill launch leave link list load lock log login logout lookup make mark merge migrate modify monitor
mount move mute notify obtain open order overwrite patch pause perform pin ping play poll populate post preview
process promote protect prune publish pull purge push put query queue read reassign rebase reboot rebuild
receive recover redeem refetch refresh refund register reindex reject release reload remove rename render
renew reopen reorder repeat replace replay report request resend reset resize resolve restart restore resume
retrieve retry return revert review revoke rewind rotate run save scale schedule search see select send set share
show shutdown sign silence signup simulate skip snapshot start stop store stream submit subscribe suspend swap switch
sync synchronize tag take terminate test toggle track transfer translate trigger turn unarchive unassign
unban unblock unbookmark unboost undo unfavourite unfeature unfollow uninstall unlink unlock unmount unmute
unpin unprotect unpublish unregister unset unshare unsubscribe unsuspend update upgrade upload upsert use
validate verify view void vote wait watch wipe withdraw write`.split(/\s+/),
);

/**
 * Returns the verb of the list that a word is a form of (`Retrieves`, `listing`), also with `un` or `re` before
 * it (`regenerate`). Undefined if there is no such verb.
 */
export function verbOf(word: string): string | undefined {
  const small = word.toLowerCase();
  const forms = [
    small,
    small.replace(/s$/, ""),
    small.replace(/es$/, ""),
    small.replace(/ies$/, "y"),
    small.replace(/ing$/, ""),
    small.replace(/ing$/, "e"),
    small.replace(/(.)\1ing$/, "$1"),
  ];
  const known = forms.find((form) => verbs.has(form));
  if (known !== undefined) return known;
  // A prefix before a known verb: `Unsilence`, `regenerate`.
  const [, prefix, rest] = /^(un|re)(\w{3,})$/.exec(small) ?? [];
  const other = rest === undefined ? undefined : verbOf(rest);
  return prefix === undefined || other === undefined ? undefined : prefix + other;
}
