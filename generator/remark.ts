import { dirname, relative, resolve, sep } from "node:path";

import type { Root } from "mdast";
import type { VFile } from "vfile";

import { readConfig } from "./config.js";
import { dialectKey, type Dialect, type DialectPage } from "./core/dialect.js";
import { compareText, type Diagnostic, type Result } from "./diagnostics/diagnostic.js";
import type { Settings } from "./diagnostics/policy.js";
import { UsageError } from "./diagnostics/usage-error.js";
import { findConfig } from "./source/find-config.js";
import { judge, readDetected, type Reading } from "./read-api.js";
import { configuredDialect } from "./registry.js";
import { withoutExcluded } from "./source/exclude.js";
import { isFolder, readSources } from "./source/read-sources.js";
import type { SourceFile } from "./source/source.js";

/** Options of the remark plugin. */
export interface RemarkOptions {
  /**
   * The docs folder, relative to the working directory of remark. Default: the docs folder of the API that the file
   * belongs to, in the nearest `stubdown.config.json`.
   */
  readonly docs?: string;
}

/**
 * A remark plugin that reports for each file what `stubdown check docs` reports, except the diagnostics of a
 * protocol. Codes become rule ids, and errors become fatal messages. Other pages of the docs folder are read
 * from disk.
 *
 * @throws UsageError if the configuration is wrong, or the docs folder does not exist.
 */
export default function remarkStubdown(
  options: RemarkOptions = {},
): (tree: Root, file: VFile) => Promise<void> {
  return async (_tree, file) => {
    // Text from standard input belongs to no docs folder.
    if (typeof file.path !== "string") return;
    const path = resolve(file.cwd, file.path);
    const docs = await findDocs(path, file.cwd, options);
    if (docs === undefined) return;
    const name = relative(docs.folder, path).split(sep).join("/");
    if (withoutExcluded([{ path: name, text: "" }], docs.exclude).length === 0) return;
    const sources = withoutExcluded(await readOthers(docs.folder), docs.exclude);
    const others = sources.filter((source) => source.path !== name);
    const all = [...others, { path: name, text: String(file) }].sort((a, b) =>
      compareText(a.path, b.path),
    );
    const { pages, diagnostics } = await cache.read(docs, all);
    for (const diagnostic of judge(diagnostics, docs.settings, pages).reported) {
      if (diagnostic.span.file === name) addMessage(diagnostic, file);
    }
  };
}

const otherPages = new Map<
  string,
  { readonly at: number; sources: Promise<readonly SourceFile[]> }
>();

/**
 * Reads the pages of a folder at most once a second, because remark runs the plugin for each file of the
 * folder.
 */
function readOthers(folder: string): Promise<readonly SourceFile[]> {
  const known = otherPages.get(folder);
  if (known !== undefined && Date.now() - known.at < 1000) return known.sources;
  const sources = readSources(folder);
  otherPages.set(folder, { at: Date.now(), sources });
  return sources;
}

interface Docs {
  readonly folder: string;
  readonly settings: Settings;
  /** Default: the dialect that recognises most pages. */
  readonly dialect?: Dialect | undefined;
  /** Globs of pages that are not read. */
  readonly exclude?: readonly string[];
}

/** Returns the docs folder of a file. Undefined for a file outside of all docs folders. */
async function findDocs(
  path: string,
  cwd: string,
  options: RemarkOptions,
): Promise<Docs | undefined> {
  const asked = options.docs === undefined ? undefined : resolve(cwd, options.docs);
  if (asked !== undefined && !isFolder(asked)) {
    throw new UsageError([`There is no docs folder ${asked}; correct the option \`docs\``]);
  }
  const configPath = findConfig(asked ?? dirname(path));
  const config = configPath && readConfig(configPath, relative(cwd, configPath));
  const configured = await Promise.all(
    (config ? config.apis : []).map(
      async ({ docs, dialect, exclude = [], severity = {}, overrides = [] }) => ({
        folder: resolve(config ? config.folder : "", docs),
        dialect: await configuredDialect(dialect),
        exclude,
        settings: { severity, overrides },
      }),
    ),
  );
  const folders =
    asked === undefined
      ? configured
      : [configured.find(({ folder }) => folder === asked) ?? { folder: asked, settings: {} }];
  return folders.find(({ folder }) => path.startsWith(folder + sep));
}

function addMessage(
  { code, severity, message, fix, span, related = [] }: Diagnostic,
  file: VFile,
): void {
  const place = { start: span.start, end: span.end };
  const added = file.message(message, { place, ruleId: code, source: "stubdown" });
  added.fatal = severity === "info" ? null : severity === "error";
  const others = related.map((one) => {
    return `See ${one.span.file}:${one.span.start.line}: ${one.message}`;
  });
  added.note = [fix, ...others].join("\n");
}

/**
 * A cache of pages, and of the last reading of each docs folder. Remark runs the plugin for each file, and may
 * run it for many files at once.
 */
class ReadingCache {
  readonly #pages = new Map<
    string,
    { readonly text: string; readonly result: Result<DialectPage> }
  >();
  readonly #readers = new Map<string, ReturnType<Dialect["makeReader"]>>();
  /** Keyed by docs folder. */
  readonly #last = new Map<
    string,
    { readonly texts: readonly string[]; readonly reading: Promise<Reading> }
  >();

  read({ folder, dialect, exclude = [] }: Docs, sources: readonly SourceFile[]): Promise<Reading> {
    const texts = [
      dialect === undefined ? "" : dialectKey(dialect),
      ...exclude,
      ...sources.flatMap(({ path, text }) => [path, text]),
    ];
    const last = this.#last.get(folder);
    const isSame =
      last?.texts.length === texts.length &&
      last.texts.every((text, index) => text === texts[index]);
    if (isSame) return last.reading;
    const reading = readDetected(sources, {
      dialect,
      exclude,
      readPage: (source, of) => this.#readPage(folder, source, of),
    });
    this.#last.set(folder, { texts, reading });
    return reading;
  }

  #readPage(folder: string, source: SourceFile, dialect: Dialect): Result<DialectPage> {
    const kind = dialectKey(dialect);
    const key = `${kind}\n${folder}\n${source.path}`;
    const known = this.#pages.get(key);
    if (known?.text === source.text) return known.result;
    const read = this.#readers.get(kind) ?? dialect.makeReader();
    this.#readers.set(kind, read);
    const result = read(source);
    this.#pages.set(key, { text: source.text, result });
    return result;
  }
}

// The cache is global, because remark makes a new plugin for every file.
const cache = new ReadingCache();
