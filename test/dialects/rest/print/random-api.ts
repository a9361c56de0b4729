import fc from "fast-check";

import type {
  Api,
  Field,
  JsonValue,
  Operation,
  Parameter,
  Payload,
  Response,
  TypeDef,
  TypeRef,
} from "../../../../generator/core/api.js";
import { stated, type Fact } from "../../../../generator/core/fact.js";
import { parsePath } from "../../../../generator/core/paths.js";
import type { Located, Span } from "../../../../generator/diagnostics/diagnostic.js";

const point = { line: 1, column: 1, offset: 0 };
const at: Span = { file: "api", start: point, end: point };
const fact = <T>(value: T): Fact<T> => stated(value, at);
const located = (value: string): Located<string> => ({ value, span: at });

/** Texts that Markdown, MDX or the reader could take for markup or facts. */
const oddTexts = [
  "a | b",
  "`code` and ``more``",
  "an unclosed ` backtick",
  "*strong* _soft_ __all__ snake_case",
  "# no heading",
  "two\nlines",
  "[a link](#x) and ![picture](y)",
  "<b>tag</b> <br> <script>alert(1)</script>",
  "{braces} and {{ mustache }} {% tag %}",
  "a \\ backslash \\| pipe",
  "1. no list",
  "- no list",
  "&amp; &lt; &#35;",
  "~~gone~~ <!-- comment -->",
  "Required. The name.",
  "(optional) The name",
  "Defaults to `5`",
  "One of `a`, `b`",
  "Deprecated: use another",
  "can be null",
  "${x} */ \"quotes\" 'single'",
];

const words = fc.constantFrom(
  "Which one",
  "What it is called",
  "The price in euros",
  "Seen by all",
);
const notes = fc.option(
  fc.oneof(words, fc.constantFrom(...oddTexts), fc.string({ maxLength: 30 })),
  {
    nil: undefined,
  },
);
const name = fc.oneof(
  fc.constantFrom(
    "id",
    "title",
    "created_by",
    "$ref",
    "@type",
    "isOpen",
    "_links",
    "__proto__",
    "x-rate",
  ),
  fc.stringMatching(/^[a-z][a-z_]{0,8}[a-z]$/),
);

const formats = ["uuid", "email", "uri", "date", "date-time", "snowflake", "time"];
const scalar: fc.Arbitrary<TypeRef> = fc.oneof(
  fc
    .constantFrom("string", "integer", "number", "boolean", "json", "file", "unknown")
    .map((word): TypeRef => ({ kind: "scalar", name: word as "string" })),
  fc
    .constantFrom(...formats)
    .map((format): TypeRef => ({ kind: "scalar", name: "string", format })),
  fc
    .constantFrom("int64", "int32")
    .map((format): TypeRef => ({ kind: "scalar", name: "integer", format })),
);

/** A type that is not nullable and refers to existing types only. */
function typeOf(ids: readonly string[], depth: number): fc.Arbitrary<TypeRef> {
  const named = fc.constantFrom(...ids).map((type): TypeRef => ({ kind: "named", type }));
  if (depth === 0) return fc.oneof(scalar, named);
  const inner = typeOf(ids, depth - 1);
  const maybeNull = fc.oneof(
    { weight: 4, arbitrary: inner },
    { weight: 1, arbitrary: inner.map((of): TypeRef => ({ kind: "nullable", of })) },
  );
  return fc.oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 2, arbitrary: named },
    { weight: 2, arbitrary: maybeNull.map((items): TypeRef => ({ kind: "array", items })) },
    { weight: 1, arbitrary: maybeNull.map((values): TypeRef => ({ kind: "map", values })) },
    {
      weight: 1,
      arbitrary: fc
        .uniqueArray(fc.oneof(scalar.filter(isSure), named), {
          minLength: 2,
          maxLength: 3,
          selector: (one) => JSON.stringify(one),
        })
        .map((of): TypeRef => ({ kind: "union", of })),
    },
  );
}

function isSure(type: TypeRef): boolean {
  return type.kind !== "scalar" || type.name !== "unknown";
}

const flag = fc.option(fc.boolean(), { nil: undefined });

interface Member {
  readonly name: string;
  readonly type: TypeRef;
  readonly isRequired: boolean | undefined;
  readonly isNullable: boolean;
  readonly isDeprecated: boolean;
  readonly notes: string | undefined;
  readonly values: readonly string[] | undefined;
  readonly hasDefault: boolean;
  readonly members: readonly Member[];
}

