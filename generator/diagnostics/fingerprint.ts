import { createHash } from "node:crypto";

/** Stands for something that is told, on any machine: 16 hexadecimal digits of SHA-256 of its ids. */
export function fingerprint(ids: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(ids)).digest("hex").slice(0, 16);
}
