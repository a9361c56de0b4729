/** Wrong usage or configuration, with exit code 2. Each of `lines` says what is wrong and where. */
export class UsageError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "UsageError";
  }
}
