import type { FieldRow, Page, RouteBlock } from "../page/page.js";
import { linkTarget } from "./link-target.js";
import { parseTypeExpression } from "./type-expression.js";

/** An index of the types that the fields of a tree link to. */
export class LinkIndex {
  /** Keyed by `type.field`, and by field name for the first field with that name. */
  readonly #links = new Map<string, string>();
  /**
   * The ids of types, longest first, each with the form that it has at the end of a field name: `launchConfig`,
   * `LaunchConfig`.
   */
  readonly #endings: readonly (readonly [id: string, ending: string])[];
  /** A cache, because bodies show the same fields many times. */
  readonly #byName = new Map<string, string | undefined>();

  constructor(pages: readonly Page[]) {
    for (const { id, tables, actions } of pages) {
      for (const row of tables.flatMap(({ rows }) => rows)) this.#add(id.value, row);
      for (const action of actions) {
        const type = inputType(action);
        if (type !== undefined) for (const row of action.rows) this.#add(type, row);
      }
    }
    const ids = pages.map((page) => page.id.value).sort((a, b) => b.length - a.length);
    this.#endings = ids.map((id) => [id, id.charAt(0).toUpperCase() + id.slice(1)]);
  }

  /**
   * Returns the type of an object in a field. It is the type that the field links to, else the type that a field of the
   * same name links to elsewhere, else the type whose name is the end of the field's name (`previousLaunchConfig`).
   */
  targetOf(field: string, type = ""): string | undefined {
    return this.#links.get(`${type}.${field}`) ?? this.#targetByName(field);
  }

  #add(type: string, row: FieldRow): void {
    const expression = row.type && parseTypeExpression(row.type.value);
    if (expression?.kind !== "link") return;
    const target = linkTarget(expression.link.url, row.span.file);
    const { value: name } = row.name;
    if (target === undefined) return;
    this.#links.set(`${type}.${name}`, target);
    if (!this.#links.has(name)) this.#links.set(name, target);
  }

  #targetByName(field: string): string | undefined {
    if (!this.#byName.has(field)) {
      this.#byName.set(field, this.#links.get(field) ?? this.#namedBy(field));
    }
    return this.#byName.get(field);
  }

  /** Returns the longest id of a type that is the name of a field, or its ending. */
  #namedBy(field: string): string | undefined {
    return this.#endings.find(([id, ending]) => id === field || field.endsWith(ending))?.[0];
  }
}

/** Returns the type of an action's body; undefined if the page does not name one. */
export function inputType({ input }: RouteBlock): string | undefined {
  return input === undefined || input.value === "none"
    ? undefined
    : linkTarget(input.value.url, input.span.file);
}
