/** What the protocol infers, and why. */
export const ruleReasons: Readonly<Record<string, string>> = {};
