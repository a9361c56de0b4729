import { isDate, type ResourceDefinition, type TypeDefinition } from "./definition.js";
import { isObject, timeOf, type Row } from "../core/row.js";

/** What a row is given in the form of: what belongs to one request and one resource. */
export interface RepresentOptions {
  /** Where links begin: `http://host:8080/v1/projects/1a5`. */
  readonly root: string;
  /** Where links that leave the project begin. */
  readonly base: string;
  /** The names of the actions that are possible now; undefined leaves all. */
  readonly actions?: readonly string[] | undefined;
}

/** Gives a row the form that clients expect. */
export type Represent = (row: Row, options: RepresentOptions) => Row;

/** What the form of a type's rows depends on. */
export interface RepresentRules {
  readonly resource: ResourceDefinition | undefined;
  /** The ids of all types: a row may say that it is of one of them. */
  readonly types: ReadonlySet<string>;
  /** The collections that a project has, for the links of projects: name and path. */
  readonly collections: readonly (readonly [name: string, path: string])[];
}

/**
 * Prepares the form of a type's rows: `type`, `links` and `actions` are always there, an id is a
 * text, and a date is ISO 8601 in UTC with the same in milliseconds beside it, as `<name>TS`.
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

/** What an object of a class has by its class: getters, and members of the classes above it. */
function readAccessors(row: Row, names: readonly string[], answer: Record<string, unknown>): void {
  for (const name of ["id", "type", "links", "actions", ...names]) {
    if (name in row) answer[name] = row[name];
  }
  // The answer is of the type's form, whatever the class prints itself as.
  if ("toJSON" in answer) answer["toJSON"] = undefined;
}

function textsOf(links: Row): Row {
  return Object.fromEntries(Object.entries(links).filter(([, url]) => typeof url === "string"));
}

/**
 * True for a date that is in the form of an answer already, as most are; writing it anew would cost
 * more than all else here. Days that not every month has are left to be checked by being written.
 */
function isCanonical(value: unknown): boolean {
  return typeof value === "string" && canonicalDate.test(value);
}

const canonicalDate =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * What every answer is spread over, so that no field of the type is missing. It is parsed and has
 * every member from the start, because the engine then knows the shape of what is spread over it;
 * adding members one by one to a copy of a row takes ten times as long.
 */
function makeBlank(type: TypeDefinition, dates: readonly (readonly [string, string])[]): Row {
  const names = ["id", "type", "links", "actions", ...type.fields.map(({ name }) => name)];
  const entries = [...names, ...dates.map(([, name]) => name)].map((name) => [name, null] as const);
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Record<string, unknown>;
  // Undefined does not reach the JSON: a shape without an id has none, no date no milliseconds.
  for (const name of ["id", ...dates.map(([, inMilliseconds]) => inMilliseconds)]) {
    blank[name] = undefined;
  }
  return blank;
}

interface Place {
  readonly links: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
}

/** Only what has a collection of its own has URLs. */
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

/** On its way out, or gone: nothing can be done with it. */
export function isLeaving(row: Row): boolean {
  return row["state"] === "removing" || isRemoved(row);
}

/**
 * Removed for good as clients see it: still readable, but nothing can be done with it any more. A boolean under
 * `removed` is no date of removal.
 */
export function isRemoved(row: Row): boolean {
  return typeof (row["removed"] ?? false) !== "boolean" || row["state"] === "removed";
}
