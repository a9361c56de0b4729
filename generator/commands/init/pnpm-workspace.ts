import { join } from "node:path";

import { isSeq, parseDocument, YAMLSeq } from "yaml";

import { UsageError } from "../../diagnostics/usage-error.js";
import { readText } from "../../output/read-text.js";
import type { Edit } from "./edit.js";
import { missingGlobs } from "./surroundings.js";

/**
 * Plans a change of `pnpm-workspace.yaml`: adds the missing globs for the packages of the output folders, and
 * `linkWorkspacePackages: true`, unless the file has this key. Replaces a value of `packages` that is not a list.
 * Comments are kept.
 *
 * @throws UsageError if the file is not YAML.
 */
export function editPnpmWorkspace(folder: string, outs: readonly string[]): Edit {
  const path = "pnpm-workspace.yaml";
  const before = readText(join(folder, path));
  const document = parseDocument(before ?? "");
  const [fault] = document.errors;
  if (fault !== undefined) throw new UsageError([`${path}: ${fault.message}; correct it first`]);
  const known: unknown = document.get("packages");
  const list = isSeq(known) ? known : new YAMLSeq();
  const missing = missingGlobs((list.toJSON() as readonly unknown[]).map(String), outs);
  const told: string[] = [];
  if (missing.length > 0) {
    for (const glob of missing) list.add(document.createNode(glob));
    if (list !== known) document.set("packages", list);
    told.push(`packages ${missing.join(", ")}`);
  }
  // The generated packages depend on versions of each other. Without `linkWorkspacePackages`, pnpm looks for these
  // versions in the registry, not in the workspace.
  if (document.get("linkWorkspacePackages") === undefined) {
    document.set("linkWorkspacePackages", true);
    told.push("linkWorkspacePackages");
  }
  if (told.length === 0) return { path, before, after: before ?? "", told: "nothing to add" };
  const after = document.toString();
  return { path, before, after, told: before === undefined ? "" : told.join("; ") };
}

/** Plans the setting `link-workspace-packages=true` in `.npmrc`, unless the file has this key. */
export function editNpmrc(folder: string): Edit {
  const path = ".npmrc";
  const before = readText(join(folder, path));
  const text = before ?? "";
  if (/^[ \t]*link-workspace-packages[ \t]*=/m.test(text))
    return { path, before, after: text, told: "nothing to add" };
  const line = "link-workspace-packages=true";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const start = text === "" || text.endsWith("\n") ? "" : eol;
  const told = before === undefined ? "" : line;
  return { path, before, after: `${text}${start}${line}${eol}`, told };
}
