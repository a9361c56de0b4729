import { spawnSync } from "node:child_process";
import { posix } from "node:path";

import { compareText } from "../diagnostics/diagnostic.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { pagesIn, type Blob } from "./linked-pages.js";
import type { SourceFile } from "./source.js";

/** A commit of the repository that a folder is in. */
export interface Commit {
  readonly id: string;
  /** The name to show: `main`, `v1.2.0`, or the short id. */
  readonly name: string;
}

/** A value, or the reason why there is none: a message that also says what to do. */
export type GitResult<T> =
  | { readonly value: T; readonly reason?: undefined }
  | { readonly value?: undefined; readonly reason: string };

/** The git repository that a folder is in. Stubdown never writes to it. */
export interface Repository {
  /** The path of the folder, relative to the top of the repository; empty for the top. */
  readonly path: string;
  readonly folder: string;
}

/** Finds the repository of a folder. Fails if git is not installed, or if the folder is in no repository. */
export function findRepository(folder: string): GitResult<Repository> {
  const found = git(folder, ["rev-parse", "--show-prefix"]);
  if (found.isMissing) {
    return { reason: "git was not found; install it, or give a folder or a facts file" };
  }
  if (found.code === 0) {
    return { value: { folder, path: found.text.trimEnd().replace(/\/$/, "") } };
  }
  if (/not a git repository/i.test(found.error)) return { reason: "this is not a git repository" };
  return { reason: `git cannot read the repository: ${firstLine(found.error)}` };
}

/** Returns the id of the commit that a ref names. Undefined if there is none, or if the folder is in no repository. */
export function commitOf(folder: string, ref: string): string | undefined {
  return commitsOf(folder, [ref])[0];
}

/** Returns the commit that a ref names. */
export function resolveRef({ folder }: Repository, ref: string): GitResult<Commit> {
  const id = commitOf(folder, ref);
  if (id !== undefined) return { value: { id, name: ref } };
  const format = "--format=%(refname:short)";
  const { text } = git(folder, ["for-each-ref", format, "refs/heads", "refs/remotes", "refs/tags"]);
  const known = text.split("\n").filter((name) => name !== "");
  // An expression such as `HEAD~1` names no branch that a fetch could get.
  const isName = !/[~^@:]|^HEAD$/.test(ref);
  const fetch = isName ? `--depth=1 origin ${ref}:${ref}` : "--unshallow";
  const hint = isShallow(folder)
    ? `; the clone is shallow: \`git fetch ${fetch}\` gets it, \`fetch-depth: 0\` in a workflow of GitHub`
    : didYouMean(ref, known) || `; \`git fetch origin ${ref}\` gets one that is not here yet`;
  return { reason: `no branch, tag or commit \`${ref}\`${hint}` };
}

/**
 * Returns the full names of a branch or tag, such as `refs/tags/v1.0` for `v1.0`. There are several if a branch and a
 * tag have the same name, and none for a commit or an expression such as `HEAD~1`.
 */
export function fullNamesOf(folder: string, ref: string): readonly string[] {
  const wanted = ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"].map(
    (start) => start + ref,
  );
  const { text } = git(folder, ["for-each-ref", "--format=%(refname)", "--", ...wanted]);
  return text.split("\n").filter((name) => wanted.includes(name));
}

/**
 * Finds the merge base of HEAD and the main branch: the newest commit that both contain. `isHead` is true if that is
 * HEAD itself. Fails if there is no commit, no main branch or no common commit.
 */
export function findMergeBase({ folder }: Repository): GitResult<Commit & { isHead: boolean }> {
  const [head, ...tips] = commitsOf(folder, ["HEAD", ...mainBranches]);
  if (head === undefined) return { reason: "the repository has no commit yet" };
  const main = mainBranches.find((_, index) => tips[index] !== undefined);
  const deepen =
    "`git fetch --unshallow` gets its history, `fetch-depth: 0` in a workflow of GitHub";
  if (main === undefined) {
    const hint = isShallow(folder)
      ? `; the clone is shallow: ${deepen}`
      : "; name one with --against";
    return { reason: `there is no main branch (${mainBranches.join(", ")})${hint}` };
  }
  const { code, text } = git(folder, ["merge-base", "HEAD", main]);
  const id = text.trim();
  if (code !== 0 || id === "") {
    const hint = isShallow(folder) ? `; the clone is shallow: ${deepen}` : "";
    return { reason: `HEAD and \`${main}\` have no commit in common${hint}` };
  }
  return { value: { id, name: id.slice(0, 10), isHead: id === head } };
}

const mainBranches = ["origin/HEAD", "main", "master", "origin/main", "origin/master"];

/**
 * Reads the pages below a folder at a commit, with symbolic links followed. `path` is relative to the top of the
 * repository. Fails if there is no such folder, if a page is not in this clone, or if the commit does not contain the
 * target of a link.
 */
