import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { templateCatalog } from "./catalog.js";
import { helperSpecs, type HelperSpec } from "./helpers.js";
import type { TemplatePart } from "./template-part.js";

/** The collector of faults in templates. */
export type TemplateFaults = Diagnostics<typeof templateCatalog>;

/** Internal helpers, one to look up fields, one to print values. Templates cannot call them: see `helperSpecs`. */
export const fieldHelper = "$field";
export const printHelper = "$print";
/** The option that the `Preparer` adds to calls of helpers and blocks: the number of the template part. */
export const partOption = "$part";

/** The blocks of Handlebars that templates may use. */
const blocks: readonly string[] = ["if", "unless", "each", "with"];
const dataNames: readonly string[] = ["root", "index", "key", "first", "last"];
const known: Readonly<Record<string, HelperSpec>> = helperSpecs;

/** The values that the preparation of all templates of a folder shares. */
export interface Preparation {
  readonly partials: ReadonlySet<string>;
  readonly faults: TemplateFaults;
}

/**
 * Rewrites the syntax tree of a template. Fields are looked up by `$field`, which sees own properties only.
 * Values are printed by `$print`, which refuses text of the pages; helpers whose result is safe print by
 * themselves. Reports unknown helpers, partials, options and `@` names. Most nodes with a fault are replaced
 * by nothing.
 */
export class Preparer {
  readonly #part: TemplatePart;
  readonly #shared: Preparation;
  /** The block parameters in scope: `type` in `each types as |type|`. */
  #names: readonly string[] = [];

  constructor(part: TemplatePart, shared: Preparation) {
    this.#part = part;
    this.#shared = shared;
  }

  program(program: hbs.AST.Program | undefined): void {
    if (program === undefined) return;
    const outer = this.#names;
    this.#names = [...outer, ...(given(program.blockParams) ?? [])];
    program.body = program.body.map((statement) => this.#statement(statement));
    this.#names = outer;
  }

  #statement(node: hbs.AST.Statement): hbs.AST.Statement {
    switch (node.type) {
      case "MustacheStatement":
        return this.#mustache(node as hbs.AST.MustacheStatement);
      case "BlockStatement":
        return this.#block(node as hbs.AST.BlockStatement);
      case "PartialStatement":
        return this.#partial(node as hbs.AST.PartialStatement);
      case "ContentStatement":
      case "CommentStatement":
        return node;
      default: {
        const reason =
          "decorators and partial blocks such as `{{#> card}}` are not supported; write a plain `{{> card}}`";
        this.#shared.faults.report("template/syntax", this.#part.span(node.loc), { reason });
        return blank(node.loc);
      }
    }
  }

  #mustache(node: hbs.AST.MustacheStatement): hbs.AST.Statement {
    const { path, params, hash, loc } = node;
    // No helper can be called without a value. A name without values is therefore the name of a field.
    const isCall = params.length > 0 || given(hash) !== undefined;
    if (!isCall) return printing(node, this.#expression(path), nameOf(path), this.#part);
    const spec = this.#call(node);
    if (spec === undefined) return blank(loc);
    if (spec.isSafe) return node;
    const inner = { type: "SubExpression", path, params, hash, loc } as hbs.AST.SubExpression;
    return printing(node, inner, nameOf(path), this.#part);
  }

  /** Prepares a call of a helper and returns its specification; undefined if there is no such helper. */
  #call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression): HelperSpec | undefined {
    const spec = this.#specOf(node.path);
    const name = nameOf(node.path);
    if (spec === undefined) {
      const args = { name, known: [...Object.keys(known), ...blocks] };
      this.#shared.faults.report("template/unknown-helper", this.#part.span(node.path.loc), args);
      return undefined;
    }
    for (const { key, loc } of given(node.hash)?.pairs ?? []) {
      if (spec.options?.includes(key) === true) continue;
      const wanted = spec.options === undefined ? "no option" : `the option ${spec.options.join()}`;
      const args = { name, wanted, found: `\`${key}\`` };
      this.#shared.faults.report("template/helper-values", this.#part.span(loc), args);
    }
    this.#values(node);
    node.hash = this.#withPart(node);
    return spec;
  }

