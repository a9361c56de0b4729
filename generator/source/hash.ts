import { hash } from "node:crypto";

/**
 * Returns the first hexadecimal digits of the SHA-256 of a text. Use 16 digits, the default, where texts must not
 * collide by chance, and 32 where nobody may be able to construct a collision.
 */
export function hashText(text: string | Buffer, digits: 16 | 32 = 16): string {
  return hash("sha256", text, "hex").slice(0, digits);
}
