/** The type of a field. Names are those of the docs. */
export type FieldType =
  | { readonly kind: "scalar"; readonly name: string }
  | { readonly kind: "array"; readonly items: FieldType }
  | { readonly kind: "map"; readonly values: FieldType }
  | { readonly kind: "reference"; readonly type: string }
  | { readonly kind: "embedded"; readonly type: string };

/** A field as the docs describe it (Rancher's API specification, "Schemas"). */
export interface FieldDefinition {
  readonly name: string;
  readonly type: FieldType;
  readonly create: boolean;
  readonly update: boolean;
  readonly required: boolean;
  /** Default: true for a field that is not required. */
  readonly nullable?: boolean;
  readonly default?: unknown;
  readonly options?: readonly string[];
  /** The smallest number, inclusive. */
  readonly min?: number;
  /** The largest number, inclusive. */
  readonly max?: number;
  /** The shortest length, in UTF-16 code units. */
  readonly minLength?: number;
  /** The longest length, in UTF-16 code units. */
  readonly maxLength?: number;
  /** The allowed characters, as the inside of a character class: `a-z0-9`. */
  readonly validChars?: string;
  /** The characters that are not allowed, as the inside of a character class. */
  readonly invalidChars?: string;
  /** True if no two rows may have the same value. The store enforces this. */
  readonly unique?: boolean;
}

/** True for a field that holds a date. */
export function isDate(field: FieldDefinition | undefined): boolean {
  return field?.type.kind === "scalar" && field.type.name === "date";
}

/** A type: that of a resource, or one that fields, inputs and outputs use. */
export interface TypeDefinition {
  readonly id: string;
  readonly fields: readonly FieldDefinition[];
  /** True if the docs list no fields. Any field is then accepted without a check. */
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

/** A URL in `links` of a resource, which leads to one other resource or to all that refer to this one. */
export interface LinkDefinition {
  readonly name: string;
  /** The type of the link's target. */
  readonly type: string;
  readonly isMany: boolean;
  /** The field with the id: a field of this resource, or, if `isMany`, of the resources that refer to this one. */
  readonly field: string;
}

/** An operation on a resource that is not an action. */
export type OperationName = "create" | "update" | "delete" | "list" | "get";

/** A resource: its type, operations, actions and links. */
export interface ResourceDefinition {
  readonly type: string;
  /** The last segment of the collection's path, and the key of its handlers. */
  readonly plural: string;
  /** The path of the collection below the base and below a project: `volumes`, `shelves/books`. */
  readonly path: string;
  readonly operations: readonly OperationName[];
  readonly actions: readonly ActionDefinition[];
  readonly links: readonly LinkDefinition[];
}

/** A whole API, as data. */
export interface ApiDefinition {
  /** The path with which all routes begin: `/v1`. Empty if the API begins at the root of the server. */
  readonly basePath: string;
  /** True if the routes also exist below `/projects/<id>`. */
  readonly isScoped: boolean;
  readonly types: readonly TypeDefinition[];
  readonly resources: readonly ResourceDefinition[];
}

/** The type of a field in a generated definition. A scalar is its name. */
export type FieldTypeSource =
  | string
  | { readonly kind: "array"; readonly items: FieldTypeSource }
  | { readonly kind: "map"; readonly values: FieldTypeSource }
  | { readonly kind: "reference" | "embedded"; readonly type: string };

/** A field of a generated definition. `create`, `update` and `required` are false by default. */
export type FieldSource = { readonly type: FieldTypeSource } & Pick<FieldDefinition, "name"> &
  Partial<Omit<FieldDefinition, "name" | "type">>;

/** An API in a generated definition, which leaves out default values. */
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
    /** Default: none. `method` is by default the name of the action, `input` and `output` are null. */
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
