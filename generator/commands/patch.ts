import { createTwoFilesPatch } from "diff";

/** Returns a change as a unified diff, without a line break at the end. */
export function patchOf(name: string, before: string, after: string, label: string): string {
  const patch = createTwoFilesPatch(name, name, before, after, "on disk", label, { context: 2 });
  return patch.replace(/^(?:Index:.*\n)?=+\n/, "").trimEnd();
}
