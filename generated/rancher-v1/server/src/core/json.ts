import { memberPointer, type HttpError, type Refuse } from "./errors.js";

/** The deepest that a body may nest. No type comes near, and printing JSON needs stack. */
const maxDepth = 100;

/** How strictly JSON is read. */
export interface JsonRules {
  /** True to refuse names that would set prototypes where a value is copied. */
  readonly refusesPrototypes: boolean;
  /** Makes the error for integers whose digits a number cannot hold, from the JSON Pointers to them. */
  readonly refuseDigits: (pointers: readonly [string, ...string[]]) => HttpError;
}

/**
 * @throws the error of `refuse` for what is no JSON, for an object with two members of one name, of which one
 * would be lost, and for values that `checkValue` refuses; that of `refuseDigits` for integers such as
 * 9007199254740993, which would be read as another number
 */
export function readJson(text: string, rules: JsonRules, refuse: Refuse): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse("The body is not valid JSON");
  }
  const { members, hasLarge } = checkValue(value, rules, refuse);
  const repeated = countNames(text) > members ? repeatedName(text) : undefined;
  if (repeated !== undefined)
    throw refuse(`An object has two members \`${repeated.slice(0, maxShown)}\``);
  // Few bodies have a number so large, and all others keep their digits.
  const [first, ...more] = hasLarge ? findLostDigits(text) : [];
  if (first !== undefined) throw rules.refuseDigits([first, ...more]);
  return value;
}

/** A longer name is cut in a message, in UTF-16 code units. */
const maxShown = 100;

/** How many members a JSON text has; more if its texts look like members, too. */
function countNames(text: string): number {
  let count = 0;
  for (const ends = /"\s*:/g; ends.test(text);) count += 1;
  return count;
}

/** A name that an object of a valid JSON text has twice; undefined if there is none. */
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

/** Whether a number holds an integer that is written out. */
export function holdsDigits(integer: string): boolean {
  const number = Number(integer);
  if (Number.isSafeInteger(number)) return true;
  // More digits than those of the largest number, which `BigInt` would take long to read.
  return Number.isFinite(number) && BigInt(integer.replace(/^\+?0*/, "")) === BigInt(number);
}

/** More integers than this are not told: a body can have thousands of them. */
const maxTold = 100;

/** Stands for an integer whose digits are lost. A text of a body may be the same, and is then told, too. */
const lostMark = "lost digits";

/** The JSON Pointers to the integers of a valid JSON text whose digits a number cannot hold. */
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

/** The index behind the quote that ends a text of JSON. */
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

/** What a value has. */
interface Contents {
  /** How many members its objects have together. */
  readonly members: number;
  /** Whether a number is beyond 2^53. */
  readonly hasLarge: boolean;
}

/**
 * @throws the error of `refuse` for a value that nests too deep, has a number that is read as infinite
 * (`1e400`), which JSON would answer as null, or has a name that sets prototypes
 */
export function checkValue(
  value: unknown,
  rules: Pick<JsonRules, "refusesPrototypes">,
  refuse: Refuse,
): Contents {
  let hasLarge = false;
  const members = checkPart(value, maxDepth, (part, levels) => {
    if (typeof part === "number") {
      if (!Number.isFinite(part)) throw refuse("A number is too large");
      hasLarge ||= Math.abs(part) > Number.MAX_SAFE_INTEGER;
    }
    if (typeof part !== "object" || part === null) return;
    if (levels === 0) throw refuse(`The body nests deeper than ${maxDepth} levels`);
    if (!rules.refusesPrototypes) return;
    const name = prototypeName(part);
    if (name !== undefined) throw refuse(`The body has a member \`${name}\``);
  });
  return { members, hasLarge };
}

function checkPart(
  value: unknown,
  levels: number,
  check: (part: unknown, levels: number) => void,
): number {
  check(value, levels);
  if (typeof value !== "object" || value === null) return 0;
  let members = 0;
  // Both are quicker than a list of the values, which would be made for each part.
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
