import Handlebars from "handlebars";

import type { Source } from "../source/source.js";
import type { templateCatalog } from "./catalog.js";
import { helperSpecs, refuseValues, type HelperCall, type HelperSpec } from "./helpers.js";
import { PageText } from "./page-text.js";
import { parseTemplate } from "./parse-template.js";
import {
  fieldHelper,
  partOption,
  Preparer,
  printHelper,
  type Preparation,
  type TemplateFaults,
} from "./prepare.js";
import { TemplatePart, type Location } from "./template-part.js";

/** A range of a file that contains a template. */
export interface TemplateRange {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A function that prints a view. It returns undefined if it finds a fault, and reports the fault. */
export type OwnTemplate = (view: object) => string | undefined;

/**
 * The value of a field that does not exist: an empty list, which is false for `#if` and has nothing to print.
 */
const missing: readonly never[] = Object.freeze([]);

/**
 * Compiles and runs the user's templates with Handlebars. Each fault is reported at its place, and printing
 * continues after a fault, so that one run finds many faults.
 */
export class TemplateEngine {
  readonly #handlebars = Handlebars.create();
  readonly #parts: TemplatePart[] = [];
  readonly #shared: Preparation;
  readonly #helpers: Readonly<Record<string, Handlebars.HelperDelegate>>;
  readonly #partials: Readonly<Record<string, Handlebars.Template>>;
  /** The keys of reported faults. A template runs many times, but reports a fault once. */
  readonly #reported = new Set<string>();
  #faultCount = 0;
  readonly #faults: TemplateFaults;

  /** Compiles the partials, which are keyed by name. */
  constructor(partials: ReadonlyMap<string, TemplateRange>, faults: TemplateFaults) {
    this.#faults = faults;
    this.#shared = { partials: new Set(partials.keys()), faults };
    for (const name of ["log", "lookup", "helperMissing", "blockHelperMissing"]) {
      this.#handlebars.unregisterHelper(name);
    }
    this.#helpers = this.#makeHelpers();
    this.#partials = Object.fromEntries(
      [...partials].map(([name, range]) => [name, this.#compile(range) ?? (() => "")]),
    );
  }

  /** Compiles a template. If its syntax is wrong, reports that and returns undefined. */
  compile(range: TemplateRange): OwnTemplate | undefined {
    const template = this.#compile(range);
    if (template === undefined) return undefined;
    const options = {
      helpers: this.#helpers,
      partials: this.#partials,
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    };
    return (view) => {
      const before = this.#faultCount;
      try {
        const text = template(view, options);
        return this.#faultCount === before ? text : undefined;
      } catch (error) {
        // A partial that includes itself without end overflows the stack.
        const reason =
          error instanceof RangeError ? "a partial includes itself without an end" : "";
        if (reason === "") throw error;
        this.#faults.report("template/syntax", range.source.span(range.start, range.start), {
          reason,
        });
        return undefined;
      }
    };
  }

  #compile({ source, start, end }: TemplateRange): Handlebars.TemplateDelegate | undefined {
    const part = new TemplatePart(this.#parts.length, source, { start, end });
    this.#parts.push(part);
    const program = this.#parse(part);
    if (program === undefined) return undefined;
    new Preparer(part, this.#shared).program(program);
    const names = [...Object.keys(helperSpecs), fieldHelper, printHelper];
    return this.#handlebars.compile(program, {
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: Object.fromEntries(names.map((name) => [name, true])),
    });
  }

  #parse(part: TemplatePart): hbs.AST.Program | undefined {
    const result = parseTemplate(this.#handlebars, part.text);
    if ("body" in result) return result;
    const { at, reason } = result;
    this.#faults.report("template/syntax", part.span({ start: at, end: at }), { reason });
    return undefined;
  }

  /** Reports a fault at a place once. */
  #report<C extends keyof typeof templateCatalog>(
    part: number,
    loc: Location,
    fault: {
      readonly code: C;
      readonly args: Parameters<(typeof templateCatalog)[C]["message"]>[0];
    },
  ): void {
    this.#faultCount++;
    const key = JSON.stringify([part, loc, fault.code]);
    const span = this.#parts[part]?.span(loc);
    if (span === undefined || this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#faults.report(fault.code, span, fault.args as never);
  }

  #makeHelpers(): Readonly<Record<string, Handlebars.HelperDelegate>> {
    const checkList = (list: unknown, { hash, loc }: HelperOptions): boolean => {
      if (Array.isArray(list) || list === undefined || list === null) return true;
      const args = { name: "#each", wanted: "a list", found: "something else" };
      this.#report(Number(hash[partOption]), loc, { code: "template/helper-values", args });
      return false;
    };
    const own = Object.entries(helperSpecs).map(([name, spec]) => {
      return [name, (...all: unknown[]) => this.#help(name, spec, all)] as const;
    });
    const each = this.#handlebars.helpers["each"];
    return {
      ...Object.fromEntries(own),
      each: function (this: unknown, list: unknown, options: HelperOptions): unknown {
        return checkList(list, options) ? each?.call(this, list, options) : "";
      },
      [fieldHelper]: (...all: unknown[]) => this.#field(all),
      [printHelper]: (part: number, value: unknown, name: string, { loc }: HelperOptions) =>
        this.#print(value, name, { part, loc }),
    };
  }

  #help(name: string, spec: HelperSpec, all: readonly unknown[]): unknown {
    const { hash, loc } = all.at(-1) as HelperOptions;
    const given = all.slice(0, -1);
    if (given.includes(missing)) return "";
    const call: HelperCall = {
      values: given.map((one) => PageText.read(one)),
      isFromPages: given.some((one) => one instanceof PageText),
      hash,
    };
    const found = refuseValues(spec, call);
    if (found === undefined) return spec.run(call);
    const args = { name, wanted: spec.wanted, found };
    this.#report(Number(hash[partOption]), loc, { code: "template/helper-values", args });
    return "";
  }

  /** Returns the value at a path of fields. Only own properties of views count. */
  #field(all: readonly unknown[]): unknown {
    const [part, base, ...steps] = all.slice(0, -1) as [number?, unknown?, ...string[]];
    const { loc } = all.at(-1) as HelperOptions;
    if (part === undefined) return missing;
    let value = base;
    for (const name of steps) {
      if (value === missing) return missing;
      if (isView(value) && Object.hasOwn(value, name)) {
        value = (value as Readonly<Record<string, unknown>>)[name];
        continue;
      }
      if (value === undefined || value === null) {
        const args = { name: steps.join("."), found: "of something that is absent here" };
        this.#report(part, loc, { code: "template/unprintable", args });
        return missing;
      }
      const known = isView(value) && !Array.isArray(value) ? namesOf(value) : [];
      this.#report(part, loc, { code: "template/unknown-field", args: { name, known } });
      return missing;
    }
    return value;
  }

  #print(value: unknown, name: string, { part, loc }: At): string {
    if (value === missing) return "";
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return String(value);
    }
    if (value instanceof PageText) {
      this.#report(part, loc, { code: "template/bare-text", args: { name } });
      return "";
    }
    const found =
      value === undefined || value === null
        ? "absent here"
        : Array.isArray(value)
          ? "a list"
          : "an object";
    this.#report(part, loc, { code: "template/unprintable", args: { name, found } });
    return "";
  }
}

interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly loc: Location;
}

interface At {
  readonly part: number;
  readonly loc: Location;
}

function isView(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof PageText);
}

/**
 * Returns the names of the fields of a view, including the links to the API and the group, which are not
 * enumerable.
 */
function namesOf(view: object): readonly string[] {
  return Object.getOwnPropertyNames(view);
}