function membersOf(ids: readonly string[], depth: number): fc.Arbitrary<readonly Member[]> {
  const member = fc.record({
    name,
    type: typeOf(ids, 2),
    isRequired: flag,
    isNullable: fc.boolean(),
    isDeprecated: fc.boolean(),
    notes,
    values: fc.option(
      fc.uniqueArray(fc.constantFrom("a", "b c", "image/png", "x|y", "1"), { minLength: 1 }),
      {
        nil: undefined,
      },
    ),
    hasDefault: fc.boolean(),
    members:
      depth === 0
        ? fc.constant([])
        : fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, membersOf(ids, depth - 1)),
  });
  return fc.uniqueArray(member, { minLength: 1, maxLength: 5, selector: (one) => one.name });
}

/** Returns the facts of a row besides its flags. A string may have values and a default, and an object has members. */
function rowOf(
  one: Member,
): Pick<Field, "name" | "type" | "options" | "default" | "deprecated" | "notes" | "span"> {
  const isText =
    one.members.length === 0 &&
    one.type.kind === "scalar" &&
    one.type.name === "string" &&
    one.type.format === undefined;
  const [first] = one.values ?? [];
  return {
    name: one.name,
    type: fact(one.type),
    ...(isText && one.values !== undefined
      ? { options: fact<readonly JsonValue[]>(one.values) }
      : {}),
    ...(isText && one.hasDefault ? { default: fact<JsonValue>(first ?? "two words") } : {}),
    ...(one.isDeprecated ? { deprecated: fact(true) } : {}),
    ...(one.notes === undefined || one.notes.trim() === ""
      ? {}
      : { notes: located(one.notes.trim()) }),
    span: at,
  };
}

function withMembers(one: Member, inner: readonly Field[]): Fact<TypeRef> {
  return fact(
    one.members.length === 0 ? one.type : { kind: "object", fields: inner, isOpen: false },
  );
}

function typeField(one: Member): Field {
  return {
    ...rowOf({
      ...one,
      ...(one.members.length > 0 ? { type: { kind: "scalar", name: "json" } as const } : {}),
    }),
    type: withMembers(one, one.members.map(typeField)),
    ...(one.isRequired === undefined ? {} : { optional: fact(!one.isRequired) }),
    ...(one.isNullable ? { nullable: fact(true) } : {}),
  };
}

function bodyField(one: Member): Field {
  const isObject = one.members.length > 0;
  const row = rowOf(isObject ? { ...one, type: { kind: "scalar", name: "json" } } : one);
  const type = withMembers(one, one.members.map(bodyField)).value;
  return {
    ...row,
    type: fact<TypeRef>(one.isNullable ? { kind: "nullable", of: type } : type),
    ...(one.isRequired === undefined ? {} : { required: fact(one.isRequired) }),
  };
}

