import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * What a clean run looked at and made. While all of it is as it was, another run would say the same
 * and change nothing, so it need not happen.
 */
interface Stamp {
  /** When it was made, in milliseconds. */
  readonly time: number;
  /** What the run printed. */
  readonly lines: readonly string[];
  readonly entries: readonly Entry[];
}

/** A file or folder: what the disk tells of it, and a hash of its text or of the names in it. */
type Entry = readonly [path: string, state: string, hash: string];

/** A file or folder as it was before it was read. */
export interface Seen {
  readonly path: string;
  readonly state: string;
}

/** What a later run of the same command line is to hold against the disk. */
export interface Evidence {
  /** Pages, folders, configuration: what was read, as it was before. */
  readonly inputs: readonly Seen[];
  /** The texts of inputs that may change while they are used, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files with the text that they should have. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Clocks of file systems tick this often at least, in milliseconds: within a tick changes look alike. */
const tick = 50;

/**
 * The file for the stamp of a command line, in the nearest `node_modules`; undefined if there is none.
 * Deleting it costs a run and nothing else.
 */
export function stampPath(cwd: string, command: readonly unknown[]): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "node_modules"))) {
      const name = hash(JSON.stringify([cwd, command]));
      return join(folder, "node_modules/.cache/stubdown", `${name}.json`);
    }
    if (dirname(folder) === folder) return undefined;
  }
}

/** What the last run printed, if all that it looked at and made is still so. */
export function readStamp(path: string): readonly string[] | undefined {
  const stamp = parse(path);
  if (stamp === undefined) return undefined;
  const isDoubtful = (state: string): boolean => timeOf(state) + tick >= stamp.time;
  let isOld = false;
  for (const [file, state, hashed] of stamp.entries) {
    if (stateOf(file) !== state) return undefined;
    if (!isDoubtful(state)) continue;
    if (hashOf(file) !== hashed) return undefined;
    isOld = true;
  }
  // What was doubtful is known now, and need not be read the next time.
  if (isOld) write(path, { ...stamp, time: Date.now() });
  return stamp.lines;
}

/** Remembers a clean run. */
export function writeStamp(path: string, lines: readonly string[], evidence: Evidence): void {
  const entries = [
    ...evidence.inputs.map(({ path: file, state }): Entry => {
      const text = evidence.texts.get(file);
      return [file, state, text === undefined ? hashOf(file) : hash(text)];
    }),
    ...evidence.files.map(({ path: file, text }): Entry => [file, stateOf(file), hash(text)]),
  ];
  write(path, { time: Date.now(), lines, entries });
}

/** Takes note of files, and of all that is below folders, before they are read. */
export function look(paths: readonly string[]): readonly Seen[] {
  return paths.flatMap((path): readonly Seen[] => {
    const state = stateOf(path);
    const names = state.startsWith("folder") ? readdirSync(path) : [];
    return [{ path, state }, ...look(names.map((name) => join(path, name)))];
  });
}

/** A stamp that is damaged, or that somebody else made, is none. */
function parse(path: string): Stamp | undefined {
  try {
    const [sum, text = ""] = readFileSync(path, "utf8").split("\n");
    return sum === hash(text) ? (JSON.parse(text) as Stamp) : undefined;
  } catch {
    return undefined;
  }
}

function write(path: string, stamp: Stamp): void {
  const text = JSON.stringify(stamp);
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, `${hash(text)}\n${text}`);
    renameSync(temporary, path);
  } catch {
    // A folder that cannot be written to costs the next run its short cut, and nothing else.
    rmSync(temporary, { force: true });
  }
}

/** What the disk tells of a file without reading it; links are followed. */
function stateOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return "missing";
  const { size, ino, mtimeMs, ctimeMs } = stat;
  return `${stat.isDirectory() ? "folder" : "file"} ${size} ${ino} ${mtimeMs} ${ctimeMs}`;
}

function timeOf(state: string): number {
  return Math.max(...state.split(" ").slice(3).map(Number), 0);
}

function hashOf(path: string): string {
  try {
    const isFolder = statSync(path).isDirectory();
    return hash(isFolder ? readdirSync(path).sort().join("\n") : readFileSync(path, "utf8"));
  } catch {
    return "missing";
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
