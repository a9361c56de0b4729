import type { FieldRow, Page, RouteBlock } from "../page/page.js";
import { linkTarget } from "./link-target.js";
import { parseTypeExpression } from "./type-expression.js";

/** What the tables of a tree say of the types that fields link to. */
export class LinkIndex {
  /** By `type.field`, and by the name of the field alone for the first field of that name. */
  readonly #links = new Map<string, string>();
  /** The ids of types with the ending that names of fields have: `launchConfig`, `LaunchConfig`. */
  readonly #endings: readonly (readonly [id: string, ending: string])[];
  /** Bodies show the same fields again and again. */
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
   * The type of an object under a name: what the field itself links to, or fields of that name
   * elsewhere, or the type of that name or whose name the field's name ends in
   * (`previousLaunchConfig`).
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
      const named = this.#endings.find(([id, ending]) => id === field || field.endsWith(ending));
      this.#byName.set(field, this.#links.get(field) ?? named?.[0]);
    }
    return this.#byName.get(field);
  }
}

/** The type of an action's body; undefined if the page names none. */
export function inputType({ input }: RouteBlock): string | undefined {
  return input === undefined || input.value === "none"
    ? undefined
    : linkTarget(input.value.url, input.span.file);
}
