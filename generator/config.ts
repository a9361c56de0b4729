import { readFileSync } from "node:fs";
import { basename, dirname, normalize, resolve } from "node:path";

import { findNodeAtLocation, parseTree, type Node, type ParseError } from "jsonc-parser";

import {
  noteOldKeys,
  toApiConfig,
  type ApiConfig,
  type PackageConfig,
  type PlacedGlob,
  type RawApi,
} from "./api-config.js";
import { checkCodes, checkRepeated } from "./check-keys.js";
import { compareText, type Span } from "./diagnostics/diagnostic.js";
import { describeJsonError } from "./diagnostics/json-error.js";
import { UsageError } from "./diagnostics/usage-error.js";
import { toFault, type Fault } from "./schema-fault.js";
import { isNested, nestedMessage } from "./source/nested-folders.js";
import { Source } from "./source/source.js";
import { validateConfig } from "./validate-config.js";

/** A configuration that was read and checked. */
export interface Config {
  /** The folder of the file. Paths in the configuration are relative to this folder. */
  readonly folder: string;
  /** The file of findings that `check` accepts, relative to the folder. */
  readonly baseline: string | undefined;
  readonly apis: readonly ApiConfig[];
  /** Notes about outdated keys, each with the text to write instead. */
  readonly notes: readonly string[];
}

/**
 * Reads a configuration, checks it against `docs/schema/config.schema.json`, and checks that no folders overlap and
 * that no two APIs have the same name or scope.
 *
 * @throws UsageError if the file cannot be read, or with the faults that were found, each at its place.
 */
export function readConfig(path: string, shownPath: string): Config {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    const told = error instanceof Error ? error.message : String(error);
    const reason = isMissing ? "there is no such file" : told;
    throw new UsageError([`${shownPath}: cannot be read: ${reason}`]);
  }
  return parseConfig(text, path, shownPath);
}

/**
 * Reads the text of a configuration, and checks it as `readConfig` does. Paths in it are relative to the
 * folder of `path`.
 *
 * @throws UsageError with the faults that were found, each at its place.
 */
export function parseConfig(text: string, path: string, shownPath: string): Config {
  const source = new Source(shownPath, text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const faults = errors.map(({ error, offset }) => ({
    offset,
    message: `This is not JSON: ${describeJsonError(error)}`,
  }));
  const value = tree && errors.length === 0 ? (JSON.parse(text) as unknown) : undefined;
  if (tree && errors.length === 0) {
    faults.push(...checkSchema(value, tree), ...checkRepeated(tree), ...checkCodes(tree));
    faults.push(...checkTwice(tree), ...checkNested(tree));
  }
  if (faults.length > 0 || !tree) {
    const places = faults.map(({ offset, message }) => ({ ...source.point(offset), message }));
    const sorted = places.sort((a, b) => a.offset - b.offset || compareText(a.message, b.message));
    const lines = sorted.map(
      ({ line, column, message }) => `${shownPath}:${line}:${column}: ${message}`,
    );
    throw new UsageError(
      lines.length > 0
        ? lines
        : [`${shownPath}: The file is empty; write a configuration with \`apis\``],
    );
  }
  const {
    apis,
    baseline,
    package: shared,
  } = value as { apis: readonly RawApi[]; baseline?: string; package?: PackageConfig };
  const places = new Source(basename(path), text);
  return {
    folder: dirname(resolve(path)),
    baseline,
    apis: apis.map((api, index) => {
      const optionPlaces = placeOptions(
        findNodeAtLocation(tree, ["apis", index, "protocol"]),
        source,
      );
      return {
        ...toApiConfig(api),
        package: { ...shared, ...api.package },
        ...placeGlobs(api, index, tree, places),
        excludePlaces: [["exclude"], ["dialect", "exclude"]].flatMap((path) =>
          placeExcluded(findNodeAtLocation(tree, ["apis", index, ...path]), places),
        ),
        optionPlaces,
      };
    }),
    notes: apis.flatMap((api) => noteOldKeys(api, shownPath)),
  };
}

/**
 * Returns the places of the options of a protocol, keyed by option, or by option and member: `paging style`.
 */
function placeOptions(node: Node | undefined, source: Source): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const visit = (object: Node | undefined, before: string, depth: number): void => {
    if (object?.type !== "object") return;
    for (const { offset, children: [key, value] = [] } of object.children ?? []) {
      const name = `${before}${String(key?.value)}`;
      const { line, column } = source.point(offset);
      places.set(name, `${source.path}:${line}:${column}`);
      if (depth < 1) visit(value, `${name} `, depth + 1);
    }
  };
  visit(node, "", 0);
  return places;
}

