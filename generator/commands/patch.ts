import { createTwoFilesPatch } from "diff";

/** A change as a unified diff, without a line break at its end. */
export function patchOf(name: string, before: string, after: string, label: string): string {
  const patch = createTwoFilesPatch(name, name, before, after, "on disk", label, { context: 2 });
  return patch.replace(/^(?:Index:.*\n)?=+\n/, "").trimEnd();
}
