import { hash } from "node:crypto";

/**
 * Returns the first hexadecimal digits of the SHA-256 of a text: 16 by default. Use 32 if somebody could
 * construct two texts with equal digits.
 */
export function hashText(text: string | Buffer, digits: 16 | 32 = 16): string {
  return hash("sha256", text, "hex").slice(0, digits);
}
