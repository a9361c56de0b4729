import { hash } from "node:crypto";

/**
 * A hash of a text: the first hexadecimal digits of its SHA-256. With 16 digits, the default, no two texts
 * have the same hash by chance. With 32, nobody can make two that do.
 */
export function hashText(text: string | Buffer, digits: 16 | 32 = 16): string {
  return hash("sha256", text, "hex").slice(0, digits);
}
