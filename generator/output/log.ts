import { appendFileSync, readFileSync } from "node:fs";

import { hashText } from "../source/hash.js";
import { writeWhole } from "./store.js";

/** Of what is no longer of use, a log keeps this many bytes at least: to write it anew costs more. */
const spare = 1 << 18;

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
  #lines: Map<string, Buffer> | undefined;
  #size = 0;
  #isWhole = true;
  #added = new Map<string, Buffer>();

  constructor(path: string, build: string) {
    this.#path = path;
    this.#header = Buffer.from(`stubdown ${build}\n`);
  }

  /** The text of a key, if it is known. */
  get(key: string): string | undefined {
    const line = this.#added.get(key) ?? this.#read().get(key);
    const at = line?.indexOf("\t") ?? 0;
    if (line === undefined || line.toString("latin1", 0, at) !== hashText(line.subarray(at + 1))) {
      return undefined;
    }
    return line.toString("utf8", at + key.length + 2);
  }

  /** Adds what was not known; `save` writes it. */
  set(key: string, text: string): void {
    const rest = Buffer.from(`${key}\t${text}`);
    this.#added.set(key, Buffer.concat([Buffer.from(`${hashText(rest)}\t`), rest]));
  }

  /**
   * Writes what was added, and forgets what is in memory. Once the lines of no `used` key outweigh the
   * others, it writes the file anew without them.
   */
  save(used: Iterable<string>): void {
    const lines = this.#read();
    const added = [...this.#added];
    for (const [key, line] of added) lines.set(key, line);
    const kept = [...used].flatMap((key) => lines.get(key) ?? []);
    const size = sizeOf(kept);
    if (!this.#isWhole || this.#size > 2 * size + spare) {
      writeWhole(this.#path, [this.#header, ...kept.flatMap(ended)]);
    } else if (added.length > 0) {
      append(this.#path, Buffer.concat(added.flatMap(([, line]) => ended(line))));
    }
    this.#lines = undefined;
    this.#added = new Map();
  }

  #read(): Map<string, Buffer> {
    this.#lines ??= this.#parse();
    return this.#lines;
  }

  #parse(): Map<string, Buffer> {
    const lines = new Map<string, Buffer>();
    const bytes = readBytes(this.#path);
    this.#size = bytes.length;
    const { length } = this.#header;
    // Behind a line that was cut off, the next one could not be told from it.
    this.#isWhole = bytes.subarray(0, length).equals(this.#header) && bytes.at(-1) === 10;
    if (!bytes.subarray(0, length).equals(this.#header)) return lines;
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

function ended(line: Buffer): readonly Buffer[] {
  return [line, lineEnd];
}

function sizeOf(lines: readonly Buffer[]): number {
  return lines.reduce((sum, { length }) => sum + length + 1, 0);
}
