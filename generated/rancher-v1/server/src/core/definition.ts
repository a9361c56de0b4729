/** The type of a field, in the words of the docs. */
export type FieldType =
  | { readonly kind: "scalar"; readonly name: string }
  | { readonly kind: "array"; readonly items: FieldType }
  | { readonly kind: "map"; readonly values: FieldType }
  | { readonly kind: "reference"; readonly type: string }
  | { readonly kind: "embedded"; readonly type: string };

/** A field as the docs describe it. */
export interface FieldDefinition {
  readonly name: string;
  readonly type: FieldType;
  readonly create: boolean;
  readonly update: boolean;
  readonly required: boolean;
  readonly default?: unknown;
  readonly options?: readonly string[];
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

/** A resource: which type it is of and what can be done with it. */
export interface ResourceDefinition {
  readonly type: string;
  /** The last part of the collection's path, and the name of its handlers. */
  readonly plural: string;
  readonly operations: readonly ("create" | "update" | "delete" | "list" | "get")[];
  readonly actions: readonly ActionDefinition[];
}

/** A whole API, as data. */
export interface ApiDefinition {
  readonly basePath: string;
  /** True if every route also answers below `/projects/<id>`. */
  readonly isScoped: boolean;
  readonly types: readonly TypeDefinition[];
  readonly resources: readonly ResourceDefinition[];
}
