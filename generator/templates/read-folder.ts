import type { Assets } from "../emit/output-file.js";
import type { Located } from "../diagnostics/diagnostic.js";
import { Source, type SourceFile } from "../source/source.js";
import type { TemplateRange } from "./engine.js";
import type { TemplateFaults } from "./prepare.js";

/** The templates of a user, before anything of them is compiled. Paths are relative to their folder. */
export type TemplateFiles = readonly SourceFile[];

/** Folders with a template for each of something, and what that is. */
const kinds = ["api", "group", "operation", "type"] as const;

/** What a template prints a file for. */
export type ViewKind = (typeof kinds)[number];

/** A template that makes files. */
export interface OwnFile {
  readonly kind: ViewKind;
  readonly body: TemplateRange;
  /** The path of a file, as a template: of the front matter, else of the file itself. */
  readonly output: TemplateRange;
}

/** What is in a folder of templates. */
export interface TemplateFolder {
  readonly own: readonly OwnFile[];
  /** By name, `card` of `partials/card.hbs`. */
  readonly partials: ReadonlyMap<string, TemplateRange>;
  /** Templates in place of ours, by name without `.hbs`. */
  readonly overlays: ReadonlyMap<string, TemplateRange>;
}

/** Sorts the files of a folder of templates, and reports files that are no template. */
export function readFolder(
  files: TemplateFiles,
  assets: Assets,
  faults: TemplateFaults,
): TemplateFolder {
  const own: OwnFile[] = [];
  const partials = new Map<string, TemplateRange>();
  const overlays = new Map<string, TemplateRange>();
  for (const { path, text } of files) {
    // A checkout may change the line ends, which must not change what is made.
    const source = new Source(path, text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
    const whole = { source, start: 0, end: source.text.length };
    const [, folder = "", name = ""] = /^([^/]+)\/(.+)\.hbs$/.exec(path) ?? [];
    const kind = kinds.find((one) => one === folder);
    if (kind !== undefined) own.push(readOwn(kind, name, { source, faults }));
    else if (folder === "partials") partials.set(name, whole);
    else if (path.endsWith(".hbs") && assets.has(path)) overlays.set(path.slice(0, -4), whole);
    else {
      const known = [...assets.keys()].filter((one) => one.endsWith(".hbs"));
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
    // A path that is not in the file has no place in it: its faults are at the top.
    output: output ?? { source: new Source(source.path, usual), start: 0, end: usual.length },
  };
}

/** The place of the value of `output`. Undefined if there is no `output`. */
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
              : "`output` stands there twice"
            : `there is no key \`${key}\`, only \`output\``;
      faults.report("template/front-matter", source.span(at, at + line.length), { reason });
    }
    at += line.length + 1;
  }
  return found;
}

/** `queries.ts` is `queries.ts` for the API, and `queries/{{file}}.ts` for each of something. */
function usualOutput(kind: ViewKind, name: string): string {
  if (kind === "api") return name;
  const [, stem = name, ending = ""] = /^((?:.*\/)?[^/.]+)(\.[^/]*)?$/.exec(name) ?? [];
  return `${stem}/{{file}}${ending}`;
}

/** The place for diagnostics about a whole template. */
export function startOf({ body: { source, start } }: OwnFile): Located<string>["span"] {
  return source.span(start, start);
}
