import { inferred } from "../../../core/fact.js";
import type { RestEntity, RestField, RestParameter, RestType } from "../model.js";
import { memberList } from "../page/member.js";
import { baseOf, readDerivation } from "./derivation.js";
import { isOfResponse, roleOf } from "./block-role.js";
import type { Derivation, TypeDraft } from "./type-draft.js";
import type { MarkHabits } from "./habits.js";
import type { MemberResolver } from "./resolve-member.js";
import type { ResolvedScope } from "./resolved-scope.js";
import { resolveField } from "./resolve-field.js";
import { takesBody } from "./takes-body.js";

/** Resolves derivations: copies the members of the base type, without those that are left out, and adds the new ones. */
export class Derivations {
  readonly #types: ReadonlyMap<TypeDraft, RestType>;

  constructor(
    types: readonly RestType[],
    readonly resolver: MemberResolver,
    readonly habits: MarkHabits,
  ) {
    this.#types = new Map(
      resolver.registry.drafts.flatMap((draft, index) => {
        const type = types[index];
        return type === undefined ? [] : [[draft, type] as const];
      }),
    );
  }

  /** Returns the types in their order, each with the members of the types that it is derived from. */
  all(): readonly RestType[] {
    return [...this.#types].map(([draft, type]) =>
      type.kind === "object" ? { ...type, fields: this.#fieldsOf(draft, type, new Set()) } : type,
    );
  }

  #fieldsOf(draft: TypeDraft, { fields }: RestEntity, seen: Set<TypeDraft>): readonly RestField[] {
    if (draft.bases.length === 0 || seen.has(draft)) return fields;
    const inside = new Set([...seen, draft]);
    const own = new Set(fields.map(({ name }) => name));
    const copied = draft.bases.flatMap((base) => this.fields(base, inside));
    return [...copied.filter(({ name }) => !own.has(name)), ...fields];
  }

  /** Returns the members that a derivation gives. */
  fields(derivation: Derivation, seen = new Set<TypeDraft>()): readonly RestField[] {
    const { page, range, leftOut, added } = derivation;
    const { resolver } = this;
    const draft = baseOf(derivation, resolver.tree, resolver.registry);
    const type = draft && this.#types.get(draft);
    if (draft === undefined || type?.kind !== "object") return [];
    const span = page.source.span(range.start, range.end);
    const root = (name: string): string => name.split(".")[0] ?? name;
    const copied = this.#fieldsOf(draft, type, seen)
      .filter(({ name }) => !leftOut.has(name) && !leftOut.has(root(name)))
      .map((field): RestField => {
        const { value, span: from } = field.type;
        return { ...field, type: inferred(value, span, "rest/same-as", [from]) };
      });
    const list = memberList({ page, form: "bullets", block: undefined, members: added, range });
    return [
      ...copied.filter(({ name }) => !added.some((one) => one.name === name)),
      ...added.map((member) => resolveField(member, list, resolver, this.habits)),
    ];
  }

  /**
   * Adds body parameters to each request whose text names a type for the body: `The body is like a book`. The parameters
   * are the members of this type.
   */
  withBodies(scopes: readonly ResolvedScope[]): readonly ResolvedScope[] {
    return scopes.map((one) => {
      const added = this.#bodyOf(one);
      if (added.length === 0) return one;
      const parameters = [...one.operation.parameters, ...added];
      return { ...one, operation: { ...one.operation, parameters } };
    });
  }

  #bodyOf({ scope, operation }: ResolvedScope): readonly RestParameter[] {
    if (!takesBody(operation.method.value) || operation.sends !== undefined) return [];
    const { headings } = this.resolver.tree;
    const own = new Set(operation.parameters.map(({ name }) => name));
    return scope.blocks.flatMap((placed) => {
      const { block, section } = placed;
      if (block.kind !== "paragraph" || placed.containers.includes("quote")) return [];
      const { page } = section;
      const derivation = readDerivation(page, block);
      if (derivation === undefined) return [];
      const role = roleOf(placed, scope.title, headings);
      const label = /^\W*([\p{L} ]{3,30})[*_]*:/u.exec(page.slice(block))?.[1] ?? "";
      const isBody = role.place === "body" || role.role === "parameters";
      if (isOfResponse(role) || !(isBody || headings.read(label).words.has("body"))) return [];
      const span = page.source.span(block.start, block.end);
      return this.fields(derivation)
        .filter(({ name, isReadOnly }) => !own.has(name) && !isReadOnly)
        .map((field): RestParameter => ({
          name: field.name,
          in: inferred("body", span, "rest/same-as", [field.span]),
          type: field.type,
          required: undefined,
          default: field.default,
          options: field.options,
          isNullable: field.nullable?.value === true,
          isDeprecated: field.isDeprecated,
          notes: field.notes,
          span: field.span,
        }));
    });
  }
}
