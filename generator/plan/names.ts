import { Diagnostics, type Result, type Span } from "../diagnostics/diagnostic.js";
import type { Operation } from "../core/api.js";
import { inputOf } from "../core/by-type.js";
import { groupBy } from "../core/group-by.js";
import { capital } from "../core/words.js";
import type { NameClaim } from "./plan.js";

/** Returns the TypeScript name of a type: its id in camel case, with a capital first letter. */
export function typeName(id: string): string {
  return capital(camelCase(id));
}

/** Converts hyphens and dots to camel case: `setting-value` becomes `settingValue`. Other names stay as they are. */
export function camelCase(name: string): string {
  return name.replace(/[-.]+(\w?)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Names the methods of actions. Action names on the wire are usually all lower case. If an input of the action has the
 * same name in camel case (`restoreFromBackupInput` for `restorefrombackup`), every resource with this action gets the
 * spelling of the input.
 */
export function nameMethods(actions: readonly Operation[]): (action: Operation) => string {
  const spelled = new Map<string, string>();
  for (const action of actions) {
    const spelling = inputOf(action)?.value.replace(/Input$/, "");
    if (spelling?.toLowerCase() === action.name) spelled.set(action.name, spelling);
  }
  return ({ name }) => camelCase(spelled.get(name) ?? name);
}

/** Returns a property name as source text. It is quoted unless it is an identifier. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A name that two things claim. */
export interface NameClash {
  readonly first: NameClaim;
  readonly second: NameClaim & { readonly span: Span };
}

/**
 * Finds claims for a name that an earlier claim has. A later claim without a span gives no clash. Numbers are not added
 * to names, because they would depend on the order of claims: a new page could rename something published.
 */
export function findClashes(claims: readonly NameClaim[]): readonly NameClash[] {
  // Names are compared in lower case, because files are named after types, and some file systems ignore letter case.
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

/** Reports name clashes. Clashes between the same two places become one diagnostic, because they have one cause. */
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
        : [
            {
              span: first.span,
              message:
                names.length === 1 ? "The other use of the name" : "The other use of the names",
            },
          ];
    const args = { names, other: first.owner };
    diagnostics.report("name-clash", second.span, args, { related });
  }
  return diagnostics.finish(undefined);
}
