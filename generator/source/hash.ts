import { hash } from "node:crypto";

/** A short hash of a text: 16 hexadecimal digits of SHA-256, of which no two texts share one by chance. */
export function hashText(text: string | Buffer): string {
  return hash("sha256", text, "hex").slice(0, 16);
}
