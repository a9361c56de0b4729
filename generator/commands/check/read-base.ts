import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";

import { UsageError } from "../../diagnostics/usage-error.js";
import { baseOf, readBaseAtRef, type Base, type BaseResult } from "../../drift/base.js";
import { readFacts } from "../../dialects/facts/read-facts.js";
import { readText } from "../../output/read-text.js";
import { findRepository, resolveRef } from "../../source/read-git.js";
import { readSources } from "../../source/read-sources.js";
import { namesVersion } from "../names-version.js";
import { posix, withoutSlash } from "../posix.js";
import type { Project } from "../project.js";

/**
 * Reads the earlier version that `--against` names: a folder of pages, a facts file, a file or a URL with an
 * OpenAPI document, a git ref, or a git ref and the earlier folder of the pages, `v1.0:docs/old`.
 *
 * @throws UsageError for any other name, or if the named version cannot be read.
 */
export async function readBase(against: string, project: Project, cwd: string): Promise<Base> {
  if (/^https?:\/\//i.test(against)) return readDocumentBase(against, project, cwd);
  const path = resolve(cwd, against);
  const found = existsSync(path)
    ? await readBaseOnDisk(against, path, { project, cwd })
    : await readBaseAtRef(against, project);
  if (found.value !== undefined) return found.value;
  throw new UsageError([
    `--against ${against} is not a git ref, a folder of pages, a facts file or an OpenAPI document: ${found.reason}`,
  ]);
}

async function readBaseOnDisk(
  against: string,
  path: string,
  { project, cwd }: { readonly project: Project; readonly cwd: string },
): Promise<BaseResult> {
  // A branch and a folder may have the same name. The meaning must not depend on the current folder.
  const isPlain = /^[\w-]+$/.test(against);
  const repository = isPlain ? findRepository(project.docs) : undefined;
  if (repository?.value && resolveRef(repository.value, against).value !== undefined) {
    return {
      reason: `it is a ref and a path; write \`./${against}\` or \`refs/heads/${against}\``,
    };
  }
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
    note: faultsNote(document.faults.length),
  };
}

function faultsNote(faults: number): string | undefined {
  if (faults === 0) return undefined;
  return `${faults} ${faults === 1 ? "part" : "parts"} of the document cannot be read; \`check openapi\` lists them`;
}
