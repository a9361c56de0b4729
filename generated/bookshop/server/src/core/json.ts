import { memberPointer, type HttpError, type Refuse } from "./errors.js";

/** The most levels of a body. Documented types have far fewer, and deeper JSON could overflow the stack. */
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
 * @throws the error of `refuse` for invalid JSON, for an object with two members of one name, because one of them would
 * be lost, and for values that `checkValue` refuses; the error of `refuseDigits` for integers such as 9007199254740993,
 * which a number cannot hold exactly, and for numbers such as 1e-400, which would become 0
 */
export function readJson(text: string, rules: JsonRules, refuse: Refuse): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse("The body is not valid JSON");
  }
  const { members, hasLarge, hasZero } = checkValue(value, rules, refuse);
  const repeated = countNames(text) > members ? repeatedName(text) : undefined;
  if (repeated !== undefined)
    throw refuse(`An object has two members \`${repeated.slice(0, maxShown)}\``);
  // Only a number beyond 2^53 can lose digits, and only one with so many zeros or so small an exponent becomes 0.
  const mayLose = hasLarge || (hasZero && /e-\d{3}|0{300}/i.test(text));
  const [first, ...more] = mayLose ? findLostDigits(text) : [];
  if (first !== undefined) throw rules.refuseDigits([first, ...more]);
  return value;
}

/** The most UTF-16 code units of a name in a message. A longer name is cut. */
const maxShown = 100;

/** Returns the number of members in a JSON text, or more if some of its strings look like members. */
function countNames(text: string): number {
  let count = 0;
  for (const ends = /"\s*:/g; ends.test(text);) count += 1;
  return count;
}

/** Returns a name that an object of a valid JSON text has twice; undefined if there is none. */
function repeatedName(text: string): string | undefined {
  const objects: Set<string>[] = [];
  const tokens = /["{}]/g;
  const colon = /\s*:/y;
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const [token] = found;
    if (token === "{") objects.push(new Set());
    else if (token === "}") objects.pop();
    else {
      colon.lastIndex = tokens.lastIndex = endOfText(text, tokens.lastIndex);
      if (!colon.test(text)) continue;
      const name = JSON.parse(text.slice(found.index, tokens.lastIndex)) as string;
      const names = objects.at(-1);
      if (names?.has(name) === true) return name;
      names?.add(name);
    }
  }
  return undefined;
}

/** True if a number can hold an integer, given as a string of digits, exactly. */
function holdsDigits(integer: string): boolean {
  const number = Number(integer);
  if (Number.isSafeInteger(number)) return true;
  // An infinite number has too many digits, and `BigInt` would take long to parse them.
  return Number.isFinite(number) && BigInt(integer.replace(/^\+?0*/, "")) === BigInt(number);
}

/**
 * True if a number can hold all digits before the point of a decimal. Exponents make no claim about all digits. False
 * for a number such as `1e-400`, which would become 0.
 */
export function holdsWhole(decimal: string): boolean {
  if (Number(decimal) === 0) return !/^[-+.0]*[1-9]/.test(decimal);
  const [, whole] = /^([-+]?\d{16,})(?:\.\d*)?$/.exec(decimal) ?? [];
  return whole === undefined || holdsDigits(whole);
}

/** The most integers in one error. A body can have thousands. */
const maxTold = 100;

/** Replaces an integer that is not exact. If a body has this string itself, the error lists it, too. */
const lostMark = "lost digits";

/**
 * Returns the JSON Pointers to numbers with an integer part that a JavaScript number would change. The JSON is valid.
 */
function findLostDigits(text: string): readonly string[] {
  let marked = "";
  let copied = 0;
  const tokens = /"|-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi;
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const [token] = found;
    if (token === '"') tokens.lastIndex = endOfText(text, tokens.lastIndex);
    else if (!holdsWhole(token)) {
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

/** The numbers that a check of a value gives. */
interface Contents {
  /** The number of members of all objects in the value. */
  readonly members: number;
  /** True if a number is beyond 2^53. */
  readonly hasLarge: boolean;
  /** True if a number is 0. */
  readonly hasZero: boolean;
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
): Contents {
  let hasLarge = false;
  let hasZero = false;
  const members = checkPart(value, maxDepth, (part, levels) => {
    if (typeof part === "number") {
      if (!Number.isFinite(part)) throw refuse("A number is too large");
      hasLarge ||= Math.abs(part) > Number.MAX_SAFE_INTEGER;
      hasZero ||= part === 0;
    }
    if (typeof part !== "object" || part === null) return;
    if (levels === 0) throw refuse(`The JSON nests deeper than ${maxDepth} levels`);
    if (!rules.refusesPrototypes) return;
    const name = prototypeName(part);
    if (name !== undefined) throw refuse(`An object has a member \`${name}\``);
  });
  return { members, hasLarge, hasZero };
}

function checkPart(
  value: unknown,
  levels: number,
  check: (part: unknown, levels: number) => void,
): number {
  check(value, levels);
  if (typeof value !== "object" || value === null) return 0;
  let members = 0;
  // These loops are faster than `Object.values`, which makes a new list for each object.
  if (Array.isArray(value))
    for (const inner of value) members += checkPart(inner, levels - 1, check);
  else
    for (const name in value)
      if (Object.hasOwn(value, name))
        members += 1 + checkPart(value[name as keyof typeof value], levels - 1, check);
  return members;
}

function prototypeName(value: object): string | undefined {
  if (Object.hasOwn(value, "__proto__")) return "__proto__";
  const own: unknown = Object.hasOwn(value, "constructor")
    ? Reflect.get(value, "constructor")
    : undefined;
  const isObject = typeof own === "object" && own !== null;
  return isObject && Object.hasOwn(own, "prototype") ? "constructor.prototype" : undefined;
}