function parameterOf(one: Member, place: "query" | "header"): Parameter {
  const {
    name: id,
    type,
    required,
    default: value,
    options,
    deprecated,
    notes: text,
  } = bodyField({
    ...one,
    members: [],
  });
  return {
    name: id,
    in: fact(place),
    type,
    ...(required === undefined ? {} : { required }),
    ...(value === undefined ? {} : { default: value }),
    ...(options === undefined ? {} : { options }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(text === undefined ? {} : { notes: text }),
    span: at,
  };
}

function payload(type: TypeRef): Fact<Payload> {
  const isFile = type.kind === "scalar" && type.name === "file";
  return fact({ media: [isFile ? "application/octet-stream" : "application/json"], type });
}

const typeIds = ["Book", "OrderLine", "Error", "APIKey", "response", "Snake_case"];

const enumeration: fc.Arbitrary<TypeDef> = fc
  .oneof(
    fc.constant(["NOVEL", "novel", "POETRY", "poetry"]),
    fc.constant(["a", "a", "b", "b"]),
    fc.constant(["ZERO", "0000", "ONE", "1"]),
  )
  .map((all): TypeDef => ({
    kind: "enumeration",
    id: "Genre",
    base: "string",
    isFlags: false,
    values: [0, 2].map((index) => ({
      name: all[index] ?? "",
      value: fact(all[index + 1] ?? ""),
      span: at,
    })),
    page: "api",
    span: { ...at, start: { ...point, offset: 7 } },
  }));

const object = (id: string): fc.Arbitrary<TypeDef> =>
  membersOf(typeIds, 1).map((members): TypeDef => ({
    kind: "object",
    id,
    fields: members.map(typeField),
    isOpen: false,
    page: "api",
    span: { ...at, file: id },
  }));

const groups = ["books", "orders", "shelves"] as const;
const paths = [
  ["GET", "", "List"],
  ["POST", "", "Create"],
  ["GET", "/{id}", "Get"],
  ["PUT", "/{id}", "Replace"],
  ["DELETE", "/{id}/{part_id}", "Remove a part of"],
  ["PATCH", "/{id}/settings", "Change settings of"],
] as const;

const answer: fc.Arbitrary<Response> = fc.oneof(
  fc.constant<Response>({ status: fact(204), payload: payload({ kind: "scalar", name: "null" }) }),
  typeOf(typeIds, 2)
    .filter(isSure)
    .map((type): Response => ({ status: fact(200), payload: payload(type) })),
  membersOf(typeIds, 1).map((members): Response => ({
    status: fact(201),
    payload: payload({ kind: "object", fields: members.map(typeField), isOpen: false }),
  })),
);

/** Further answers of success and errors, each with a different status. */
const more: fc.Arbitrary<readonly Response[]> = fc
  .uniqueArray(
    fc.record({
      status: fc.constantFrom<number | "4XX" | "5XX">(202, 303, 400, 404, 422, "4XX", "5XX"),
      type: fc.option(typeOf(typeIds, 1).filter(isSure), { nil: undefined }),
      members: membersOf(typeIds, 0),
      isObject: fc.boolean(),
      media: fc.constantFrom("application/json", "application/problem+json"),
      text: fc.constantFrom(
        undefined,
        "There is no such book",
        "Two lines\nof text",
        "a | b `c` # d",
      ),
    }),
    { maxLength: 3, selector: ({ status }) => status },
  )
  .map((all) =>
    all.map(({ status, type, members, isObject, media, text }): Response => {
      const object: TypeRef = { kind: "object", fields: members.map(typeField), isOpen: false };
      const told = isObject ? object : type;
      return {
        status: fact(status),
        ...(told === undefined ? {} : { payload: fact({ media: [media], type: told }) }),
        ...(text === undefined ? {} : { notes: located(text) }),
      };
    }),
  );

function operation(
  group: string,
  [method, behind, verb]: (typeof paths)[number],
): fc.Arbitrary<Operation> {
  const path = `/${group}${behind}`;
  const query = fc.uniqueArray(
    membersOf(typeIds, 0).map(([one]) => one),
    { maxLength: 3, selector: (one) => one?.name },
  );
  const body = fc.oneof(
    fc.constant(undefined),
    membersOf(typeIds, 1).map((all): TypeRef => ({
      kind: "object",
      fields: all.map(bodyField),
      isOpen: false,
    })),
    typeOf(typeIds, 1).filter((type) => isSure(type)),
  );
  return fc
    .record({ query, body, answer, more, isDeprecated: fc.boolean(), notes })
    .map((random): Operation => {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, id = ""]): Parameter => ({
        name: id,
        in: fact("path"),
        type: fact({ kind: "scalar", name: "integer" }),
        required: fact(true),
        span: at,
      }));
      const own = random.query.flatMap((one) =>
        one === undefined || inPath.some((other) => other.name === one.name)
          ? []
          : [parameterOf(one, "query")],
      );
      const isRead = method === "GET" || method === "DELETE";
      return {
        id: `${method} ${path}`,
        name: "x",
        title: located(`${verb} ${group}`),
        group,
        role: fact("call"),
        method: fact(method),
        path: fact(parsePath(path)),
        parameters: [...inPath, ...own],
        ...(random.body === undefined || isRead ? {} : { body: payload(random.body) }),
        responses: [random.answer, ...random.more],
        ...(random.isDeprecated ? { deprecated: fact(true) } : {}),
        ...(random.notes === undefined ? {} : { notes: located(random.notes) }),
        span: at,
      };
    });
}

/** Apis that pages can express, with names and texts that are hard to print. */
export const randomApi: fc.Arbitrary<Api> = fc
  .record({
    types: fc.tuple(...typeIds.map(object), enumeration),
    operations: fc.tuple(...groups.flatMap((group) => paths.map((one) => operation(group, one)))),
  })
  .map(({ types, operations }): Api => ({
    types,
    operations,
    groups: groups.map((id) => ({
      id,
      operations: operations.filter(({ group }) => group === id).map((one) => one.id),
    })),
    servers: [{ url: fact("https://api.example.com/v2") }],
    security: [{ kind: fact("bearer") }],
  }));
