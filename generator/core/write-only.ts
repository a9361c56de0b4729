import type { Field } from "./api.js";

/** True if a description begins with the mark of a member that only requests have. */
export function isWriteOnlyText(text: string): boolean {
  return /^write-only(?:\W|$)/i.test(text);
}

/** True if only requests have a field of a type: its row begins with `Write-only.`, and says if a request must have it. */
export function isWriteOnly({ notes, required }: Pick<Field, "notes" | "required">): boolean {
  return required !== undefined && isWriteOnlyText(notes?.value ?? "");
}
