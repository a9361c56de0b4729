import type { Texts } from "../emit/output-file.js";
import type { Located } from "../diagnostics/diagnostic.js";
import { Source, type SourceFile } from "../source/source.js";
import type { TemplateRange } from "./engine.js";
import type { TemplateFaults } from "./prepare.js";

/** The files of the templates folder, as read from disk. Paths are relative to this folder. */
export type TemplateFiles = readonly SourceFile[];

/** The folders with own templates. A template is printed once for each view of the folder's kind. */
const kinds = ["api", "group", "operation", "type"] as const;

/** The kind of the views that an own template prints. */
export type ViewKind = (typeof kinds)[number];

/** An own template of the user, which makes further files. */
export interface OwnFile {
  readonly kind: ViewKind;
  readonly body: TemplateRange;
  /**
   * The template for the path of the output file: `output` of the front matter, or else made from the path of
   * the template.
   */
  readonly output: TemplateRange;
}

/** The files of a templates folder, by use. */
export interface TemplateFolder {
  readonly own: readonly OwnFile[];
  /** The partials, keyed by name: `card` for `partials/card.hbs`. */
  readonly partials: ReadonlyMap<string, TemplateRange>;
  /** The templates that replace built-in templates, keyed by path without `.hbs`. */
  readonly overlays: ReadonlyMap<string, TemplateRange>;
}

/** Sorts the files of a templates folder by use, and reports files that are not templates. */
export function readFolder(
  files: TemplateFiles,
  builtIn: Texts,
  faults: TemplateFaults,
): TemplateFolder {
  const own: OwnFile[] = [];
  const partials = new Map<string, TemplateRange>();
  const overlays = new Map<string, TemplateRange>();
  for (const { path, text } of files) {
    // Git may change line ends, but the output has to stay the same.
    const source = new Source(path, text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
    const whole = { source, start: 0, end: source.text.length };
    const [, folder = "", name = ""] = /^([^/]+)\/(.+)\.hbs$/.exec(path) ?? [];
    const kind = kinds.find((one) => one === folder);
    if (kind !== undefined) own.push(readOwn(kind, name, { source, faults }));
    else if (folder === "partials") partials.set(name, whole);
    else if (path.endsWith(".hbs") && builtIn.has(path)) overlays.set(path.slice(0, -4), whole);
    else {
      const known = [...builtIn.keys()];
      faults.report("template/unknown-file", source.span(0, 0), { path, known });
    }
  }
  return { own, partials, overlays };
}

interface FileContext {
  readonly source: Source;
  readonly faults: TemplateFaults;
}

const fence = /^---[ \t]*\n([^]*?)^---[ \t]*(?:\n|$)/m;

function readOwn(kind: ViewKind, name: string, { source, faults }: FileContext): OwnFile {
  const { text } = source;
  const match = text.startsWith("---") ? fence.exec(text) : null;
  const start = match?.[0].length ?? 0;
  const output = match === null ? undefined : readOutput(match[1] ?? "", { source, faults });
  const usual = usualOutput(kind, name);
  return {
    kind,
    body: { source, start, end: text.length },
    // A usual path is not in the text of the file, so its faults are placed at the top.
    output: output ?? { source: new Source(source.path, usual), start: 0, end: usual.length },
  };
}

/** Returns the range of the value of `output`; undefined if there is none. Reports lines that say anything else. */
function readOutput(lines: string, { source, faults }: FileContext): TemplateRange | undefined {
  let at = source.text.indexOf("\n") + 1;
  let found: TemplateRange | undefined;
  for (const line of lines.split("\n").slice(0, -1)) {
    const [, before = "", quote = "", value] = /^(output:\s*)(["']?)(.*?)\2\s*$/.exec(line) ?? [];
    const start = at + before.length + quote.length;
    if (value !== undefined && value !== "" && found === undefined) {
      found = { source, start, end: start + value.length };
    } else if (line.trim() !== "" && !line.startsWith("#")) {
      const key = /^[\w-]+(?=:)/.exec(line)?.[0];
      const reason =
        key === undefined
          ? `\`${line.trim()}\` is not \`output: PATH\``
          : key === "output"
            ? found === undefined
              ? "`output` is blank"
              : "`output` is there twice"
            : `there is no key \`${key}\`, only \`output\``;
      faults.report("template/front-matter", source.span(at, at + line.length), { reason });
    }
    at += line.length + 1;
  }
  return found;
}

/**
 * Returns the path of the output for a template without `output`: for `queries.ts`, `queries.ts` if it prints
 * the API, otherwise `queries/{{file}}.ts`.
 */
function usualOutput(kind: ViewKind, name: string): string {
  if (kind === "api") return name;
  const [, stem = name, ending = ""] = /^((?:.*\/)?[^/.]+)(\.[^/]*)?$/.exec(name) ?? [];
  return `${stem}/{{file}}${ending}`;
}

/** Returns the place for diagnostics about a whole template: its start. */
export function startOf({ body: { source, start } }: OwnFile): Located<string>["span"] {
  return source.span(start, start);
}
