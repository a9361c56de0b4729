import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { hashText } from "../source/hash.js";
import { nearestCache, writeWhole, type CacheKind } from "./store.js";

/** Those that are in use are written every day. */
const caches: CacheKind = { names: /^stubdown-[0-9a-f]{16}\.code/, most: 16 };
const sumLength = 32;
const day = 24 * 60 * 60 * 1000;

/**
 * The file for compiled code of the program in a folder, named by all that the code depends on;
 * undefined if there is no place for it.
 *
 * It is code, so it is trusted as the program is: it stands in the `node_modules` of the program, and
 * neither a project that the program reads nor its configuration can put another in its place.
 */
export function codeCachePath(program: string, name: readonly unknown[]): string | undefined {
  const folder = nearestCache(program);
  return folder && join(folder, `stubdown-${hashText(JSON.stringify(name))}.code`);
}

/** Code that an earlier run compiled. */
export interface CodeCache {
  readonly code: Buffer;
  /** True if it is time to write it anew: with what later runs compiled besides, and as one in use. */
  readonly isOld: boolean;
}

/**
 * Reads compiled code; undefined if there is none that is whole. V8 would run what is damaged, so the
 * file begins with the sum of the rest.
 */
export function readCodeCache(path: string): CodeCache | undefined {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(sumLength);
    if (!sumOf(code).equals(bytes.subarray(0, sumLength))) return undefined;
    return { code, isOld: statSync(path).mtimeMs < Date.now() - day };
  } catch {
    return undefined;
  }
}

/** Writes compiled code. */
export function writeCodeCache(path: string, compile: () => Buffer): void {
  const read = (): readonly Buffer[] => {
    const code = compile();
    return [sumOf(code), code];
  };
  writeWhole(path, read, caches);
}

function sumOf(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
