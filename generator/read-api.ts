import { Diagnostics, type Result } from "./diagnostics/diagnostic.js";
import type { Api } from "./ir/ir.js";
import { resolve } from "./ir/resolve.js";
import { readPage } from "./page/read-page.js";
import type { SourceFile } from "./source/source.js";

/** Reads pages into the IR: everything up to the planning of files. */
export function readApi(sources: readonly SourceFile[]): Result<Api> {
  const diagnostics = new Diagnostics();
  const pages = sources.map((source) => diagnostics.take(readPage(source)));
  const api = diagnostics.take(resolve(pages));
  return diagnostics.finish(api);
}
