import { countSeverities } from "../diagnostics/format.js";
import type { Result, Span } from "../diagnostics/diagnostic.js";
import type { Api } from "../core/api.js";
import type { ApiFact, ReducedApi } from "../core/facts.js";
import type { Difference } from "./difference.js";
import {
  findMergeBase,
  findRepository,
  readSourcesAt,
  resolveRef,
  type Commit,
  type GitResult,
  type Repository,
} from "../source/read-git.js";
import { folderPrefix } from "../source/folder-prefix.js";
import type { SourceFile } from "../source/source.js";

/** The pages that are compared with an earlier version of them. */
export interface BasePlace {
  /** The folder of the pages, absolute. */
  readonly docs: string;
  readonly shownDocs: string;
  /** Reads pages into an API, with the settings of the project. */
  readApi(sources: readonly SourceFile[]): Promise<Result<Api>>;
}

/** Another version of an API, usually an earlier one, that the pages are compared with. */
export interface Base {
  /** The name to show: a ref, a commit, a folder, a file or a URL. */
  readonly name: string;
  readonly api: Api;
  /**
   * Removes the facts that this base cannot state from the API of the pages. Undefined for a base that can state all
   * facts.
   */
  readonly reduce?: ((facts: readonly ApiFact[]) => ReducedApi) | undefined;
  /**
   * Compares this base with an API as it is on the wire. Undefined for a base that is compared like pages. `labels`
   * holds the names of operations in the client, keyed by operation id.
   */
  compare?(head: Api, labels: ReadonlyMap<string, string>): readonly Difference[];
  /** The string before the path of a file of this base, in messages. */
  readonly prefix: string;
  /** Returns the JSON pointer of a place, for a base that is a JSON document. */
  pointerOf?(span: Span): string | undefined;
  textOf(file: string): string | undefined;
  /** A note to print with the result, if there is one. */
  readonly note: string | undefined;
}

/** A base, or the reason why it cannot be read. */
export type BaseResult = GitResult<Base>;

/** The merge base: the newest commit that both this branch and the main branch contain. */
export interface MergeBase {
  /** True if the commit is HEAD, because this branch has no new commit. */
  readonly isHead: boolean;
  /** True if pages differ from those of the commit, or if those cannot be read. */
  isChanged(pages: readonly SourceFile[]): boolean;
  read(): Promise<BaseResult>;
}

/** Finds the merge base, or the reason why there is none. */
export function findProjectBase(project: BasePlace): GitResult<MergeBase> {
  const { value: repository, reason } = findRepository(project.docs);
  if (repository === undefined) return { reason };
  const commit = findMergeBase(repository);
  if (commit.value === undefined) return commit;
  const { value } = commit;
  const { path: folder } = repository;
  // The pages are read from git once, for the comparison of texts and for the base.
  let pages: GitResult<readonly SourceFile[]> | undefined;
  const then = (): GitResult<readonly SourceFile[]> =>
    (pages ??= readSourcesAt(repository, value, folder));
  const read = (): Promise<BaseResult> =>
    baseOfCommit(then(), { commit: value, folder, repository }, project);
  const isChanged = (now: readonly SourceFile[]): boolean => {
    const texts = new Map(then().value?.map(({ path, text }) => [path, text]));
    return texts.size !== now.length || now.some(({ path, text }) => texts.get(path) !== text);
  };
  return { value: { isHead: value.isHead, isChanged, read } };
}

/** Reads the pages at a ref (`v1.0`), or in another folder at a ref (`v1.0:docs/old`). */
export async function readBaseAtRef(against: string, project: BasePlace): Promise<BaseResult> {
  const repository = findRepository(project.docs);
  if (repository.value === undefined) return repository;
  const colon = against.indexOf(":");
  const ref = colon === -1 ? against : against.slice(0, colon);
  const folder = colon === -1 ? repository.value.path : against.slice(colon + 1);
  const commit = resolveRef(repository.value, ref);
  if (commit.value === undefined) return commit;
  const place = {
    repository: repository.value,
    commit: commit.value,
    folder: folder.replace(/\/+$/, ""),
  };
  const sources = readSourcesAt(place.repository, place.commit, place.folder);
  return baseOfCommit(sources, place, project);
}

/** The folder of pages in a commit. */
interface CommitPlace {
  readonly repository: Repository;
  readonly commit: Commit;
  readonly folder: string;
}

async function baseOfCommit(
  sources: GitResult<readonly SourceFile[]>,
  { repository, commit, folder }: CommitPlace,
  project: BasePlace,
): Promise<BaseResult> {
  if (sources.value === undefined) {
    const hint = `if the folder had another name then, write \`--against ${commit.name}:FOLDER\``;
    return { reason: `${sources.reason}; ${hint}` };
  }
  const isSamePlace = folder === repository.path;
  const prefix = folderPrefix(isSamePlace ? project.shownDocs : folder);
  return baseOf(sources.value, { name: commit.name, prefix }, project);
}

/** Makes a base of pages. Fails if there are none. */
export async function baseOf(
  sources: readonly SourceFile[],
  { name, prefix }: Pick<Base, "name" | "prefix">,
  project: BasePlace,
): Promise<BaseResult> {
  if (sources.length === 0) return { reason: "there are no pages in it" };
  const [api, diagnostics] = await project.readApi(sources);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const note =
    errors.length > 0
      ? `the pages of \`${name}\` have ${countSeverities(errors)}; what could not be read there looks new`
      : undefined;
  return { value: { name, api, prefix, textOf: (file) => texts.get(file), note } };
}
