import { groupBy } from "../core/group-by.js";
import { compareText } from "../diagnostics/diagnostic.js";
import type { BodyPlan, ImportPlan, InterfacePlan, MemberPlan, SourcePlan } from "./plan.js";
import type { SymbolPlan, TypeText } from "./type-text.js";

/** Makes a view, given the local name of each symbol in the file. */
type MakeView = (nameOf: (symbol: SymbolPlan) => string) => object;

/** The parts of a TypeScript file. Its imports are computed from them. */
export interface SourceParts {
  readonly path: string;
  readonly header: readonly string[];
  /** The scope of the packages: `@shop`. */
  readonly packageScope: string;
  /** Symbols of other files that this file re-exports. */
  readonly exports?: readonly SymbolPlan[];
  readonly declarations?: readonly InterfacePlan[];
  /** The template printed below the declarations, with the names that it declares and the symbols that it uses. */
  readonly body?: Pick<BodyPlan, "template"> & {
    readonly view: object | MakeView;
    readonly declares: readonly string[];
    readonly uses: readonly SymbolPlan[];
  };
}

/** Plans a TypeScript file. Its imports follow from the symbols that its parts use. */
export function planSource(parts: SourceParts): SourcePlan {
  const { path, header, packageScope, exports = [], declarations = [], body } = parts;
  const symbols = unique([...(body?.uses ?? []), ...declarations.flatMap(symbolsOf)]);
  const imported = symbols.filter(({ from }) => from !== path);
  const own = [...declarations.map(({ name }) => name), ...(body?.declares ?? [])];
  const names = nameSymbols(imported, own, path);
  const moduleOf = nameModules(path, packageScope);
  const localName = (symbol: SymbolPlan): string => names.get(keyOf(symbol)) ?? symbol.name;
  const item = (symbol: SymbolPlan): string => {
    const local = localName(symbol);
    return local === symbol.name ? local : `${symbol.name} as ${local}`;
  };
  const isRenamed = imported.some((symbol) => localName(symbol) !== symbol.name);
  return {
    kind: "source",
    path,
    header,
    imports: groupImports(imported, moduleOf, item),
    exports: groupImports(unique(exports), moduleOf, item),
    // Declarations are changed only if a symbol has another local name, which is rare.
    declarations: isRenamed
      ? declarations.map((one) => renameSymbols(one, localName))
      : declarations,
    body: body && {
      template: body.template,
      view: isFunction(body.view) ? body.view(localName) : body.view,
    },
  };
}

function isFunction(view: object | MakeView): view is MakeView {
  return typeof view === "function";
}

/**
 * Returns a function that makes the specifier for an import into the file at `path`: a relative path within a package,
 * otherwise the package and the name of the file, such as `@shop/models/volume`.
 */
function nameModules(path: string, packageScope: string): (symbol: SymbolPlan) => string {
  // A run makes thousands of specifiers, and `posix.relative` would resolve both paths for each.
  const start = path.split("/");
  return ({ from }) => {
    const end = from.split("/");
    const [owner = ""] = end;
    if (owner !== start[0]) {
      return `${packageScope}/${owner}/${end.at(-1)?.replace(/\.ts$/, "") ?? ""}`;
    }
    let shared = 1;
    while (shared < start.length - 1 && start[shared] === end[shared]) shared++;
    const up = "../".repeat(start.length - 1 - shared) || "./";
    return up + end.slice(shared).join("/").replace(/\.ts$/, ".js");
  };
}

/** Globals that generated code uses. A symbol with such a name is imported under another name. */
const globals: ReadonlySet<string> = new Set([
  ..."Array Date Error Exclude Extract Iterable AsyncIterable Map NonNullable NoInfer Object".split(
    " ",
  ),
  ..."Omit Partial Pick Promise PromiseLike Readonly ReadonlyArray ReadonlyMap Record".split(" "),
  ..."Required ReturnType Set String Number Boolean Symbol TypeError URL console undefined".split(
    " ",
  ),
]);

/**
 * Gives the imported symbols their local names. Symbols of the file's package come before others. `Model` is added to a
 * name that the file declares, that an earlier symbol has, or that is a global.
 */
function nameSymbols(
  symbols: readonly SymbolPlan[],
  own: readonly string[],
  path: string,
): ReadonlyMap<string, string> {
  const [owner = ""] = path.split("/");
  const isNear = ({ from }: SymbolPlan): boolean => from.startsWith(`${owner}/`);
  const taken = new Set(own);
  const names = new Map<string, string>();
  for (const symbol of [...symbols.filter(isNear), ...symbols.filter((one) => !isNear(one))]) {
    let local = symbol.name;
    while (taken.has(local) || globals.has(local)) local += "Model";
    taken.add(local);
    names.set(keyOf(symbol), local);
  }
  return names;
}

function keyOf({ name, from }: SymbolPlan): string {
  return `${from}#${name}`;
}

/** Removes duplicate symbols. */
function unique(symbols: readonly SymbolPlan[]): readonly SymbolPlan[] {
  return [...new Map(symbols.map((symbol) => [keyOf(symbol), symbol])).values()];
}

/** Makes one import per module. Packages come before files; within an import, values come before types. */
function groupImports(
  symbols: readonly SymbolPlan[],
  moduleOf: (symbol: SymbolPlan) => string,
  item: (symbol: SymbolPlan) => string,
): readonly ImportPlan[] {
  const rank = (from: string): number => (from.startsWith(".") ? 1 : 0);
  return [...groupBy(symbols, moduleOf)]
    .toSorted(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .map(([from, group]) => {
      const values = group.filter(({ isValue = false }) => isValue);
      const types = group.filter(({ isValue = false }) => !isValue);
      const byName = (a: SymbolPlan, b: SymbolPlan): number => compareText(a.name, b.name);
      const sorted = [...values.sort(byName), ...types.sort(byName)];
      const isTypeOnly = values.length === 0;
      const names = sorted.map((symbol) => {
        return isTypeOnly || symbol.isValue === true ? item(symbol) : `type ${item(symbol)}`;
      });
      return { from, isTypeOnly, names };
    });
}

function symbolsOf(plan: InterfacePlan): readonly SymbolPlan[] {
  const symbols = new Set<SymbolPlan>();
  for (const text of [...(plan.extends ?? []), ...plan.members.flatMap(textsOf)]) {
    for (const part of text) if (typeof part !== "string") symbols.add(part);
  }
  return [...symbols];
}

function textsOf(member: MemberPlan): readonly TypeText[] {
  if (member.kind === "index") return [member.keyType ?? [], member.type];
  if (member.kind === "property") return [member.type];
  return [...member.params.map(({ type }) => type), member.returns];
}

/** Replaces each symbol of a declaration by its local name. */
function renameSymbols(
  plan: InterfacePlan,
  localName: (symbol: SymbolPlan) => string,
): InterfacePlan {
  const rename = (text: TypeText): TypeText =>
    text.map((part) => (typeof part === "string" ? part : localName(part)));
  const members = plan.members.map((member): MemberPlan => {
    if (member.kind !== "method") {
      const keyType = member.kind === "index" && member.keyType;
      return { ...member, ...(keyType && { keyType: rename(keyType) }), type: rename(member.type) };
    }
    return {
      ...member,
      params: member.params.map((param) => ({ ...param, type: rename(param.type) })),
      returns: rename(member.returns),
    };
  });
  return { ...plan, ...(plan.extends && { extends: plan.extends.map(rename) }), members };
}
