import { readAssets } from "../commands/read-assets.js";
import { makeTarget } from "../commands/make-target.js";
import { compileApi } from "../compile.js";
import { loadProtocol } from "../registry.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { parseOptions } from "./parse-options.js";
import { knownOf } from "./read.js";
import type { Compilation, CompileOptions, Reading } from "./types.js";

/**
 * Makes the packages of an API: models, a client and a server. Equal pages and options give equal files.
 * Nothing is written to disk, and no page or configuration is read from disk.
 *
 * @param reading the result of `read`
 * @throws UsageError if `reading` is not a result of `read`, if an option is wrong, or if the protocol cannot
 * serve the API.
 * @example
 * ```ts
 * import { mkdir, writeFile } from "node:fs/promises";
 * import { dirname, join } from "node:path";
 * import { compile, read } from "stubdown";
 *
 * const reading = await read("docs/api/bookshop");
 * const { files, diagnostics } = await compile(reading, { name: "bookshop" });
 * for (const { message } of diagnostics) console.error(message);
 * for (const { path, text } of files) {
 *   const target = join("out", path);
 *   await mkdir(dirname(target), { recursive: true });
 *   await writeFile(target, text);
 * }
 * ```
 */
export async function compile(reading: Reading, options: CompileOptions): Promise<Compilation> {
  const { tree, judged, settings } = knownOf(reading);
  const { docs = "", templates, ...rest } = options;
  // Callers without types may leave it out, and the packages would get the name of another API.
  if ((rest.name as string | undefined) === undefined) {
    throw new UsageError(["The option `name` is missing; give the name of the API"]);
  }
  const api = parseOptions(rest);
  const [files, diagnostics] = await compileApi(
    { reading: tree, reported: judged.reported },
    {
      protocol: api.protocol && (await loadProtocol(api.protocol.name)),
      target: makeTarget({ ...api, docs }),
      assets: await readAssets(),
      settings,
      templates,
    },
  );
  return { files: files.map(({ path, text }) => ({ path, text })), diagnostics };
}
