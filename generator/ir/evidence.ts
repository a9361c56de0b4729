import type { Span } from "../diagnostics/diagnostic.js";
import type { BodyValue } from "../page/markdown/json.js";
import type { Page, RouteBlock } from "../page/page.js";
import { linkTarget, parseTypeExpression, type TypeExpression } from "./type-expression.js";

/** What a curl body shows for one field. */
export interface Sighting {
  readonly type: string;
  readonly field: string;
  readonly value: BodyValue;
  /** False if it stands inside another type's body. */
  readonly isOwn: boolean;
}

/** Everything the curl bodies of a tree show, by field and by type. */
export interface Evidence {
  /** Sightings of `type.field`, those in the type's own bodies first. */
  of(type: string, field: string): readonly Sighting[];
  /** The fields that bodies show of a type, in the order seen. */
  fieldsOf(type: string): readonly string[];
  /** What fields of that name show of a type they link to, whatever type they are of. */
  shownByName(field: string, target: string): Shown | undefined;
  /** What any field shows of a type. */
  shownAnywhere(target: string): Shown | undefined;
}

/** A place where a body shows the id of a resource, or a value of a type. */
export interface Shown {
  readonly isReference: boolean;
  readonly isOwn: boolean;
  readonly span: Span;
}

/**
 * The first sighting that shows a reference to the target or a value of it.
 *
 * An object does not say what type it is of, so it counts only where the field is the same.
 */
export function firstShown(
  sightings: readonly Sighting[],
  target: string,
  objectsCount = true,
): Shown | undefined {
  for (const { value, isOwn } of sightings) {
    const meaning = value.kind === "object" && !objectsCount ? undefined : shows(value, target);
    if (meaning !== undefined)
      return { isReference: meaning === "reference", isOwn, span: value.span };
  }
  return undefined;
}

function shows(value: BodyValue, target: string): "reference" | "embedded" | undefined {
  if (value.kind === "object") return isMapPlaceholder(value) ? undefined : "embedded";
  if (value.kind === "array") return value.items[0] && shows(value.items[0], target);
  if (typeof value.value !== "string") return undefined;
  const inner = innermost(parseTypeExpression(value.value));
  if (inner?.kind === "reference" && inner.of === target) return "reference";
  return inner?.kind === "named" && inner.name === target ? "embedded" : undefined;
}

function innermost(type: TypeExpression | undefined): TypeExpression | undefined {
  return type?.kind === "array" || type?.kind === "map" ? innermost(type.of) : type;
}

/** What tables say of the types that fields link to. */
export interface LinkIndex {
  /**
   * The type of an object under a name: what the field itself links to, or fields of that name
   * elsewhere, or the type that is called so or whose name the field's name ends in
   * (`previousLaunchConfig`).
   */
  targetOf(field: string, type?: string): string | undefined;
}

/** Walks every curl body; an object below a field is a body of the type that the field links to. */
export function collectEvidence(pages: readonly Page[], links: LinkIndex): Evidence {
  const sightings: Sighting[] = [];
  const visit = (type: string, body: BodyValue, isOwn: boolean): void => {
    if (body.kind !== "object") return;
    for (const { key, value } of body.entries) {
      sightings.push({ type, field: key.value, value, isOwn });
      if (value.kind !== "object" || isMapPlaceholder(value)) continue;
      const target = links.targetOf(key.value, type);
      if (target !== undefined) visit(target, value, false);
    }
  };
  for (const page of pages) {
    for (const block of [...page.operations, ...page.actions]) {
      const type = bodyType(page, block);
      if (block.sample?.body !== undefined && type !== undefined)
        visit(type, block.sample.body, true);
    }
  }
  return indexSightings(sightings);
}

/** The type of a block's body: the input type of an action, the page's own type otherwise. */
function bodyType(page: Page, block: RouteBlock): string | undefined {
  if (page.operations.includes(block)) return page.id.value;
  return block.input === undefined || block.input.value === "none"
    ? undefined
    : linkTarget(block.input.value.url);
}

/** `{"key": "value-pairs"}`, with which the pages show any map. */
export function isMapPlaceholder(value: BodyValue): boolean {
  if (value.kind !== "object" || value.entries.length !== 1) return false;
  const [entry] = value.entries;
  return (
    entry?.key.value === "key" &&
    entry.value.kind === "literal" &&
    entry.value.value === "value-pairs"
  );
}

/** Reads the link targets of all tables of a tree. */
export function indexLinks(pages: readonly Page[]): LinkIndex {
  const links = new Map<string, string>();
  for (const page of pages) {
    const own = page.tables
      .flatMap((table) => table.rows)
      .map((row) => [page.id.value, row] as const);
    const inputs = page.actions.flatMap((block) => {
      const type = bodyType(page, block);
      return type === undefined ? [] : block.rows.map((row) => [type, row] as const);
    });
    for (const [type, row] of [...own, ...inputs]) {
      const target = directTarget(row.type && parseTypeExpression(row.type.value));
      if (target === undefined) continue;
      links.set(`${type}.${row.name.value}`, target);
      if (!links.has(row.name.value)) links.set(row.name.value, target);
    }
  }
  const ids = pages.map((page) => page.id.value).sort((a, b) => b.length - a.length);
  const endings = ids.map((id) => [id, id.charAt(0).toUpperCase() + id.slice(1)] as const);
  // Bodies show the same fields again and again.
  const named = new Map<string, string | undefined>();
  const byName = (field: string): string | undefined => {
    if (!named.has(field)) {
      const isNamed = ([id, ending]: readonly [string, string]): boolean =>
        id === field || field.endsWith(ending);
      named.set(field, links.get(field) ?? endings.find(isNamed)?.[0]);
    }
    return named.get(field);
  };
  return { targetOf: (field, type = "") => links.get(`${type}.${field}`) ?? byName(field) };
}

function directTarget(type: TypeExpression | undefined): string | undefined {
  return type?.kind === "link" ? linkTarget(type.link.url) : undefined;
}

function indexSightings(all: readonly Sighting[]): Evidence {
  const byField = new Map<string, Sighting[]>();
  const byName = new Map<string, Sighting[]>();
  const byType = new Map<string, Set<string>>();
  for (const sighting of all) {
    push(byField, `${sighting.type}.${sighting.field}`, sighting);
    push(byName, sighting.field, sighting);
    const fields = byType.get(sighting.type) ?? new Set();
    byType.set(sighting.type, fields.add(sighting.field));
  }
  for (const list of byField.values()) list.sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
  return {
    of: (type, field) => byField.get(`${type}.${field}`) ?? [],
    fieldsOf: (type) => [...(byType.get(type) ?? [])],
    shownByName: (field, target) => firstShown(byName.get(field) ?? [], target),
    shownAnywhere: (target) => firstShown(all, target, false),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
