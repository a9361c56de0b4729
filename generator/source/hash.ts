import { hash } from "node:crypto";

/**
 * The first hexadecimal digits of the SHA-256 of a text. With 16 digits, the default, two texts do not
 * collide by chance. With 32, nobody can make two texts that collide.
 */
export function hashText(text: string | Buffer, digits: 16 | 32 = 16): string {
  return hash("sha256", text, "hex").slice(0, digits);
}