/** Returns the globs of a list with their places. Leaves out headings, which begin with `#`. */
function placeExcluded(list: Node | undefined, source: Source): readonly PlacedGlob[] {
  return (list?.children ?? []).flatMap(({ value, offset, length }): PlacedGlob[] => {
    const glob: unknown = value;
    return typeof glob !== "string" || glob.startsWith("#")
      ? []
      : [{ glob, place: source.span(offset, offset + length) }];
  });
}

/** Returns the overrides of an API with the places of their globs. */
function placeGlobs(
  { overrides }: Pick<ApiConfig, "overrides">,
  index: number,
  tree: Node,
  source: Source,
): Pick<ApiConfig, "overrides"> {
  if (overrides === undefined) return {};
  const placed = overrides.map((override, at) => {
    const list = findNodeAtLocation(tree, ["apis", index, "overrides", at, "paths"]);
    const places = (list?.children ?? []).map(({ offset, length }): Span => {
      return source.span(offset, offset + length);
    });
    return { ...override, places };
  });
  return { overrides: placed };
}

function checkSchema(value: unknown, tree: Node): Fault[] {
  // An error of the keyword `if` only repeats the errors of `then` and `else`.
  const errors = validateConfig(value).filter(({ keyword }) => keyword !== "if");
  return errors.map((error) => toFault(error, tree));
}

/**
 * Returns faults for output folders that overlap with docs folders, because the output has Markdown files,
 * too.
 */
function checkNested(tree: Node): Fault[] {
  const apis = findNodeAtLocation(tree, ["apis"])?.children ?? [];
  const foldersOf = (key: string): readonly { node: Node; value: string }[] =>
    apis.flatMap((api) => {
      const node = findNodeAtLocation(api, [key]);
      return node?.type === "string" ? [{ node, value: String(node.value) }] : [];
    });
  return foldersOf("out").flatMap(({ node, value: out }) => {
    const docs = foldersOf("docs").find(({ value }) => isNested(resolve(value), resolve(out)));
    if (docs === undefined) return [];
    return [{ offset: node.offset, message: nestedMessage({ docs: docs.value, out }) }];
  });
}

/**
 * Returns faults for names and scopes that two APIs share, and for output folders that are equal or inside of each
 * other. One API would overwrite the other.
 */
function checkTwice(tree: Node): Fault[] {
  const apis = findNodeAtLocation(tree, ["apis"])?.children ?? [];
  const valueOf = (api: Node, key: string): string =>
    String(findNodeAtLocation(api, [key])?.value ?? "");
  const identities: Readonly<Record<string, (api: Node) => string>> = {
    name: (api) => valueOf(api, "name"),
    out: (api) => normalize(`${valueOf(api, "out")}/`),
    packageScope: (api) => valueOf(api, "packageScope") || `@${valueOf(api, "name")}`,
  };
  return Object.entries(identities).flatMap(([key, identify]) => {
    const all = apis.map(identify);
    return apis.flatMap((api, index) => {
      const value = all[index] ?? "";
      const first = all.findIndex((other) =>
        key === "out" ? value.startsWith(other) || other.startsWith(value) : other === value,
      );
      if (first >= index || value === "") return [];
      const node = findNodeAtLocation(api, [key]) ?? api;
      const other = all[first] ?? "";
      const message =
        other === value
          ? `Another API has the same \`${key}\` ${JSON.stringify(value)}; give each its own`
          : `The folders ${JSON.stringify(other)} and ${JSON.stringify(value)} of two APIs overlap; write one beside the other`;
      return [{ offset: node.offset, message }];
    });
  });
}
