import { dirname, relative, resolve, sep } from "node:path";

import type { Root } from "mdast";
import type { VFile } from "vfile";

import { findConfig, readConfig } from "./config.js";
import { compareText, type Diagnostic, type Result } from "./diagnostics/diagnostic.js";
import { catalog } from "./diagnostics/catalog.js";
import type { Settings } from "./diagnostics/policy.js";
import { UsageError } from "./diagnostics/usage-error.js";
import { readPage } from "./dialects/rancher/page/read-page.js";
import type { Page } from "./dialects/rancher/page/page.js";
import { judge, readTree, type Reading } from "./read-api.js";
import { isFolder, readSources } from "./source/read-sources.js";
import type { SourceFile } from "./source/source.js";

/** Where the pages are; default: what the nearest `stubdown.config.json` says about the file. */
export interface RemarkOptions {
  /** The docs folder, relative to the folder that remark runs in. */
  readonly docs?: string;
}

/**
 * A remark plugin that reports what `stubdown check docs` reports, file by file: codes are rule ids,
 * places are the same, errors are fatal messages. The other pages of the tree are read from disk.
 *
 * @throws UsageError if the configuration is wrong, or the docs folder does not exist.
 */
export default function remarkStubdown(
  options: RemarkOptions = {},
): (tree: Root, file: VFile) => Promise<void> {
  return async (_tree, file) => {
    // Text from standard input is no page of a tree.
    if (typeof file.path !== "string") return;
    const path = resolve(file.cwd, file.path);
    const docs = findDocs(path, file.cwd, options);
    if (docs === undefined) return;
    const name = relative(docs.folder, path).split(sep).join("/");
    const sources = await readOthers(docs.folder);
    const others = sources.filter((source) => source.path !== name);
    const all = [...others, { path: name, text: String(file) }].sort((a, b) =>
      compareText(a.path, b.path),
    );
    const { pages, diagnostics } = cache.read(docs.folder, all);
    for (const diagnostic of judge(diagnostics, docs.settings, pages).told) {
      if (diagnostic.span.file === name) tell(diagnostic, file);
    }
  };
}

const otherPages = new Map<
  string,
  { readonly at: number; sources: Promise<readonly SourceFile[]> }
>();

/** The pages of a folder, read from disk at most once a second: remark asks for every file of it. */
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
}

/** The docs folder that a file stands in; undefined for a file of no API. */
function findDocs(path: string, cwd: string, options: RemarkOptions): Docs | undefined {
  const asked = options.docs === undefined ? undefined : resolve(cwd, options.docs);
  if (asked !== undefined && !isFolder(asked)) {
    throw new UsageError([`Unexpected docs folder ${asked}, expected a folder that exists`]);
  }
  const configPath = findConfig(asked ?? dirname(path));
  const config = configPath && readConfig(configPath, relative(cwd, configPath));
  const configured = (config ? config.apis : []).map(({ docs, severity = {}, overrides = [] }) => ({
    folder: resolve(config ? config.folder : "", docs),
    settings: { severity, overrides },
  }));
  const folders =
    asked === undefined
      ? configured
      : [configured.find(({ folder }) => folder === asked) ?? { folder: asked, settings: {} }];
  return folders.find(({ folder }) => path.startsWith(folder + sep));
}

function tell({ code, severity, message, span }: Diagnostic, file: VFile): void {
  const place = { start: span.start, end: span.end };
  const told = file.message(message, { place, ruleId: code, source: "stubdown" });
  told.fatal = severity === "info" ? null : severity === "error";
  told.note = catalog[code].fix;
}

/** A cache of the pages of a run: remark asks for one file after the other, all of one tree. */
class ReadingCache {
  readonly #pages = new Map<string, { readonly text: string; readonly result: Result<Page> }>();
  #last: { readonly texts: readonly string[]; readonly reading: Reading } | undefined;

  read(folder: string, sources: readonly SourceFile[]): Reading {
    const texts = [folder, ...sources.flatMap(({ path, text }) => [path, text])];
    const isSame =
      this.#last?.texts.length === texts.length &&
      this.#last.texts.every((text, index) => text === texts[index]);
    if (this.#last !== undefined && isSame) return this.#last.reading;
    const reading = readTree(sources, { readPage: (source) => this.#readPage(folder, source) });
    this.#last = { texts, reading };
    return reading;
  }

  #readPage(folder: string, source: SourceFile): Result<Page> {
    const key = `${folder}\n${source.path}`;
    const known = this.#pages.get(key);
    if (known?.text === source.text) return known.result;
    const result = readPage(source);
    this.#pages.set(key, { text: source.text, result });
    return result;
  }
}

// remark makes a new processor, and with it a new plugin, for every file.
const cache = new ReadingCache();
