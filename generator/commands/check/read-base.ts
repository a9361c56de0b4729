import { existsSync, statSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";

import { UsageError } from "../../diagnostics/usage-error.js";
import { baseOf, readBaseAtRef, type Base, type BaseResult } from "../../drift/base.js";
import { readFacts } from "../../dialects/facts/read-facts.js";
import { readText } from "../../output/read-text.js";
import { commitOf, fullNamesOf } from "../../source/read-git.js";
import { readSources } from "../../source/read-sources.js";
import { namesVersion } from "../names-version.js";
import { posix, withoutSlash } from "../posix.js";
import type { Project } from "../project.js";

/**
 * Reads the earlier version that `--against` names: a folder of pages, a facts file, a file or a URL with an
 * OpenAPI document, a git ref, or a git ref and the earlier folder of the pages, `v1.0:docs/old`.
 *
 * `./NAME` is always a path, and a full name such as `refs/tags/NAME` is a ref if there is such a ref.
 *
 * @throws UsageError for any other name, if a ref and a path have the name, or if the named version cannot be read.
 */
export async function readBase(against: string, project: Project, cwd: string): Promise<Base> {
  if (/^https?:\/\//i.test(against)) return readDocumentBase(against, project, cwd);
  const path = resolve(cwd, against);
  const isOnDisk = existsSync(path);
  const refs = isOnDisk ? refsNamed(against, project) : undefined;
  if (refs !== undefined && !refs.includes(against)) {
    // The user may mean either. If the path took precedence, the result would depend on the current folder.
    throw new UsageError([
      `--against ${against} cannot be used: both a ref and a path have this name; write \`./${against}\` for the path, or \`${refs.join("` or `")}\` for the ref`,
    ]);
  }
  const isRef = !isOnDisk || refs !== undefined;
  const found = isRef
    ? await readBaseAtRef(against, project)
    : await readBaseOnDisk(against, path, { project, cwd });
  if (found.value !== undefined) return found.value;
  const absent = isOnDisk ? "" : "there is no such file or folder, and ";
  throw new UsageError([`--against ${against} cannot be used: ${absent}${found.reason}`]);
}

/**
 * Returns the unambiguous forms of `REF` or `REF:FOLDER`: with each full name of the ref, or with the id of the commit
 * if the ref has no full name, such as `HEAD~1`. Undefined if there is no such ref, or if the text is written as a path.
 */
export function refsNamed(against: string, project: Project): readonly string[] | undefined {
  if (isAbsolute(against) || /^\.{1,2}(?:[\\/]|$)/.test(against)) return undefined;
  const [, ref = "", folder = ""] = /^([^:]*)(.*)$/s.exec(against) ?? [];
  const commit = commitOf(project.docs, ref);
  if (commit === undefined) return undefined;
  const names = fullNamesOf(project.docs, ref);
  return (names.length > 0 ? names : [commit]).map((name) => name + folder);
}

async function readBaseOnDisk(
  against: string,
  path: string,
  { project, cwd }: { readonly project: Project; readonly cwd: string },
): Promise<BaseResult> {
  const shown = withoutSlash(posix(against));
  if (statSync(path).isDirectory()) {
    const sources = await readSources(path);
    return baseOf(sources, { name: shown, prefix: `${shown}/` }, project);
  }
  const text = readText(path) ?? "";
  if (namesVersion(text)) {
    return { value: await readDocumentBase(against, project, cwd) };
  }
  const { api, faults, reduce } = readFacts(shown, text);
  if (faults !== undefined) {
    const lines = faults.map(({ span: { start }, message }) => {
      return `${shown}:${start.line}:${start.column}: ${message}`;
    });
    throw new UsageError(lines);
  }
  if (api.types.length + api.operations.length === 0) return { reason: "the file has no facts" };
  const textOf = (file: string): string | undefined => (file === shown ? text : undefined);
  return { value: { name: shown, api, reduce, prefix: "", textOf, note: undefined } };
}

/**
 * Reads an OpenAPI document as the earlier version. The modules for this are imported late, because few runs
 * need them.
 */
async function readDocumentBase(against: string, project: Project, cwd: string): Promise<Base> {
  const [{ loadOpenApi }, { compareSince }] = await Promise.all([
    import("../load-openapi.js"),
    import("../../dialects/openapi/compare-openapi.js"),
  ]);
  const reading = await loadOpenApi({ from: against, cwd, folder: project.folder });
  const { name, api, document } = reading;
  return {
    name,
    api,
    compare: (head, labels) => compareSince(reading, head, labels),
    prefix: "",
    pointerOf: (span) => document.pointerOf(span),
    textOf: (file) => reading.textOf(file),
    note: faultsNote(document.faults.length, name),
  };
}

function faultsNote(faults: number, from: string): string | undefined {
  if (faults === 0) return undefined;
  const [parts, them] = faults === 1 ? ["part", "it"] : ["parts", "them"];
  return `${faults} ${parts} of the document cannot be read; \`stubdown check openapi ${from}\` lists ${them}`;
}
