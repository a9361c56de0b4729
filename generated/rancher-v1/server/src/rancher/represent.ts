import { isDate, type ResourceDefinition, type TypeDefinition } from "./definition.js";
import { isObject, timeOf, type Row } from "../core/row.js";

/** The options of `Represent` that depend on the request. */
export interface RepresentOptions {
  /** The URL with which links begin: `http://host:8080/v1/projects/1a5`. */
  readonly root: string;
  /** The URL with which links out of the project begin. */
  readonly base: string;
  /** The names of the actions that are possible now. Undefined: all actions. */
  readonly actions?: readonly string[] | undefined;
}

/** Converts a row to the form that clients expect. */
export type Represent = (row: Row, options: RepresentOptions) => Row;

/** The data that decides the form of a type's rows. */
export interface RepresentRules {
  readonly resource: ResourceDefinition | undefined;
  /** The ids of all types. A row may name one of them in `type`. */
  readonly types: ReadonlySet<string>;
  /** The name and path of each collection in a project, for the links of projects. */
  readonly collections: readonly (readonly [name: string, path: string])[];
}

/**
 * Makes the function that converts the rows of a type. It adds `type`, `links` and `actions`, writes a number `id` as a
 * string, and writes dates as ISO 8601 in UTC, each with its milliseconds since 1970 as `<name>TS`.
 */
export function makeRepresent(
  type: TypeDefinition,
  { resource, types, collections }: RepresentRules,
): Represent {
  const dates = type.fields.filter(isDate).map(({ name }) => [name, `${name}TS`] as const);
  const locate = resource && makeLocate(resource, collections);
  const blank = makeBlank(type, dates);
  const names = type.fields.map(({ name }) => name);
  return (row, options) => {
    const answer: Record<string, unknown> = { ...blank, ...row };
    if (!isPlain(row)) readAccessors(row, names, answer);
    if (typeof row["id"] === "number") answer["id"] = String(row["id"]);
    const place = locate?.(answer, options) ?? { links: {}, actions: {} };
    const { type: ownType, links, actions } = row;
    answer["type"] = typeof ownType === "string" && types.has(ownType) ? ownType : type.id;
    answer["links"] = isObject(links) ? { ...place.links, ...textsOf(links) } : place.links;
    answer["actions"] = isObject(actions) ? actions : place.actions;
    for (const [name, inMilliseconds] of dates) {
      const time = timeOf(answer[name]);
      if (time === undefined) continue;
      if (!isCanonical(answer[name])) answer[name] = new Date(time).toISOString();
      answer[inMilliseconds] = time;
    }
    return answer;
  };
}

function isPlain(row: Row): boolean {
  const prototype: unknown = Object.getPrototypeOf(row);
  return (prototype === Object.prototype || prototype === null) && !("toJSON" in row);
}

/** Copies the members that a row inherits from its class, such as getters, which a spread leaves out. */
function readAccessors(row: Row, names: readonly string[], answer: Record<string, unknown>): void {
  for (const name of ["id", "type", "links", "actions", ...names]) {
    if (name in row) answer[name] = row[name];
  }
  // `toJSON` of the class must not replace the form of the type.
  if ("toJSON" in answer) answer["toJSON"] = undefined;
}

function textsOf(links: Row): Row {
  return Object.fromEntries(Object.entries(links).filter(([, url]) => typeof url === "string"));
}

/**
 * True for a date that already has the form of an answer. Most have, and writing one again would take longer than all
 * other work here. False for the days 29 to 31, which not all months have.
 */
function isCanonical(value: unknown): boolean {
  return typeof value === "string" && canonicalDate.test(value);
}

const canonicalDate =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * Makes an object with null for each field of a type, over which rows are spread, so that no field is missing. It
 * comes from `JSON.parse` with all members, because the engine then keeps one hidden class for all copies. Adding
 * members to a copy one by one takes ten times as long.
 */
function makeBlank(type: TypeDefinition, dates: readonly (readonly [string, string])[]): Row {
  const names = ["id", "type", "links", "actions", ...type.fields.map(({ name }) => name)];
  const entries = [...names, ...dates.map(([, name]) => name)].map((name) => [name, null] as const);
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Record<string, unknown>;
  // JSON leaves out members that are undefined: the id of a row without one, and milliseconds without a date.
  for (const name of ["id", ...dates.map(([, inMilliseconds]) => inMilliseconds)]) {
    blank[name] = undefined;
  }
  return blank;
}

interface Place {
  readonly links: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
}

/** Makes the function that computes the links and actions of a resource. Other types have no URLs. */
function makeLocate(
  { path, links, actions }: ResourceDefinition,
  collections: RepresentRules["collections"],
): (row: Row, options: RepresentOptions) => Place | undefined {
  const isProject = path === "projects";
  return (row, options) => {
    const { id } = row;
    if (typeof id !== "string") return undefined;
    const { root, base } = options;
    const self = `${root}/${path}/${encodeURIComponent(id)}`;
    const urls: Record<string, string> = { self };
    for (const { name, isMany, field } of links) {
      const isThere = isMany || (row[field] !== null && row[field] !== undefined);
      if (isThere) urls[name] = `${self}/${name}`;
    }
    if (isProject) {
      const scope = `${base}/projects/${encodeURIComponent(id)}`;
      for (const [name, collection] of collections) urls[name] = `${scope}/${collection}`;
    }
    const possible: Record<string, string> = {};
    for (const { name } of actions) {
      if (options.actions?.includes(name) !== false) possible[name] = `${self}?action=${name}`;
    }
    return { links: urls, actions: possible };
  };
}

/** True for a row that is being removed or is removed, so that no action is possible. */
export function isLeaving(row: Row): boolean {
  return row["state"] === "removing" || isRemoved(row);
}

/**
 * True for a removed row. Clients can still read it, but no longer change it. A boolean `removed` is an ordinary field
 * and no date of removal. Drivers of databases give booleans as 0 and 1, and some columns have a blank text for no date.
 */
export function isRemoved(row: Row): boolean {
  const removed = row["removed"] || false;
  const isDated = typeof removed !== "boolean" && removed !== 1;
  return isDated || row["state"] === "removed";
}
