/** A JSON Schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>;

/** An API as the server reads it. */
export interface ApiDefinition {
  readonly name: string;
  /** The schemas of named types by id: `api#/definitions/Guild`. */
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly routes: readonly RouteDefinition[];
}

/** A documented route. */
export interface RouteDefinition {
  readonly group: string;
  /** The name of its handler. */
  readonly name: string;
  readonly method: string;
  /** As the docs print it: `GET /users/{id}`. */
  readonly route: string;
  /** The path as Fastify writes it: `/users/:p0`. */
  readonly url: string;
  /** The names of the parameters of the path, in its order. */
  readonly path: readonly string[];
  /** The schemas of the parameters of the path: `p0`, `p1`. */
  readonly params: Readonly<Record<string, Schema>>;
  readonly query?: Schema;
  readonly headers?: Schema;
  readonly cookies?: Schema;
  readonly body?: Schema;
  /** How the body is sent; by default as JSON. */
  readonly form?: string;
  /** True if a request without a body is at fault. */
  readonly isBodyRequired?: boolean;
  /** The status of an answer when all goes well. */
  readonly status: number;
  /** True if answers have no body. */
  readonly isEmpty?: boolean;
  /** The schema of the answer; undefined if the docs do not tell it. */
  readonly answer?: Schema;
  /** The answer that the docs show. */
  readonly sample?: unknown;
  /** The bodies of errors that the docs show, by status. */
  readonly errors?: Readonly<Record<string, unknown>>;
}
