import { Diagnostics, type Result, type Span } from "../diagnostics/diagnostic.js";
import type { Operation } from "../core/api.js";
import { inputOf } from "../core/by-type.js";
import { groupBy } from "../core/group-by.js";
import { capital } from "../core/words.js";
import type { NameClaim } from "./plan.js";

/** The TypeScript name of a type: its id with a capital, hyphens and dots dropped. */
export function typeName(id: string): string {
  return capital(camelCase(id));
}

/** `setting-value` as `settingValue`; names without a hyphen stay as they are. */
export function camelCase(name: string): string {
  return name.replace(/[-.]+(\w?)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Names the methods of all actions. The wire name is all lower case; where the docs anywhere call
 * the input of such an action the same in camel case (`restoreFromBackupInput` for
 * `restorefrombackup`), that spelling is taken, on every resource that has the action.
 */
export function nameMethods(actions: readonly Operation[]): (action: Operation) => string {
  const spelled = new Map<string, string>();
  for (const action of actions) {
    const spelling = inputOf(action)?.value.replace(/Input$/, "");
    if (spelling?.toLowerCase() === action.name) spelled.set(action.name, spelling);
  }
  return ({ name }) => camelCase(spelled.get(name) ?? name);
}

/** A property name as source text: quoted unless it is an identifier. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A name that two things would have. */
export interface NameClash {
  readonly first: NameClaim;
  readonly second: NameClaim & { readonly span: Span };
}

/**
 * Finds every name that two things would have. No suffix tells them apart: it would depend on their
 * order, so that a new page could rename what is published.
 */
export function findClashes(claims: readonly NameClaim[]): readonly NameClash[] {
  // Files are named after types, and some file systems do not tell upper from lower case.
  const owners = new Map<string, NameClaim>();
  return claims.flatMap((second) => {
    const key = second.name.toLowerCase();
    const first = owners.get(key);
    if (first === undefined) owners.set(key, second);
    const { span } = second;
    return first === undefined || span === undefined
      ? []
      : [{ first, second: { ...second, span } }];
  });
}

/** Reports clashes; those of the same two things are one report, because they have one cause. */
export function reportClashes(clashes: readonly NameClash[]): Result<undefined> {
  const diagnostics = new Diagnostics();
  const placeOf = ({ span, owner }: NameClaim): string =>
    span === undefined ? owner : `${span.file}:${span.start.offset}`;
  const groups = groupBy(clashes, ({ first, second }) => `${placeOf(first)} ${placeOf(second)}`);
  for (const [clash, ...others] of groups.values()) {
    if (clash === undefined) continue;
    const { first, second } = clash;
    const names = [clash, ...others].map((one) => one.second.name);
    const related =
      first.span === undefined
        ? []
        : [{ span: first.span, message: names.length === 1 ? "What has it" : "What has them" }];
    const args = { names, other: first.owner };
    diagnostics.report("name-clash", second.span, args, { related });
  }
  return diagnostics.finish(undefined);
}
