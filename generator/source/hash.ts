import { hash } from "node:crypto";

/**
 * A hash of a text: hexadecimal digits of SHA-256, by default 16, of which no two texts share one by
 * chance. Where somebody might look for two that do, 32 are out of reach.
 */
export function hashText(text: string | Buffer, digits: 16 | 32 = 16): string {
  return hash("sha256", text, "hex").slice(0, digits);
}
