import type { SourceFile } from "../../source/source.js";
import type { Reading } from "./model.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";

/** The marks of Rancher's pages: blocks of operations and actions, and a title that names the API. */
const rancherMark = /<div class="action">|class="headerright"|^title:\s*["']?Rancher API/m;

/**
 * Whether pages declare an operation or an object. Enumerations alone are no API: any table of two columns may be
 * read as one, such as a table of people or of prices.
 */
export function describesApi({
  operations,
  types,
}: Pick<Reading, "operations" | "types">): boolean {
  return operations.length > 0 || types.some(({ kind }) => kind !== "enumeration");
}

/**
 * The paths of the pages that declare an operation or a type, or tell where the API is, how to get in, or
 * what all lists take; none if together they are no API.
 */
export function describing(reading: Reading): ReadonlySet<string> {
  if (!describesApi(reading)) return new Set();
  const { operations, types, servers, security, listParameters } = reading;
  const declared = [...operations, ...types, ...listParameters];
  const told = [...servers.map(({ url }) => url), ...security.map(({ kind }) => kind)];
  return new Set([...declared, ...told].map(({ span }) => span.file));
}

/**
 * How many pages declare an operation or a type, and have no mark of Rancher's. Where none does, those that
 * show a request: what is wrong with them is a matter of this dialect.
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
