import { HttpError } from "../core/errors.js";
import { namedMember, type Collection } from "./collections.js";
import { keyLike } from "./new-row.js";
import type { Values } from "./query.js";

/** The rows of one path of a collection, keyed by the last parameter of their path. */
export interface Kept {
  /** The path of the collection: `/shelves/{}/books`. */
  readonly shape: string;
  /** The keys of the parent rows of the path. */
  readonly parents: readonly string[];
  readonly rows: Map<string, Values>;
  /** The same rows and deleted ones, in the order in which they were added. The cursor of a page may be a deleted row. */
  readonly all: Map<string, Values>;
  /** The keys of rows that were made at the start. */
  readonly seeded: Set<string>;
  /** The number in the key that was generated last. */
  used: number;
}

/** A value in a path that names a row. */
interface Named {
  readonly collection: Collection;
  /** The path parameter that has the value. */
  readonly parameter: string;
  readonly named: string;
}

/**
 * Returns the key of the row that a path names. The docs may name a row by another member than its own routes do:
 * `/users/{username}/keys` beside `/users/{id}`. If no row has the value in that member, the value is the key.
 */
export function keyNamed({ rows }: Kept, { collection, parameter, named }: Named): string {
  const member = namedMember(parameter, collection.example);
  if (member === undefined || member === collection.key) return named;
  for (const [key, row] of rows)
    if (Object.hasOwn(row, member) && String(row[member]) === named) return key;
  return named;
}

/** A new row. */
interface NewRow {
  /** The members that the body sets. */
  readonly given: Values;
  /** The row without its key. */
  readonly row: Values;
}

/**
 * Adds a row with the key in the body, or else a new key.
 *
 * @throws HttpError 409 if another row has the key, and 400 for a key that no path can have
 */
export function add(
  kept: Kept,
  { example, key = "id" }: Collection,
  { given, row: own }: NewRow,
): Values {
  const asked = given[key];
  const isGiven = typeof asked === "string" || typeof asked === "number";
  if (!isGiven) {
    do kept.used += 1;
    while (kept.rows.has(String(keyLike(example[key], kept.used))));
  } else if (/^\.{0,2}$|\p{Cs}/u.test(String(asked))) {
    const message = `No path can have this \`${key}\`; leave it out, or give another`;
    throw new HttpError(400, "Invalid request", { message });
  } else if (kept.rows.has(String(asked))) {
    const message = `There is a row with the \`${key}\` ${String(asked)}; leave it out, or give another`;
    throw new HttpError(409, "Conflict", { message });
  }
  const row = { ...own, [key]: isGiven ? asked : keyLike(example[key], kept.used) };
  put(kept, String(row[key]), row);
  return row;
}

/** Stores a row in the place of the row with the same key. A new row is the last one, also if its key was deleted. */
export function put({ rows, all }: Kept, key: string, row: Values): void {
  if (!rows.has(key)) all.delete(key);
  rows.set(key, row);
  all.set(key, row);
}

/** How many deleted rows are kept for cursors. With one more, all but that one are forgotten. */
const mostDeleted = 1000;

/** Deletes a row. */
export function remove({ rows, seeded, all }: Kept, key: string): void {
  rows.delete(key);
  seeded.delete(key);
  if (all.size - rows.size <= mostDeleted) return;
  for (const one of all.keys()) if (one !== key && !rows.has(one)) all.delete(one);
}

/** Changes a row. @throws HttpError 409 if the body has another key, because the path of a row does not change */
export function change(row: Values, { key }: Collection, given: Values): Values {
  if (key === undefined) return { ...row, ...given };
  const asked = given[key] ?? row[key];
  if (String(asked) !== String(row[key])) {
    const message = `The \`${key}\` of a row does not change; leave it out`;
    throw new HttpError(409, "Conflict", { message });
  }
  return { ...row, ...given, [key]: row[key] };
}

/** Finds a row by its key. @throws HttpError 404 if there is none */
export function find({ rows }: Kept, key: string): Values {
  const row = rows.get(key);
  if (row === undefined) {
    const message = key === "" ? "There is nothing at this path" : `There is no row ${key}`;
    throw new HttpError(404, "Not found", { message });
  }
  return row;
}
