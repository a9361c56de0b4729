/** Wrong usage or configuration: exit code 2. Each line says what is wrong and where. */
export class UsageError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "UsageError";
  }
}
