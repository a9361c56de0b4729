import type { Field } from "./api.js";

/** True if only requests have a field of a type: its row begins with `Write-only.`, and says if a request must have it. */
export function isWriteOnly({ notes, required }: Pick<Field, "notes" | "required">): boolean {
  return required !== undefined && /^write-only(?:\W|$)/i.test(notes?.value ?? "");
}
