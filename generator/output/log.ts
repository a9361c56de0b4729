import { appendFileSync, closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";

import { hashText } from "../source/hash.js";
import { writeWhole } from "./store.js";

/** A file is not written anew before it has this many bytes that may be of no use: that would cost more. */
const spare = 1 << 19;
/** What is added is written in pieces of this many bytes: all of it is large, and need not be in memory. */
const piece = 1 << 20;

/**
 * What runs leave to later ones: texts without line breaks, by keys. A file to whose end is written,
 * so that little costs little.
 *
 * The first line names the build that made the file, and how long it was when it was last written as a
 * whole; one of another build is none. Each other line has a sum of its own, so that what is damaged, or
 * was written by two runs at once, is unknown and the rest is not. Deleting the file costs time and
 * nothing else.
 */
export class Log {
  readonly #path: string;
  readonly #build: string;
  /** What the file has in it, once that is asked for. */
  #lines: Map<string, Buffer> | undefined;
  /** What is to be written next. */
  #added = new Map<string, Buffer>();
  #addedSize = 0;

  constructor(path: string, build: string) {
    this.#path = path;
    this.#build = build;
  }

  /** The text of a key, if an earlier run left it; of what this run added, only what waits to be written. */
  get(key: string): string | undefined {
    this.#lines ??= this.#parse();
    const line = this.#added.get(key) ?? this.#lines.get(key);
    const at = line?.indexOf("\t") ?? 0;
    if (line === undefined || line.toString("latin1", 0, at) !== hashText(line.subarray(at + 1))) {
      return undefined;
    }
    return line.toString("utf8", at + key.length + 2);
  }

  /** Adds what was not known; it is written by and by, the last of it by `save`. */
  set(key: string, text: string): void {
    const rest = Buffer.from(`${key}\t${text}`);
    const line = Buffer.concat([Buffer.from(`${hashText(rest)}\t`), rest]);
    this.#added.set(key, line);
    this.#addedSize += line.length;
    if (this.#addedSize > piece) this.#write();
  }

  /**
   * Writes what was added, and forgets what is in memory. A file that has grown to three times what it
   * was is written anew, without the lines of keys that are not `used`.
   */
  save(used: Iterable<string>): void {
    this.#write();
    this.#lines = undefined;
    const { size, base } = this.#look();
    if (size <= 3 * base + spare) return;
    const lines = this.#parse();
    this.#writeWhole([...used].flatMap((key) => lines.get(key) ?? []));
  }

  #write(): void {
    if (this.#added.size === 0) return;
    const lines = [...this.#added.values()];
    if (this.#look().isWhole) append(this.#path, Buffer.concat(ended(lines)));
    else this.#writeWhole(lines);
    this.#added = new Map();
    this.#addedSize = 0;
  }

  #writeWhole(lines: readonly Buffer[]): void {
    const size = lines.reduce((sum, { length }) => sum + length, 0);
    const header = Buffer.from(`stubdown ${this.#build} ${size}\n`);
    writeWhole(this.#path, () => [header, ...ended(lines)]);
  }

  /** What can be told of the file without reading all of it. */
  #look(): { readonly isWhole: boolean; readonly size: number; readonly base: number } {
    const { first, last, size } = readEnds(this.#path);
    const base = this.#baseOf(first);
    // Behind a line that was cut off, the next one could not be told from it.
    return { isWhole: base !== undefined && last === 10, size, base: base ?? size };
  }

  /** How long a file with such a beginning was when it was written as a whole; undefined for one of others. */
  #baseOf(beginning: Buffer): number | undefined {
    const [line = ""] = beginning.toString("latin1", 0, headerSize).split("\n", 1);
    const start = `stubdown ${this.#build} `;
    const digits = line.slice(start.length);
    return line.startsWith(start) && /^\d+$/.test(digits) ? Number(digits) : undefined;
  }

  #parse(): Map<string, Buffer> {
    const lines = new Map<string, Buffer>();
    const bytes = readBytes(this.#path);
    if (this.#baseOf(bytes) === undefined) return lines;
    for (let start = bytes.indexOf(10) + 1, end; start < bytes.length; start = end + 1) {
      end = bytes.indexOf(10, start);
      if (end === -1) break;
      const from = bytes.indexOf(9, start) + 1;
      const to = bytes.indexOf(9, from);
      lines.set(bytes.toString("latin1", from, to), bytes.subarray(start, end));
    }
    return lines;
  }
}

/** More than the first line of any log has. */
const headerSize = 100;

/** The beginning, the last byte and the size of a file; of one that is not there, nothing. */
function readEnds(path: string): { first: Buffer; last: number | undefined; size: number } {
  const nothing = { first: Buffer.alloc(0), last: undefined, size: 0 };
  try {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      const first = Buffer.alloc(headerSize);
      const last = Buffer.alloc(1);
      readSync(file, first, 0, headerSize, 0);
      readSync(file, last, 0, 1, Math.max(0, size - 1));
      return { first, last: last[0], size };
    } finally {
      closeSync(file);
    }
  } catch {
    return nothing;
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** One write, so that what another run adds at the same time does not come between. */
function append(path: string, bytes: Buffer): void {
  try {
    appendFileSync(path, bytes);
  } catch {
    // A folder that cannot be written to has no log.
  }
}

const lineEnd = Buffer.from("\n");

function ended(lines: readonly Buffer[]): readonly Buffer[] {
  return lines.flatMap((line) => [line, lineEnd]);
}
