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
 * @throws the error of `refuse` for what is no JSON, and for values that `checkValue` refuses; that of
 * `refuseDigits` for integers such as 9007199254740993, which would be read as another number
 */
export function readJson(text: string, rules: JsonRules, refuse: Refuse): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse("The body is not valid JSON");
  }
  checkValue(value, rules, refuse);
  // Few bodies have a number of so many digits, or a text with them.
  const [first, ...more] = /\d{16}/.test(text) ? findLostDigits(text) : [];
  if (first !== undefined) throw rules.refuseDigits([first, ...more]);
  return value;
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

/**
 * @throws the error of `refuse` for a value that nests too deep, has a number that is read as infinite
 * (`1e400`), which JSON would answer as null, or has a name that sets prototypes
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
