import type { ApiConfig } from "../api-config.js";
import { parseConfig } from "../config.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { CompileOptions, ReadOptions } from "./types.js";

/**
 * Checks options in the same way as the options of a configuration.
 *
 * @throws UsageError with every fault.
 */
export function parseOptions(
  options: ReadOptions & Partial<Omit<CompileOptions, "docs" | "templates">>,
): ApiConfig {
  // The folders are placeholders, because the caller has the pages and writes the files.
  const api = { name: "api", ...options, docs: "docs", out: "out" };
  try {
    const { apis } = parseConfig(JSON.stringify({ apis: [api] }), "options", "options");
    const [only] = apis;
    if (only === undefined) throw new Error("Bug in the generator: a configuration without an API");
    return only;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const lines = error.lines.map((line) =>
      line.replace(/^options:\d+:\d+: /, "").replaceAll("`apis.0.", "`"),
    );
    throw new UsageError(lines);
  }
}
