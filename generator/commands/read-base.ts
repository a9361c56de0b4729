import { existsSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";

import { UsageError } from "../diagnostics/usage-error.js";
import { readFacts } from "../drift/read-facts.js";
import type { Api } from "../ir/ir.js";
import { readText } from "../output/read-text.js";
import { readApi } from "../read-api.js";
import {
  findMergeBase,
  findRepository,
  readSourcesAt,
  resolveRef,
  type Commit,
  type GitResult,
  type Repository,
} from "../source/read-git.js";
import { readSources } from "../source/read-sources.js";
import type { SourceFile } from "../source/source.js";
import type { Project } from "./project.js";
import { count, hasErrors } from "./report.js";

/** Another state of an API, mostly an earlier one, to hold the pages against. */
export interface Base {
  /** How people know it: a ref, a commit, a folder or a file. */
  readonly name: string;
  readonly api: Api;
  /** What stands before the path of a place in it. */
  readonly prefix: string;
  textOf(file: string): string | undefined;
  /** What has to be said about it, if anything. */
  readonly note: string | undefined;
  /** True for what is there now, besides the pages: a running server, code. */
  readonly isPresent?: boolean;
}

/** A base, or why there is none. */
export type BaseResult = GitResult<Base>;

/**
 * The base that `--against` names: a folder of pages, a facts file, a ref, or a ref and the folder
 * that the pages were in then, `v1.0:docs/old`.
 *
 * @throws UsageError for a name that is none of these.
 */
export async function readBase(against: string, project: Project, cwd: string): Promise<Base> {
  const path = resolve(cwd, against);
  const found = existsSync(path)
    ? await readBaseOnDisk(against, path, project)
    : readBaseAtRef(against, project);
  if (found.value !== undefined) return found.value;
  throw new UsageError([
    `Unexpected --against ${against}, expected a ref of this repository, a folder of pages or a facts file: ${found.reason}`,
  ]);
}

/** Where this branch left the main branch. */
export interface MergeBase {
  /** True if that is HEAD itself: nothing was committed since. */
  readonly isHead: boolean;
  read(): BaseResult;
}

/** The commit at which the branch of a project left the main branch, or why there is none. */
export function findProjectBase(project: Project): GitResult<MergeBase> {
  const { value: repository, reason } = findRepository(project.docs);
  if (repository === undefined) return { reason };
  const commit = findMergeBase(repository);
  if (commit.value === undefined) return commit;
  const { value } = commit;
  const read = (): BaseResult => readCommit(repository, value, repository.path, project);
  return { value: { isHead: value.isHead, read } };
}

async function readBaseOnDisk(
  against: string,
  path: string,
  project: Project,
): Promise<BaseResult> {
  // A branch may be called like a folder. What is meant must not depend on where one stands.
  const isPlain = /^[\w-]+$/.test(against);
  const repository = isPlain ? findRepository(project.docs) : undefined;
  if (repository?.value && resolveRef(repository.value, against).value !== undefined) {
    return { reason: `it is both; say \`./${against}\` or \`refs/heads/${against}\`` };
  }
  const shown = against
    .split(sep)
    .join("/")
    .replace(/(.)\/+$/, "$1");
  if (statSync(path).isDirectory()) {
    const sources = await readSources(path);
    return fromSources(sources, { name: shown, prefix: `${shown}/` }, project);
  }
  const text = readText(path) ?? "";
  const { api, faults } = readFacts(shown, text);
  if (faults !== undefined) {
    const lines = faults.map(({ span: { start }, message }) => {
      return `${shown}:${start.line}:${start.column}: ${message}`;
    });
    throw new UsageError(lines);
  }
  if (api.types.length === 0) return { reason: "the file has no facts" };
  const textOf = (file: string): string | undefined => (file === shown ? text : undefined);
  return { value: { name: shown, api, prefix: "", textOf, note: undefined } };
}

function readBaseAtRef(against: string, project: Project): BaseResult {
  const repository = findRepository(project.docs);
  if (repository.value === undefined) return repository;
  const colon = against.indexOf(":");
  const ref = colon === -1 ? against : against.slice(0, colon);
  const folder = colon === -1 ? repository.value.path : against.slice(colon + 1);
  const commit = resolveRef(repository.value, ref);
  if (commit.value === undefined) return commit;
  return readCommit(repository.value, commit.value, folder.replace(/\/+$/, ""), project);
}

function readCommit(
  repository: Repository,
  commit: Commit,
  folder: string,
  project: Project,
): BaseResult {
  const sources = readSourcesAt(repository, commit, folder);
  if (sources.value === undefined) {
    const hint = `if it had another name then, give it: \`--against ${commit.name}:FOLDER\``;
    return { reason: `${sources.reason}; ${hint}` };
  }
  const isSamePlace = folder === repository.path;
  const prefix = isSamePlace ? `${project.shownDocs}/` : `${folder}/`;
  return fromSources(sources.value, { name: commit.name, prefix }, project);
}

function fromSources(
  sources: readonly SourceFile[],
  { name, prefix }: Pick<Base, "name" | "prefix">,
  project: Project,
): BaseResult {
  if (sources.length === 0) return { reason: `there are no pages in it` };
  const [api, diagnostics] = readApi(sources, project.settings);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const note = hasErrors(diagnostics)
    ? `the pages of \`${name}\` have ${count(errors.length, "error")}; what could not be read there looks new`
    : undefined;
  return { value: { name, api, prefix, textOf: (file) => texts.get(file), note } };
}
