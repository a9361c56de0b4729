import type { SourceFile } from "../../source/source.js";
import type { Reading } from "./model.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";

/** Matches the marks of pages in the style of Rancher: HTML blocks of operations and actions, or the page title. */
const rancherMark = /<div class="action">|class="headerright"|^title:\s*["']?Rancher API/m;

/**
 * True if pages declare an operation or an object. Enumerations alone are not an API, because any table of two columns
 * can be read as an enumeration (for example, a table of prices).
 */
export function describesApi({
  operations,
  types,
}: Pick<Reading, "operations" | "types">): boolean {
  return operations.length > 0 || types.some(({ kind }) => kind !== "enumeration");
}

/**
 * Returns the paths of the pages with an operation, a type, a server, a security scheme or parameters of all
 * lists. Empty if the pages together describe no API.
 */
export function describing(reading: Reading): ReadonlySet<string> {
  if (!describesApi(reading)) return new Set();
  const { operations, types, servers, security, listParameters } = reading;
  const declared = [...operations, ...types, ...listParameters];
  const told = [...servers.map(({ url }) => url), ...security.map(({ kind }) => kind)];
  return new Set([...declared, ...told].map(({ span }) => span.file));
}

/**
 * Counts the pages without a mark of Rancher that describe a part of the API. If there are none, counts the
 * pages that show a request, because this dialect can then report what is wrong with them.
 */
export function countDescribing(
  files: readonly SourceFile[],
  resolve: (files: readonly SourceFile[]) => Pick<ResolvedTree, "reading" | "tree">,
): number {
  const others = new Set(
    files.filter(({ text }) => !rancherMark.test(text)).map(({ path }) => path),
  );
  if (others.size === 0) return 0;
  const { reading, tree } = resolve(files);
  const described = [...describing(reading)].filter((path) => others.has(path)).length;
  if (described > 0) return described;
  const { mentions } = tree.choice;
  const shown = mentions.filter(({ method }) => method !== undefined);
  return new Set(shown.map(({ section }) => section.page.path).filter((path) => others.has(path)))
    .size;
}