  #block(node: hbs.AST.BlockStatement): hbs.AST.Statement {
    const name = nameOf(node.path);
    const isKnown = blocks.includes(name) && !this.#names.includes(name);
    if (!isKnown) {
      const args = { name: `#${name}`, known: blocks.map((one) => `#${one}`) };
      this.#shared.faults.report("template/unknown-helper", this.#part.span(node.path.loc), args);
    } else if (node.params.length !== 1) {
      const found = node.params.length === 0 ? "nothing" : `${node.params.length} values`;
      const args = { name: `#${name}`, wanted: "one value", found };
      this.#shared.faults.report("template/helper-values", this.#part.span(node.path.loc), args);
    }
    this.#values(node);
    node.hash = this.#withPart(node);
    this.program(node.program);
    this.program(given(node.inverse));
    return isKnown && node.params.length === 1 ? node : blank(node.loc);
  }

  #partial(node: hbs.AST.PartialStatement): hbs.AST.Statement {
    const name = node.name.type === "PathExpression" ? nameOf(node.name) : "(…)";
    this.#values(node);
    if (given(node.hash) !== undefined) node.hash = { ...node.hash, pairs: this.#hash(node) };
    if (this.#shared.partials.has(name)) return node;
    const args = { name, known: [...this.#shared.partials] };
    this.#shared.faults.report("template/missing-partial", this.#part.span(node.name.loc), args);
    return blank(node.loc);
  }

  #values(node: { params: hbs.AST.Expression[] }): void {
    node.params = node.params.map((param) => this.#expression(param));
  }

  /** Returns the options of a call, with `$part` added. */
  #withPart(node: {
    readonly hash: hbs.AST.Hash;
    readonly loc: hbs.AST.SourceLocation;
  }): hbs.AST.Hash {
    const { loc } = node;
    const own: hbs.AST.HashPair = {
      type: "HashPair",
      key: partOption,
      value: this.#number(loc),
      loc,
    };
    return { type: "Hash", pairs: [...this.#hash(node), own], loc };
  }

  #hash({ hash }: { hash: hbs.AST.Hash }): hbs.AST.HashPair[] {
    const { pairs = [] } = given(hash) ?? {};
    return pairs.map((pair) => ({ ...pair, value: this.#expression(pair.value) }));
  }

  #expression(node: hbs.AST.Expression): hbs.AST.Expression {
    switch (node.type) {
      case "PathExpression":
        return this.#path(node as hbs.AST.PathExpression);
      case "SubExpression": {
        const call = node as hbs.AST.SubExpression;
        return this.#call(call) === undefined ? nothing(node.loc) : call;
      }
      default:
        return node;
    }
  }

  /** Makes a path a call of `$field`, which starts at a view in scope, a block parameter or an `@` variable. */
  #path(path: hbs.AST.PathExpression): hbs.AST.Expression {
    const { parts, data, depth, loc, original } = path;
    const [first = ""] = parts;
    const isOwn = depth === 0 && !/^(?:this|\.)/.test(original) && this.#names.includes(first);
    if (data && !dataNames.includes(first)) {
      const args = { name: `@${first}`, known: dataNames.map((name) => `@${name}`) };
      this.#shared.faults.report("template/unknown-field", this.#part.span(loc), args);
      return nothing(loc);
    }
    const start = data || isOwn ? 1 : 0;
    const base = { ...path, parts: parts.slice(0, start) };
    const steps = parts.slice(start);
    if (steps.length === 0) return base;
    return this.#lookup(base, steps, loc);
  }

  #lookup(
    base: hbs.AST.Expression,
    steps: readonly string[],
    loc: hbs.AST.SourceLocation,
  ): hbs.AST.Expression {
    const names = steps.map((value) => ({ type: "StringLiteral", value, original: value, loc }));
    return call([this.#number(loc), base, ...names], loc);
  }

  #number(loc: hbs.AST.SourceLocation): hbs.AST.NumberLiteral {
    const { index } = this.#part;
    return { type: "NumberLiteral", value: index, original: index, loc };
  }

  #specOf(path: hbs.AST.Expression): HelperSpec | undefined {
    const { data, depth, parts, original } = path as hbs.AST.PathExpression;
    if (path.type !== "PathExpression" || data || depth > 0 || parts.length !== 1) return undefined;
    const isName = Object.hasOwn(known, original) && !this.#names.includes(original);
    return isName ? known[original] : undefined;
  }
}

function nameOf(path: hbs.AST.Expression): string {
  const { original } = path as hbs.AST.PathExpression;
  return original;
}

function pathTo(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: "PathExpression", data: false, depth: 0, parts: [name], original: name, loc };
}

function printing(
  node: hbs.AST.MustacheStatement,
  value: hbs.AST.Expression,
  name: string,
  { index }: TemplatePart,
): hbs.AST.Statement {
  const { loc } = node;
  const params = [
    { type: "NumberLiteral", value: index, original: index, loc },
    value,
    { type: "StringLiteral", value: name, original: name, loc },
  ];
  return { ...node, path: pathTo(printHelper, loc), params } as hbs.AST.Statement;
}

function blank(loc: hbs.AST.SourceLocation): hbs.AST.Statement {
  return { type: "ContentStatement", value: "", original: "", loc } as hbs.AST.Statement;
}

/** Returns an expression without a value, which replaces an expression with a fault. */
function nothing(loc: hbs.AST.SourceLocation): hbs.AST.Expression {
  return call([], loc);
}

/** Returns a call of `$field`. */
function call(params: hbs.AST.Expression[], loc: hbs.AST.SourceLocation): hbs.AST.SubExpression {
  const hash: hbs.AST.Hash = { type: "Hash", pairs: [], loc };
  return { type: "SubExpression", path: pathTo(fieldHelper, loc), params, hash, loc };
}

/** Adds undefined to a type, because Handlebars' types declare members as present that its parser may omit. */
function given<T>(value: T): T | undefined {
  return value;
}
