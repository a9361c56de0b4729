import { createHash } from "node:crypto";

/** Computes the fingerprint of a finding from its ids: 16 hexadecimal digits of SHA-256, the same on every machine. */
export function fingerprint(ids: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(ids)).digest("hex").slice(0, 16);
}
