import type { Refuse } from "./errors.js";

/** The deepest that a body may nest. No type comes near, and printing JSON needs stack. */
const maxDepth = 100;

/** How strictly JSON is read. */
export interface JsonRules {
  /** True to refuse names that would set prototypes where a value is copied. */
  readonly refusesPrototypes: boolean;
}

/** @throws the error of `refuse` for what is no JSON, and for values that `checkValue` refuses */
export function readJson(text: string, rules: JsonRules, refuse: Refuse): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse("The body is not valid JSON");
  }
  checkValue(value, rules, refuse);
  return value;
}

/**
 * @throws the error of `refuse` for a value that nests too deep, has a number that is read as infinite
 * (`1e400`), which JSON would answer as null, or has a name that sets prototypes
 */
export function checkValue(value: unknown, rules: JsonRules, refuse: Refuse): void {
  checkPart(value, maxDepth, (part, levels) => {
    if (typeof part === "number" && !Number.isFinite(part)) throw refuse("A number is too large");
    if (typeof part !== "object" || part === null) return;
    if (levels === 0) throw refuse(`The body nests deeper than ${maxDepth} levels`);
    if (!rules.refusesPrototypes) return;
    const name = prototypeName(part);
    if (name !== undefined) throw refuse(`The body has a member \`${name}\``);
  });
}

function checkPart(
  value: unknown,
  levels: number,
  check: (part: unknown, levels: number) => void,
): void {
  check(value, levels);
  if (typeof value !== "object" || value === null) return;
  // Both are quicker than a list of the values, which would be made for each part.
  if (Array.isArray(value)) for (const inner of value) checkPart(inner, levels - 1, check);
  else
    for (const name in value)
      if (Object.hasOwn(value, name))
        checkPart(value[name as keyof typeof value], levels - 1, check);
}

function prototypeName(value: object): string | undefined {
  if (Object.hasOwn(value, "__proto__")) return "__proto__";
  const own: unknown = Object.hasOwn(value, "constructor")
    ? Reflect.get(value, "constructor")
    : undefined;
  const isObject = typeof own === "object" && own !== null;
  return isObject && Object.hasOwn(own, "prototype") ? "constructor.prototype" : undefined;
}
