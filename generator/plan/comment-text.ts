/** Lines as a comment of TypeScript. */
export function commentText(lines: readonly string[]): string {
  return lines.map((line) => `// ${line}`).join("\n");
}
