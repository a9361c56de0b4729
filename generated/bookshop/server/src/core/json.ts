import { memberPointer, type HttpError, type Refuse } from "./errors.js";

/** How many levels a body may nest. No documented type comes near, and deeper JSON could overflow the stack. */
const maxDepth = 100;

/** The rules of a protocol for reading JSON. */
export interface JsonRules {
  /** True to refuse member names that could set a prototype when a value is copied. */
  readonly refusesPrototypes: boolean;
  /** Makes the error for integers that a number cannot hold exactly. Takes the JSON Pointers to the integers. */
  readonly refuseDigits: (pointers: readonly [string, ...string[]]) => HttpError;
}

/**
 * Parses JSON.
 *
 * @throws the error of `refuse` for invalid JSON and for values that `checkValue` refuses, and the error of
 * `refuseDigits` for integers such as 9007199254740993, which a number cannot hold exactly
 */
export function readJson(text: string, rules: JsonRules, refuse: Refuse): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse("The body is not valid JSON");
  }
  checkValue(value, rules, refuse);
  // A number with fewer than 16 digits is always exact. Few bodies have more, so most skip the search.
  const [first, ...more] = /\d{16}/.test(text) ? findLostDigits(text) : [];
  if (first !== undefined) throw rules.refuseDigits([first, ...more]);
  return value;
}

/** True if a number can hold an integer, given as a string of digits, exactly. */
export function holdsDigits(integer: string): boolean {
  const number = Number(integer);
  if (Number.isSafeInteger(number)) return true;
  // An infinite number has too many digits, and `BigInt` would take long to parse them.
  return Number.isFinite(number) && BigInt(integer.replace(/^\+?0*/, "")) === BigInt(number);
}

/** The most integers in one error. A body can have thousands. */
const maxTold = 100;

/** Replaces an integer that is not exact. If a body has this string itself, the error lists it, too. */
const lostMark = "lost digits";

/** Returns the JSON Pointers to the integers of valid JSON that a number cannot hold exactly. */
function findLostDigits(text: string): readonly string[] {
  let marked = "";
  let copied = 0;
  const tokens = /"|-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi;
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const [token] = found;
    if (token === '"') tokens.lastIndex = endOfText(text, tokens.lastIndex);
    else if (/^-?\d{16,}$/.test(token) && !holdsDigits(token)) {
      marked += text.slice(copied, found.index) + JSON.stringify(lostMark);
      copied = tokens.lastIndex;
    }
  }
  return copied === 0
    ? []
    : pointersTo(lostMark, JSON.parse(marked + text.slice(copied)), "").slice(0, maxTold);
}

/** Returns the index after the closing quote of a JSON string. */
function endOfText(json: string, start: number): number {
  for (let at = start; ; at += 1) {
    const unit = json[at];
    if (unit === '"' || unit === undefined) return at + 1;
    if (unit === "\\") at += 1;
  }
}

function pointersTo(mark: string, value: unknown, pointer: string): readonly string[] {
  if (value === mark) return [pointer];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    pointersTo(mark, inner, pointer + memberPointer(name)),
  );
}

/**
 * Checks a parsed value.
 *
 * @throws the error of `refuse` if the value nests too deep, has a number that was parsed as infinite (`1e400`), or
 * has a member name that could set a prototype and `rules` refuse it
 */
export function checkValue(
  value: unknown,
  rules: Pick<JsonRules, "refusesPrototypes">,
  refuse: Refuse,
): void {
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
  // These loops are faster than `Object.values`, which makes a new list for each object.
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
