/** The type of a field, in the words of the docs. */
export type FieldType =
  | { readonly kind: "scalar"; readonly name: string }
  | { readonly kind: "array"; readonly items: FieldType }
  | { readonly kind: "map"; readonly values: FieldType }
  | { readonly kind: "reference"; readonly type: string }
  | { readonly kind: "embedded"; readonly type: string };

/** A field as the docs describe it (api-spec, "Schemas"). */
export interface FieldDefinition {
  readonly name: string;
  readonly type: FieldType;
  readonly create: boolean;
  readonly update: boolean;
  readonly required: boolean;
  /** Default: what is not required may be null. */
  readonly nullable?: boolean;
  readonly default?: unknown;
  readonly options?: readonly string[];
  /** The least number, inclusive. */
  readonly min?: number;
  /** The greatest number, inclusive. */
  readonly max?: number;
  /** In UTF-16 code units. */
  readonly minLength?: number;
  /** In UTF-16 code units. */
  readonly maxLength?: number;
  /** The inside of a character class: `a-z0-9`. */
  readonly validChars?: string;
  /** The inside of a character class. */
  readonly invalidChars?: string;
  /** True if no two rows may have the same value; the store sees to it. */
  readonly unique?: boolean;
}

/** True for a field that holds a date. */
export function isDate(field: FieldDefinition | undefined): boolean {
  return field?.type.kind === "scalar" && field.type.name === "date";
}

/** A type: a resource, or a shape that fields, inputs and outputs use. */
export interface TypeDefinition {
  readonly id: string;
  readonly fields: readonly FieldDefinition[];
  /** True if the docs tell no field: any field is taken as it comes. */
  readonly isOpen: boolean;
}

/** An action of a resource. */
export interface ActionDefinition {
  /** The name on the wire: `?action=name`. */
  readonly name: string;
  /** The name of the handler's method. */
  readonly method: string;
  readonly input: string | null;
  readonly output: string | null;
}

/** A URL in a resource's `links`: of one other resource, or of those that refer to it. */
export interface LinkDefinition {
  readonly name: string;
  /** The type it leads to, which is a resource's. */
  readonly type: string;
  readonly isMany: boolean;
  /** The field that holds the id: of the resource itself, or of the many that refer to it. */
  readonly field: string;
}

/** What can be done with a resource without an action. */
export type OperationName = "create" | "update" | "delete" | "list" | "get";

/** A resource: which type it is of and what can be done with it. */
export interface ResourceDefinition {
  readonly type: string;
  /** The last part of the collection's path, and the name of its handlers. */
  readonly plural: string;
  /** The path of the collection below the base, and below a project: `volumes`, `shelves/books`. */
  readonly path: string;
  readonly operations: readonly OperationName[];
  readonly actions: readonly ActionDefinition[];
  readonly links: readonly LinkDefinition[];
}

/** A whole API, as data. */
export interface ApiDefinition {
  /** What all routes begin with: `/v1`; blank if the API begins at the root of the server. */
  readonly basePath: string;
  /** True if every route also answers below `/projects/<id>`. */
  readonly isScoped: boolean;
  readonly types: readonly TypeDefinition[];
  readonly resources: readonly ResourceDefinition[];
}

/** The type of a field as a generated definition writes it: a scalar is its name. */
export type FieldTypeSource =
  | string
  | { readonly kind: "array"; readonly items: FieldTypeSource }
  | { readonly kind: "map"; readonly values: FieldTypeSource }
  | { readonly kind: "reference" | "embedded"; readonly type: string };

/** A field of a generated definition. What is left out is false. */
export type FieldSource = { readonly type: FieldTypeSource } & Pick<FieldDefinition, "name"> &
  Partial<Omit<FieldDefinition, "name" | "type">>;

/** An API as a generated definition writes it, without what is as usual. */
export interface ApiSource extends Pick<ApiDefinition, "basePath" | "isScoped"> {
  readonly types: readonly {
    readonly id: string;
    /** Default: false. */
    readonly isOpen?: boolean;
    /** Default: none. */
    readonly fields?: readonly FieldSource[];
  }[];
  readonly resources: readonly (Pick<ResourceDefinition, "type" | "plural" | "operations"> & {
    /** Default: the plural. */
    readonly path?: string;
    /** Default: none. Left out, `method` is the name of the action, `input` and `output` are null. */
    readonly actions?: readonly (Pick<ActionDefinition, "name"> & Partial<ActionDefinition>)[];
    /** Default: none. A link leads to one resource unless `isMany` is true. */
    readonly links?: readonly (Omit<LinkDefinition, "isMany"> & Partial<LinkDefinition>)[];
  })[];
}

/** Adds the defaults that a generated definition leaves out. */
export function makeDefinition(source: ApiSource): ApiDefinition {
  return {
    ...source,
    types: source.types.map(({ id, isOpen = false, fields = [] }) => ({
      id,
      isOpen,
      fields: fields.map(({ name, type, create = false, update = false, ...rest }) => {
        return { name, type: makeType(type), create, update, required: false, ...rest };
      }),
    })),
    resources: source.resources.map(({ actions = [], links = [], ...resource }) => ({
      path: resource.plural,
      ...resource,
      actions: actions.map((action) => {
        return { method: action.name, input: null, output: null, ...action };
      }),
      links: links.map((link) => ({ isMany: false, ...link })),
    })),
  };
}

function makeType(type: FieldTypeSource): FieldType {
  if (typeof type === "string") return { kind: "scalar", name: type };
  if (type.kind === "array") return { kind: "array", items: makeType(type.items) };
  if (type.kind === "map") return { kind: "map", values: makeType(type.values) };
  return type;
}
