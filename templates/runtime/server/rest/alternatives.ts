import type { ErrorObject, ValidateFunction } from "ajv";

import type { Schema } from "./definition.js";

/** Makes the validator of a schema. Calls with the same schema return the same validator. */
export type Compile = (schema: Schema) => ValidateFunction;

/**
 * Returns errors without those of the unlikely alternatives of an `anyOf`. They would mislead: `must be null`, or
 * members of another object that are missing. The errors need `verbose` of Ajv.
 */
export function ofLikely(errors: readonly ErrorObject[], compile: Compile): readonly ErrorObject[] {
  // The error of an outer `anyOf` follows those of its alternatives.
  const outer = [...errors]
    .reverse()
    .find(
      ({ keyword, instancePath }) =>
        keyword === "anyOf" &&
        errors.every((one) => one.keyword !== "anyOf" || !isIn(instancePath, one.instancePath)),
    );
  if (outer === undefined) return errors;
  const place = outer.instancePath;
  const own = likely(outer.schema as readonly Schema[], outer.data, compile);
  const placed = own.map((one) => ({ ...one, instancePath: place + one.instancePath }));
  const isOwn = ({ instancePath: at }: ErrorObject): boolean => at === place || isIn(at, place);
  const owned = errors.map(isOwn);
  const [first, last] = [owned.indexOf(true), owned.lastIndexOf(true)];
  return [
    ...ofLikely(errors.slice(0, first), compile),
    ...placed,
    ...ofLikely(errors.slice(last + 1), compile),
  ];
}

/** True for a place inside of another. */
function isIn(place: string, other: string): boolean {
  return place.startsWith(`${other}/`);
}

/**
 * Returns the errors of the likely alternatives. A value of another type does not mean an alternative, and neither does
 * an object with another value of a member that has one value only. Of the rest, those with the fewest errors count.
 */
function likely(
  alternatives: readonly Schema[],
  value: unknown,
  compile: Compile,
): readonly ErrorObject[] {
  const all = alternatives.map((one) => {
    const validate = compile(one);
    return validate(value) ? [] : ofLikely(validate.errors ?? [], compile);
  });
  const ofType = all.filter((own) => !own.some(isOfOtherType));
  const named = ofType.filter((own) => !own.some(hasOtherName));
  const kept = [named, ofType, all].find(({ length }) => length > 0) ?? [];
  const fewest = Math.min(...kept.map(({ length }) => length));
  const likely = kept.filter(({ length }) => length === fewest).flat();
  // An error of the value itself is told with all that it may be: `must be an email or null`.
  return likely.some(isOfMember) ? likely : all.flat();
}

function isOfMember({ instancePath, keyword }: ErrorObject): boolean {
  return instancePath !== "" || keyword === "required" || keyword === "additionalProperties";
}

function isOfOtherType({ instancePath, keyword }: ErrorObject): boolean {
  return instancePath === "" && (keyword === "type" || keyword === "x-file");
}

function hasOtherName({ instancePath, keyword, schema }: ErrorObject): boolean {
  const isMember = instancePath.lastIndexOf("/") === 0;
  return isMember && keyword === "enum" && (schema as readonly unknown[]).length === 1;
}
