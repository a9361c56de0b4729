import type { Api, Field, JsonValue, TypeRef } from "../../../core/api.js";
import { isWriteOnly } from "../../../core/write-only.js";
import { withValue, type Fact } from "../../../core/fact.js";
import type { Located } from "../../../diagnostics/diagnostic.js";
import { cleanName, isName } from "../page/member.js";
import { nullable, takesValues, TypeFitter, valuesOf } from "./fit-type.js";
import type { PageReports } from "./report.js";
import { fieldsIn } from "./types-in.js";

/** The place of a table of members: `type` for a type or a response, `body` for a request. */
export type MemberPlace = "type" | "body";

interface FieldContext {
  readonly subject: string;
  readonly place: MemberPlace;
}

/** The facts of a parameter or a member in its row, besides the name. */
export interface RowFacts {
  readonly type: Fact<TypeRef>;
  readonly isNullable: boolean;
  readonly default: Fact<JsonValue> | undefined;
  readonly options: Fact<readonly JsonValue[]> | undefined;
  readonly deprecated: Fact<boolean> | undefined;
  readonly notes: Located<string> | undefined;
}

/** Fits parameters and members to the rows of tables, and reports what a row cannot say. */
export class FieldFitter {
  readonly #bodies: TypeFitter;
  readonly #types: TypeFitter;

  constructor(
    api: Pick<Api, "types">,
    readonly reports: PageReports,
  ) {
    const fitter = (place: MemberPlace): TypeFitter =>
      new TypeFitter(api, reports, (fields, subject) => this.fitFields(fields, { subject, place }));
    this.#bodies = fitter("body");
    this.#types = fitter("type");
  }

  /** Fits the type of a whole body or response, which a sentence states. */
  fitType(type: TypeRef, { subject, place }: FieldContext): TypeRef {
    const found = this.#at(place).fit(type, subject);
    if (found.enumeration !== undefined)
      this.reports.add(subject, `the values of \`${found.enumeration.id}\` are left out`);
    return found.isNullable ? nullable(found.type) : found.type;
  }

  /** Returns the type of a parameter without the members of objects, which have no rows, and reports these. */
  withoutMembers(type: TypeRef, subject: string): TypeRef {
    const names = fieldsIn(type).map(({ name }) => `\`${name}\``);
    if (names.length === 0) return type;
    const words = names.length === 1 ? "member" : "members";
    this.reports.add(
      subject,
      `the ${words} ${names.join(", ")} of the object ${names.length === 1 ? "is" : "are"} left out: a parameter has only one row`,
    );
    return bareObjects(type);
  }

  /** Fits members to rows. A member whose name a row cannot have is left out and reported. */
  fitFields(fields: readonly Field[], context: FieldContext): readonly Field[] {
    const { subject } = context;
    return fields.flatMap((field): Field[] => {
      if (context.place === "body" && isReadOnly(field)) {
        const at = memberOf(subject, field.name);
        this.reports.add(
          at,
          "the member is left out of the request, because only the server sets it",
        );
        return [];
      }
      // The row of a body prints the member as forms spell it, so its name may have dots: `data[alerts][admin.report]`.
      const isSpelled = field.spelling !== undefined && context.place === "body";
      if (isRowName(field.name) || (isSpelled && isName(field.name)))
        return [this.#field(field, context)];
      const at = memberOf(subject, field.name);
      this.reports.add(at, "the member is left out: a row cannot have this name");
      return [];
    });
  }

  #field(field: Field, { subject, place }: FieldContext): Field {
    const at = memberOf(subject, field.name);
    const isHeld = isReadOnly(field);
    if (!isHeld && (field.create !== undefined || field.update !== undefined))
      this.reports.add(
        at,
        "the statement of when a client may set or change the member is left out",
      );
    const row = this.fitRow(field, at, place);
    const isNullable = row.isNullable || field.nullable?.value === true;
    const shared = {
      name: field.name,
      ...(row.default === undefined ? {} : { default: row.default }),
      ...(row.options === undefined ? {} : { options: row.options }),
      ...(row.deprecated === undefined ? {} : { deprecated: row.deprecated }),
      ...(row.notes === undefined ? {} : { notes: row.notes }),
      span: field.span,
    };
    if (place === "body") {
      const required = field.required ?? negated(field.optional);
      const type = isNullable ? withValue(row.type, nullable(row.type.value)) : row.type;
      const spelling = field.spelling === undefined ? {} : { spelling: field.spelling };
      return { ...shared, ...spelling, type, ...(required === undefined ? {} : { required }) };
    }
    const optional = field.optional ?? negated(field.required);
    const notes = isHeld ? readOnlyNotes(field) : row.notes;
    const isOfRequests = isWriteOnly({ notes: row.notes, required: field.required });
    const fact = field.nullable?.value === true ? field.nullable : withValue(row.type, true);
    if (field.nullable?.value === false)
      this.reports.add(
        "API",
        "statements that a member is never null are left out; on pages, types say what may be null",
      );
    return {
      ...shared,
      ...(notes === undefined ? {} : { notes }),
      type: row.type,
      ...(isHeld
        ? { create: field.create, update: field.update ?? withValue(field.type, false) }
        : {}),
      ...(isOfRequests ? { required: field.required } : {}),
      ...(optional === undefined ? {} : { optional }),
      ...(isNullable ? { nullable: fact } : {}),
    };
  }

