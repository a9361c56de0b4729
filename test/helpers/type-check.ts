import { join } from "node:path";

import ts from "typescript";

import { root } from "./command-line.js";

/** An error of the compiler with its place. */
export interface TypeFault {
  /** The path relative to the project, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

// Parsed files, keyed by path and text. Most files are the same in every check.
const parsed = new Map<string, ts.SourceFile | undefined>();

// The last program, keyed by the folder of its packages. The next program reuses the imports of unchanged files.
const last = new Map<string, ts.Program>();

/**
 * Type-checks files of a project in strict mode, with the packages of an API that were generated in the
 * project.
 */
export function typeCheck(
  project: string,
  files: readonly string[],
  api = "rancher-v1",
): readonly TypeFault[] {
  const generated = join(project, "generated", api);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths: {
      [`@${api}/models/*`]: [join(generated, "models/src/types/*.ts")],
      [`@${api}/server/memory`]: [join(generated, "server/src/memory.ts")],
      [`@${api}/server/testing`]: [join(generated, "server/src/testing.ts")],
      [`@${api}/*`]: [join(generated, "*/src/index.ts")],
      "*": [join(root, "node_modules/*"), join(root, "node_modules/@types/*")],
    },
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const known = parsed.get(name);
    if (known && (name.includes("/node_modules/") || known.text === ts.sys.readFile(name))) {
      return known;
    }
    parsed.set(name, read(name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram(
    files.map((file) => join(project, file)),
    options,
    host,
    last.get(generated),
  );
  last.set(generated, program);
  const sources = files.flatMap((file) => program.getSourceFile(join(project, file)) ?? []);
  return sources.flatMap((source, index) =>
    [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) => ({
        file: files[index] ?? "",
        line: source.getLineAndCharacterOfPosition(start ?? 0).line + 1,
        message: ts.flattenDiagnosticMessageText(messageText, " "),
      }),
    ),
  );
}
