/** The names that the packages of a protocol give to parts of an API; each is an identifier. */
export interface CodeNames {
  /** The group and the method of the client, by the id of the operation. An operation without a method is left out. */
  readonly methods: ReadonlyMap<string, { readonly group: string; readonly method: string }>;
  /** What the models package exports, by the id of the type. */
  readonly models: ReadonlyMap<string, string>;
}