export function readSourcesAt(
  { folder }: Repository,
  commit: Commit,
  path: string,
): GitResult<readonly SourceFile[]> {
  const absent = `there is no folder ${path === "" ? "." : path} at \`${commit.name}\``;
  const own = listBlobs(folder, commit, path);
  const hasLinks =
    own === undefined || [...own.values()].some(({ target }) => target !== undefined);
  // A link may lead anywhere in the repository, and the folder itself may be a link.
  const blobs = hasLinks ? listBlobs(folder, commit, "") : own;
  const { pages, lost } = pagesIn(blobs ?? new Map<string, Blob>(), path);
  const [link] = lost;
  if (link !== undefined) {
    return { reason: `the symbolic link ${link.path} ${link.why} at \`${commit.name}\`` };
  }
  if (own === undefined && pages.size === 0) return { reason: absent };
  const texts = readBlobs(folder, [...new Set(pages.values())]);
  const sources = [...pages]
    .sort((a, b) => compareText(a[0], b[0]))
    .flatMap(([page, id]): SourceFile[] => {
      const text = texts.get(id);
      return text === undefined ? [] : [{ path: page, text }];
    });
  return sources.length < pages.size
    ? { reason: `not all pages of \`${commit.name}\` are in this clone; \`git fetch\` gets them` }
    : { value: sources };
}

/**
 * Lists the files below a folder at a commit, keyed by path in the repository. Undefined if there is no such folder.
 */
function listBlobs(
  folder: string,
  commit: Commit,
  path: string,
): ReadonlyMap<string, Blob> | undefined {
  const tree = path === "" ? commit.id : `${commit.id}:${path}`;
  const listed = git(folder, ["ls-tree", "-r", "-z", "--full-tree", tree]);
  if (listed.code !== 0) return undefined;
  const entries = listed.text.split("\0").flatMap(parseEntry);
  const links = entries.filter(({ isLink }) => isLink);
  const targets = readBlobs(
    folder,
    links.map(({ id }) => id),
  );
  return new Map(
    entries.map(({ name, id, isLink }) => {
      return [posix.join(path, name), { id, target: isLink ? (targets.get(id) ?? "") : undefined }];
    }),
  );
}

interface Entry {
  readonly name: string;
  readonly id: string;
  readonly isLink: boolean;
}

/** Parses an entry of `ls-tree -z`: mode, kind, id, a tab, and the path, which is never quoted. */
function parseEntry(entry: string): readonly Entry[] {
  const [, mode, id = "", name = ""] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
  return mode === undefined ? [] : [{ name, id, isLink: mode === "120000" }];
}

/** Reads the texts of blobs, keyed by id, with a single git process. Blobs that are not in the clone are left out. */
function readBlobs(folder: string, ids: readonly string[]): ReadonlyMap<string, string> {
  if (ids.length === 0) return new Map();
  const { output } = git(folder, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    if (end === -1) break;
    const [id = "", kind, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue;
    const length = Number(size);
    texts.set(id, output.toString("utf8", at, at + length));
    at += length + 1;
  }
  return texts;
}

/** Finds the commits that refs name, with a single git process. A ref that names no commit gives undefined. */
function commitsOf(folder: string, refs: readonly string[]): readonly (string | undefined)[] {
  const lines = refs.map((ref) => `${ref.replace(/\n/g, " ")}^{commit}\n`);
  const { text } = git(folder, ["cat-file", "--batch-check"], lines.join(""));
  const found = text.split("\n");
  return refs.map((_, index) => /^([0-9a-f]+) commit /.exec(found[index] ?? "")?.[1]);
}

function isShallow(folder: string): boolean {
  return git(folder, ["rev-parse", "--is-shallow-repository"]).text.trim() === "true";
}

interface GitOutcome {
  readonly code: number | null;
  readonly output: Buffer;
  readonly text: string;
  readonly error: string;
  /** True if git is not installed. */
  readonly isMissing: boolean;
}

/** Runs git in a folder. Use it only for commands that read objects, because they run no hook, filter or pager. */
function git(folder: string, args: readonly string[], input?: string): GitOutcome {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    cwd: folder,
    env: environment(),
    maxBuffer: 2 ** 28,
    windowsHide: true,
    ...(input === undefined ? {} : { input }),
  });
  // If git could not be started, its output is null.
  const output = (stdout as Buffer | null) ?? Buffer.alloc(0);
  const errors = (stderr as Buffer | null)?.toString("utf8") ?? "";
  const isMissing = (error as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
  return { code: status, output, text: output.toString("utf8"), error: errors, isMissing };
}

/**
 * Returns the environment for git: messages in English, no prompts, and no `GIT_DIR` of a hook that names another
 * repository.
 */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
  };
  for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]) {
    Reflect.deleteProperty(env, name);
  }
  return env;
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0] ?? "";
}
