import type { TypeRef } from "../../../core/api.js";
import { inferred } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { JsonNode } from "../../../markdown/lenient-json.js";
import type { RestAnswer, RestEntity, RestField, RestType } from "../model.js";
import type { ResolvedScope } from "./resolved-scope.js";
import { isNull } from "./type-text.js";

type Content = Pick<RestAnswer, "returns" | "members" | "sample">;

/**
 * Marks the members of types and answers that the sample of an answer shows as null as nullable, because their rows
 * rarely say so. A row that says that its member is never null goes before the sample.
 */
export function withNulls(
  scopes: readonly ResolvedScope[],
  types: readonly RestType[],
): { readonly scopes: readonly ResolvedScope[]; readonly types: readonly RestType[] } {
  const nulls = new Nulls(types);
  for (const { operation } of scopes)
    for (const one of [operation, ...operation.answers])
      // An error may show null for each member that was not read.
      if ((one.sample?.status ?? 0) < 400) nulls.note(one);
  const withMembers = <Part extends Content>(part: Part): Part => ({
    ...part,
    members: part.members.map((one) =>
      one.field ? { ...one, field: nulls.mark(one.field) } : one,
    ),
  });
  return {
    scopes: scopes.map((one) => {
      const answers = one.operation.answers.map(withMembers);
      return { ...one, operation: { ...withMembers(one.operation), answers } };
    }),
    types: types.map((type) =>
      type.kind === "object"
        ? { ...type, fields: type.fields.map((one) => nulls.mark(one)) }
        : type,
    ),
  };
}

/** The fields that samples show as null, with the places of the samples. */
class Nulls {
  readonly #found = new Map<RestField, Span>();
  readonly #entities = new Map<string, RestEntity>();

  constructor(types: readonly RestType[]) {
    for (const type of types)
      if (type.kind === "object" && !this.#entities.has(type.id)) this.#entities.set(type.id, type);
  }

  /** Notes the fields that the sample of an answer shows as null. */
  note({ returns, members, sample }: Content): void {
    if (sample?.node === undefined) return;
    const { node, span } = sample;
    if (returns !== undefined && returns.value !== "none") this.#visit([node], returns.value, span);
    for (const { path, type, field } of members)
      this.#see(valuesAt(node, path), { type: type.value, field, span });
  }

  mark(field: RestField): RestField {
    const span = this.#found.get(field);
    if (span === undefined || field.nullable !== undefined || !canBeMarked(field)) return field;
    return { ...field, nullable: inferred(true, span, "rest/null-in-sample") };
  }

  #see(
    values: readonly JsonNode[],
    { type, field, span }: { type: TypeRef; field: RestField | undefined; span: Span },
  ): void {
    const isShown = values.some((one) => one.kind === "value" && one.value === null);
    if (isShown && field !== undefined) this.#found.set(field, span);
    this.#visit(values, type, span);
  }

  #visit(nodes: readonly JsonNode[], type: TypeRef, span: Span): void {
    if (nodes.length === 0) return;
    if (type.kind === "nullable") this.#visit(nodes, type.of, span);
    else if (type.kind === "array") this.#visit(nodes.flatMap(itemsOf), type.items, span);
    else if (type.kind === "map") this.#visit(nodes.flatMap(valuesOf), type.values, span);
    else if (type.kind === "named") {
      for (const field of this.#entities.get(type.type)?.fields ?? []) {
        const values = nodes.flatMap((node) => valuesAt(node, field.name));
        this.#see(values, { type: field.type.value, field, span });
      }
    }
  }
}

/** False for a type that is null, or that the docs do not tell, which may be null anyway. */
function canBeMarked({ type: { value } }: RestField): boolean {
  return !isNull(value) && !(value.kind === "scalar" && value.name === "unknown");
}

/** Returns the values of a member, `a[].b`. Lists on the way stand for their items. */
function valuesAt(node: JsonNode, path: string): readonly JsonNode[] {
  if (path.endsWith("[]")) return [];
  const names = path.split(/(?:\[\])*\./).filter((name) => name !== "");
  return names.reduce<readonly JsonNode[]>(
    (nodes, name) =>
      nodes
        .flatMap(itemsOf)
        .flatMap((one) =>
          one.kind === "object" ? one.members.filter((member) => member.name === name) : [],
        )
        .map(({ value }) => value),
    [node],
  );
}

function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === "array" ? node.items.flatMap(itemsOf) : [node];
}

function valuesOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === "object" ? node.members.map(({ value }) => value) : [];
}
