import { existsSync, statSync } from "node:fs";
import { dirname, join, posix as posixPath, relative, resolve } from "node:path";

import type { ApiConfig, PackageConfig } from "../api-config.js";
import type { JsonValue } from "../core/api.js";
import { isJsonObject, type JsonObject } from "../core/json-object.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { readText } from "../output/read-text.js";
import type { PackageFacts, RepositoryFact } from "../plan/package-facts.js";
import { posix } from "./posix.js";

/** Author, licence and other facts for the manifests of packages, and the files that they come from. */
export interface FoundFacts {
  readonly facts: PackageFacts;
  /** The absolute paths of the files that were looked for; some may not exist. */
  readonly inputs: readonly string[];
}

/**
 * Finds the author, the licence and other facts for the manifests of an API's packages. The configuration
 * takes precedence over the nearest `package.json` in its folder or above.
 *
 * @param folder the folder of the configuration
 * @throws UsageError if `licenseFile` does not exist, or if the nearest `package.json` is not JSON.
 */
export function findPackageFacts(api: ApiConfig, folder: string): FoundFacts {
  const { package: given = {} } = api;
  const nearest = findManifest(folder);
  const own = nearest.manifest;
  const license = given.license ?? textOf(own["license"]);
  const texts = licensePaths(given, nearest.folder, folder);
  const file = texts.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  if (file === undefined && given.licenseFile !== undefined) {
    throw new UsageError([
      `There is no file ${given.licenseFile}; correct \`licenseFile\` in the configuration`,
    ]);
  }
  const repository =
    repositoryOf(given.repository, posix(relative(folder, resolve(folder, api.out)))) ??
    repositoryOf(own["repository"], posix(relative(nearest.folder, resolve(folder, api.out))));
  const homepage = given.homepage ?? textOf(own["homepage"]);
  const publishConfig = given.publishConfig ?? publishingOf(own["publishConfig"]);
  const author = given.author ?? own["author"];
  const bugs = given.bugs ?? own["bugs"];
  const facts: PackageFacts = {
    ...(license !== undefined && { license }),
    ...(file !== undefined && { licenseText: readText(file) ?? "" }),
    ...(author !== undefined && { author }),
    ...(homepage !== undefined && { homepage }),
    ...(bugs !== undefined && { bugs }),
    ...(repository !== undefined && { repository }),
    ...(publishConfig !== undefined && { publishConfig }),
  };
  return { facts, inputs: [...nearest.inputs, ...texts] };
}

interface NearestManifest {
  /** The folder of the `package.json`, or of the configuration if there is no `package.json`. */
  readonly folder: string;
  readonly manifest: JsonObject;
  readonly inputs: readonly string[];
}

/** Looks for a `package.json` in a folder and in the folders above, up to the top of the git repository. */
function findManifest(start: string): NearestManifest {
  const inputs: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, "package.json");
    inputs.push(path);
    const text = readText(path);
    if (text !== undefined) return { folder, manifest: parseManifest(path, text), inputs };
    if (existsSync(join(folder, ".git")) || dirname(folder) === folder) {
      return { folder: start, manifest: {}, inputs };
    }
  }
}

function parseManifest(path: string, text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isJsonObject(value) ? value : {};
  } catch {
    throw new UsageError([`${path} is not JSON; correct it, then run again`]);
  }
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

const licenseNames = ["LICENSE", "LICENCE", "COPYING"].flatMap((name) => {
  return ["", ".md", ".txt"].map((ending) => name + ending);
});

/**
 * Returns the possible paths of the licence text. If the configuration names a licence, only `licenseFile`
 * can have its text.
 */
function licensePaths(
  { license, licenseFile }: PackageConfig,
  beside: string,
  folder: string,
): readonly string[] {
  if (licenseFile !== undefined) return [resolve(folder, licenseFile)];
  return license === undefined ? licenseNames.map((name) => join(beside, name)) : [];
}

/**
 * Returns the members of `publishConfig` that say where and how packages are published. Its other members
 * describe the files of one package.
 */
function publishingOf(value: JsonValue | undefined): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const keys = ["access", "registry", "tag", "provenance"].filter((key) =>
    Object.hasOwn(value, key),
  );
  return keys.length === 0
    ? undefined
    : Object.fromEntries(keys.map((key) => [key, value[key] ?? null]));
}

/** @param out the output folder, relative to the folder of the file with `value` */
function repositoryOf(value: JsonValue | undefined, out: string): RepositoryFact | undefined {
  const { type, url, directory } = isJsonObject(value)
    ? value
    : { type: undefined, url: value, directory: undefined };
  if (typeof url !== "string" || url === "") return undefined;
  const above = typeof directory === "string" ? directory : "";
  return {
    type: typeof type === "string" ? type : "git",
    url: wholeUrl(url),
    directory: posixPath.join(above, out),
  };
}

const hosts: Readonly<Record<string, string>> = {
  github: "github.com",
  gitlab: "gitlab.com",
  bitbucket: "bitbucket.org",
};

/** Returns the git URL for a short form: `acme/shop`, `gitlab:acme/shop`. Returns any other URL unchanged. */
function wholeUrl(url: string): string {
  const [, host = "github", path] =
    /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(url) ?? [];
  return path === undefined ? url : `git+https://${hosts[host] ?? host}/${path}.git`;
}
