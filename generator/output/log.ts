import { appendFileSync, readFileSync } from "node:fs";

import { hashText } from "../source/hash.js";
import { writeWhole } from "./store.js";

/** Of what is no longer of use, a log keeps this many bytes at least: to write it anew costs more. */
const spare = 1 << 18;
/** What is added is written in pieces of this many bytes: all of it is large, and need not be in memory. */
const piece = 1 << 20;

/**
 * What runs leave to later ones: texts without line breaks, by keys. A file to whose end is written,
 * so that little costs little.
 *
 * The first line names the build that made the file; one of another build is none. Each other line has
 * a sum of its own, so that what is damaged, or was written by two runs at once, is unknown and the
 * rest is not. Deleting the file costs time and nothing else.
 */
export class Log {
  readonly #path: string;
  readonly #header: Buffer;
  /** What the file had in it, once it was asked. */
  #lines: Map<string, Buffer> | undefined;
  #isWhole = false;
  #size = 0;
  /** What is to be written next. */
  #added = new Map<string, Buffer>();
  #addedSize = 0;
  /** How long the lines are that this run wrote. */
  #written = new Map<string, number>();

  constructor(path: string, build: string) {
    this.#path = path;
    this.#header = Buffer.from(`stubdown ${build}\n`);
  }

  /** The text of a key, if it is known. What this run added may be written already, and is not. */
  get(key: string): string | undefined {
    const line = this.#added.get(key) ?? this.#read().get(key);
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
   * Writes what was added, and forgets what is in memory. Once the lines of no `used` key outweigh the
   * others, it writes the file anew without them.
   */
  save(used: Iterable<string>): void {
    this.#write();
    const lines = this.#read();
    const keys = [...used];
    const sizes = keys.map((key) => this.#written.get(key) ?? lines.get(key)?.length ?? 0);
    const size = sizes.reduce((sum, length) => sum + length, 0);
    if (this.#size > 2 * size + spare) {
      const all = this.#parse();
      const kept = ended(keys.flatMap((key) => all.get(key) ?? []));
      writeWhole(this.#path, () => [this.#header, ...kept]);
    }
    this.#lines = undefined;
    this.#written = new Map();
  }

  #write(): void {
    if (this.#added.size === 0) return;
    this.#read();
    const lines = [...this.#added.values()];
    if (this.#isWhole) append(this.#path, Buffer.concat(ended(lines)));
    else writeWhole(this.#path, () => [this.#header, ...ended(lines)]);
    this.#isWhole = true;
    this.#size += this.#addedSize;
    for (const [key, { length }] of this.#added) this.#written.set(key, length);
    this.#added = new Map();
    this.#addedSize = 0;
  }

  #read(): Map<string, Buffer> {
    this.#lines ??= this.#parse();
    return this.#lines;
  }

  #parse(): Map<string, Buffer> {
    const lines = new Map<string, Buffer>();
    const bytes = readBytes(this.#path);
    const { length } = this.#header;
    const isOurs = bytes.subarray(0, length).equals(this.#header);
    // Behind a line that was cut off, the next one could not be told from it.
    this.#isWhole = isOurs && bytes.at(-1) === 10;
    this.#size = this.#isWhole ? bytes.length : 0;
    if (!isOurs) return lines;
    for (let start = length, end; start < bytes.length; start = end + 1) {
      end = bytes.indexOf(10, start);
      if (end === -1) break;
      const from = bytes.indexOf(9, start) + 1;
      const to = bytes.indexOf(9, from);
      lines.set(bytes.toString("latin1", from, to), bytes.subarray(start, end));
    }
    return lines;
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
