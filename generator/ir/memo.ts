import { Diagnostics, type Result } from "../diagnostics/diagnostic.js";
import type { Tree } from "./tree.js";

/** A step of resolving: works something out of a tree, and reports what is wrong. */
export type Step<T> = (tree: Tree, diagnostics: Diagnostics) => T;

/** A question that a step asked, and the answer. */
interface Asked {
  readonly name: keyof Tree;
  readonly args: readonly string[];
  readonly answer: unknown;
}

interface Done {
  readonly inputs: readonly unknown[];
  readonly asked: readonly Asked[];
  readonly result: Result<unknown>;
}

/**
 * Remembers the steps of resolving from one run to the next. A step is not taken again if it is about
 * the very same things and the tree answers all that it asked as it did before: then nothing that it
 * looked at has changed, wherever it stands, and it would come to the same.
 */
export class ResolveMemo {
  #before = new Map<string, Done>();
  #now = new Map<string, Done>();
  #count = 0;
  /** How many steps of the last run were not taken. */
  remembered = 0;

  /** What a step of a name comes to. All that it is about, beside the tree, is among the `inputs`. */
  take<T>(name: string, inputs: readonly unknown[], tree: Tree, step: Step<T>): Result<T> {
    const known = this.#before.get(name);
    const isSame =
      known?.inputs.every((input, index) => input === inputs[index]) === true &&
      known.asked.every((asked) => sameValue(ask(tree, asked.name, asked.args), asked.answer));
    if (isSame) this.#count++;
    const done = isSame ? known : takeStep(inputs, tree, step);
    this.#now.set(name, done);
    return done.result as Result<T>;
  }

  /** Ends a run: what it did not come to is forgotten. */
  end(): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.remembered = this.#count;
    this.#count = 0;
  }
}

function takeStep<T>(inputs: readonly unknown[], tree: Tree, step: Step<T>): Done {
  const asked = new Map<string, Asked>();
  const names = Object.keys(tree) as readonly (keyof Tree)[];
  const questions = names.map((name) => [
    name,
    (...args: readonly string[]): unknown => {
      const answer = ask(tree, name, args);
      asked.set([name, ...args].join("\0"), { name, args, answer });
      return answer;
    },
  ]);
  const diagnostics = new Diagnostics();
  const value = step(Object.fromEntries(questions) as Tree, diagnostics);
  return { inputs, asked: [...asked.values()], result: diagnostics.finish(value) };
}

function ask(tree: Tree, name: keyof Tree, args: readonly string[]): unknown {
  return (tree[name] as (...args: readonly string[]) => unknown)(...args);
}

/** True for values that say the same in the same places. What is the same object is not looked into. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Map || b instanceof Map) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length || Array.isArray(a) !== Array.isArray(b)) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key as never], b[key as never]));
}