  /** Returns the facts that the row of a member or a parameter can say. */
  fitRow(
    one: Pick<Field, "type" | "default" | "options" | "deprecated" | "notes">,
    subject: string,
    place: MemberPlace,
  ): RowFacts {
    const { type, isNullable, enumeration } = this.#at(place).fit(one.type.value, subject);
    const told = one.options ?? enumerated(one.type, enumeration);
    const options = told === undefined ? undefined : this.#options(told, type, subject);
    const notes = one.notes?.value.trim() ?? "";
    return {
      type: withValue(one.type, type),
      isNullable,
      default: one.default,
      options,
      deprecated: one.deprecated?.value === true ? one.deprecated : undefined,
      notes: one.notes === undefined || notes === "" ? undefined : { ...one.notes, value: notes },
    };
  }

  #options(
    told: Fact<readonly JsonValue[]>,
    type: TypeRef,
    subject: string,
  ): Fact<readonly JsonValue[]> | undefined {
    const values = valuesOf(told.value);
    if (values.length > 0 && takesValues(type)) return withValue(told, values);
    if (values.length > 0)
      this.reports.add(
        subject,
        "the list of values is left out: pages list no values for this type",
      );
    return undefined;
  }

  #at(place: MemberPlace): TypeFitter {
    return place === "body" ? this.#bodies : this.#types;
  }
}

/** True for a member that only the server sets, which the start of its description says on a page. */
function isReadOnly({ create, update }: Field): boolean {
  return create?.value === "never" && update?.value !== true;
}

/** Returns the description of a member that only the server sets, with the mark in front. */
function readOnlyNotes({ notes, span }: Field): Located<string> {
  const text = notes?.value.trim() ?? "";
  const value = /^read-only\./i.test(text) ? text : `Read-only. ${text}`.trim();
  return { value, span: notes?.span ?? span };
}

/** True if a name in a row is read back as the same name. A name with dots is not. */
function isRowName(name: string): boolean {
  return isName(name) && !name.includes(".") && cleanName(name).name === name;
}

/** Returns the subject of a member of an operation, a type or another member. */
export function memberOf(subject: string, name: string): string {
  return subject.includes("#") ? `${subject}.${name}` : `${subject}#${name}`;
}

/** Returns a type with objects of unknown members in place of inline objects. */
function bareObjects(type: TypeRef): TypeRef {
  switch (type.kind) {
    case "object":
      return { kind: "scalar", name: "json" };
    case "array":
      return { kind: "array", items: bareObjects(type.items) };
    case "map":
      return { kind: "map", values: bareObjects(type.values) };
    case "nullable":
      return { kind: "nullable", of: bareObjects(type.of) };
    case "union":
      return { kind: "union", of: type.of.map(bareObjects) };
    case "named":
    case "scalar":
    case "id":
      return type;
  }
}

function negated(fact: Fact<boolean> | undefined): Fact<boolean> | undefined {
  return fact && withValue(fact, !fact.value);
}

/**
 * Returns the values of the enumeration that a type names, with the enumeration's place as evidence. Undefined
 * for flags, whose values are sums.
 */
function enumerated(
  type: Fact<TypeRef>,
  enumeration: ReturnType<TypeFitter["fit"]>["enumeration"],
): Fact<readonly JsonValue[]> | undefined {
  if (enumeration === undefined || enumeration.isFlags) return undefined;
  const values = enumeration.values.map(({ value }) => value.value);
  return { ...withValue(type, values), evidence: [enumeration.span] };
}
