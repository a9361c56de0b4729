/** The names that a protocol gives to operations and types in generated code. Each name is an identifier. */
export interface CodeNames {
  /** The group and the method in the client, keyed by operation id. Operations without a method are missing. */
  readonly methods: ReadonlyMap<string, { readonly group: string; readonly method: string }>;
  /** The name of the exported model, keyed by type id. Types without a model are missing. */
  readonly models: ReadonlyMap<string, string>;
}
