import type { Api } from "../core/api.js";
import { Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { CompileError, makeFileBuilder } from "../emit/build-file.js";
import type { FileCache, TemplateOverlay } from "../emit/emit.js";
import { outputFile, type OutputFile, type Texts } from "../emit/output-file.js";
import type { CodeNames } from "../plan/code-names.js";
import type { Target } from "../plan/plan.js";
import { hashText } from "../source/hash.js";
import { templateCatalog } from "./catalog.js";
import type { OwnTemplate, TemplateEngine } from "./engine.js";
import { makeViews } from "./make-views.js";
import { OutputPaths } from "./output-paths.js";
import type { TemplateFaults } from "./prepare.js";
import {
  readFolder,
  startOf,
  type OwnFile,
  type TemplateFiles,
  type TemplateFolder,
  type ViewKind,
} from "./read-folder.js";
import type { ApiView } from "./views.js";

/** The input for printing the user's additional templates. */
export interface PrintContext {
  readonly api: Api;
  readonly target: Target;
  readonly names: CodeNames;
  /** The paths of all files made from plans, including the compiled ones. */
  readonly ours: readonly string[];
  readonly cache?: FileCache | undefined;
}

/**
 * All templates of the user for one API: overlays, which replace built-in templates, and additional templates, which
 * make further files.
 */
export class OwnTemplates implements TemplateOverlay {
  readonly key: string;
  readonly #faults: TemplateFaults = new Diagnostics(templateCatalog);
  readonly #folder: TemplateFolder;
  readonly #overlays = new Map<string, OwnTemplate | undefined>();
  #engine: TemplateEngine | undefined;

  constructor(files: TemplateFiles, builtIn: Texts) {
    this.key = hashText(JSON.stringify(files), 32);
    this.#folder = readFolder(files, builtIn, this.#faults);
  }

  /** The faults in the templates. Paths are relative to the templates folder. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#faults.finish(undefined)[1];
  }

  has(template: string): boolean {
    return this.#folder.overlays.has(template);
  }

  async open(): Promise<void> {
    await this.#open();
  }

  render(template: string, view: object): string | undefined {
    const range = this.#folder.overlays.get(template);
    if (range === undefined || this.#engine === undefined) {
      throw new Error(`Bug in the generator: ${template} was not opened`);
    }
    if (!this.#overlays.has(template)) this.#overlays.set(template, this.#engine.compile(range));
    return this.#overlays.get(template)?.(view);
  }

  refuse(template: string, { path, reason }: CompileError): void {
    const range = this.#folder.overlays.get(template);
    const span = range?.source.span(0, 0);
    if (span) this.#faults.report("template/invalid-code", span, { path, reason });
  }

  /** Reports overlays that are used for no file. */
  checkUse(used: ReadonlySet<string>): void {
    for (const [name, { source }] of this.#folder.overlays) {
      if (used.has(name)) continue;
      const args = { path: source.path };
      this.#faults.report("template/unused-file", source.span(0, 0), args);
    }
  }

  /** Prints the files of the additional templates. Returns no file if a template has a fault. */
  async print(context: PrintContext): Promise<readonly OutputFile[]> {
    const { api, target, names, ours, cache } = context;
    if (this.#folder.own.length === 0) return [];
    const view = makeViews(api, target, names);
    const key = hashText(`${this.key} ${JSON.stringify(view)} ${ours.join("\n")}`, 32);
    const known = cache?.get(key);
    if (known !== undefined) return known;
    const engine = await this.#open();
    const paths = new OutputPaths(ours, this.#faults);
    const build = await makeFileBuilder();
    const files = this.#folder.own.flatMap((own) => {
      return printOwn(own, view, { engine, paths, build, faults: this.#faults });
    });
    if (this.diagnostics.length > 0) return [];
    cache?.put(key, files);
    return files;
  }

  async #open(): Promise<TemplateEngine> {
    // Imported late, because the compiler of Handlebars is not needed if the cache has all files.
    const { TemplateEngine } = await import("./engine.js");
    this.#engine ??= new TemplateEngine(this.#folder.partials, this.#faults);
    return this.#engine;
  }
}

interface Printing {
  readonly engine: TemplateEngine;
  readonly paths: OutputPaths;
  readonly build: Awaited<ReturnType<typeof makeFileBuilder>>;
  readonly faults: TemplateFaults;
}

/** The functions that return the views for a template, keyed by kind of template. */
const viewsOf: Readonly<Record<ViewKind, (view: ApiView) => readonly object[]>> = {
  api: (view) => [{ ...view, api: view }],
  group: ({ groups }) => groups,
  operation: ({ operations }) => operations,
  type: ({ types }) => types,
};

function printOwn(
  own: OwnFile,
  view: ApiView,
  { engine, paths, build, faults }: Printing,
): readonly OutputFile[] {
  const body = engine.compile(own.body);
  const output = engine.compile(own.output);
  if (body === undefined || output === undefined) return [];
  const { source, start, end } = own.output;
  // If no front matter states the path, the path follows from the name of the template. A fault of the path is then
  // placed at the start of the template.
  const span = source.text.includes("\n") ? source.span(start, end) : startOf(own);
  return viewsOf[own.kind](view).flatMap((one): readonly OutputFile[] => {
    const text = body(one);
    // A template that prints only white space for a view makes no file.
    if (text === undefined || text.trim() === "") return [];
    const path = output(one);
    if (path === undefined || !paths.take(path, own.body.source.path, span)) return [];
    const file = outputFile(path, text);
    try {
      return [file, ...build(file, "code")];
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      const { reason } = error;
      faults.report("template/invalid-code", startOf(own), { path, reason });
      return [];
    }
  });
}
