import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readAssets } from "../../generator/commands/read-assets.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { rest as restDialect } from "../../generator/dialects/rest/dialect.js";
import { rest } from "../../generator/protocols/rest/protocol.js";
import { apiOf, readTree } from "../../generator/read-api.js";
import { OwnTemplates } from "../../generator/templates/own-templates.js";
import { target } from "../helpers/compile-docs.js";
import { root } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { readFolder, temporaryFolder, writeFolder } from "../helpers/tree.js";

/** A project of one API with templates. */
export interface TemplateProject {
  readonly folder: string;
  /** Writes files to the folder of templates. */
  write(files: Readonly<Record<string, string>>): void;
  /** Runs `stubdown generate`, and returns the exit code and the output, without the path of the folder. */
  generate(): Promise<{ readonly code: number | null; readonly err: string; readonly out: string }>;
  check(): Promise<{ readonly code: number | null; readonly out: string }>;
  /** A file of the output folder; undefined if there is none. */
  read(path: string): string | undefined;
}

/** A page of plain HTTP with two operations, one of them with text that would run as code if it were not escaped. */
export const hostilePage = `# Books

## Book object

| Field | Type    | Required | Description |
| ----- | ------- | -------- | ----------- |
| id    | integer | yes      | Which one   |
| x-y   | string  | no       | Ends */ \`tick\` \${globalThis.ran = 1} "quote" 'single' \\ </script> <!-- end. |

## List books

\`GET /books\`

### Response

\`Status: 200\`

Returns an array of [book](#book-object) objects.

\`\`\`json
[{ "id": 1, "__proto__": { "polluted": true }, "text": "\\u2028*/ \`\${globalThis.ran = 1}\`</script>" }]
\`\`\`

## Get a book

\`GET /books/{id}\`

### Response

\`Status: 200\`

Returns a [book](#book-object) object.
`;

/** Makes a project with the docs of the bookshop, or with pages of its own. */
export function makeTemplateProject(
  templates: Readonly<Record<string, string>>,
  { pages, cacheDir }: { readonly pages?: Record<string, string>; readonly cacheDir?: string } = {},
): TemplateProject {
  const folder = temporaryFolder();
  if (pages === undefined) {
    cpSync(join(root, "docs/api/bookshop"), join(folder, "docs"), { recursive: true });
  } else writeFolder(join(folder, "docs"), Object.entries(pages));
  const own = join(folder, "templates");
  writeFolder(own, Object.entries(templates));
  const api = {
    name: "bookshop",
    docs: "docs",
    out: "out",
    dialect: "rest",
    templates: "templates",
  };
  const config = { ...(cacheDir !== undefined && { cacheDir }), apis: [api] };
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify(config));
  return {
    folder,
    write: (files) => {
      writeFolder(own, Object.entries(files));
    },
    generate: () => run(["generate"], folder),
    check: () => run(["check", "stale"], folder),
    read: (path) => readFolder(join(folder, "out")).get(path),
  };
}

const { templates: builtIn } = await readAssets();
const [api] = apiOf(readTree([{ path: "books.md", text: hostilePage }], { dialect: restDialect }));

/** Prints the given templates for the hostile page. Three files of stubdown's own have paths that a template may replace. */
export async function printOwn(templates: Readonly<Record<string, string>>): Promise<{
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const sources = Object.entries(templates).map(([path, text]) => ({ path, text }));
  const own = new OwnTemplates(sources, builtIn);
  own.checkUse(new Set(["rest/client/client.ts"]));
  const ours = ["client/src/index.ts", "client/dist/index.js", "client/dist/index.d.ts"];
  const names = rest.names(api, target);
  const files = await own.print({ api, target, names, ours });
  return { files: files.map(({ path, text }) => [path, text]), diagnostics: own.diagnostics };
}
