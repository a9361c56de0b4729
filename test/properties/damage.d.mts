import type { Arbitrary } from "fast-check";

/** A page of a list with up to eight damages: its index and its new text. */
export function damagedPage(
  pages: readonly { readonly text: string }[],
): Arbitrary<{ readonly index: number; readonly text: string }>;

/** Pages that ask for a lot: `size` times of what a page has once. */
export const hugePages: Readonly<Record<string, (size: number) => string>>;

/** As much of something as a page may have. */
export function fillPage(make: (size: number) => string, length?: number): string;
