/** A JSON Schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>;

/** An API as the server reads it. */
export interface ApiDefinition {
  readonly name: string;
  /** The schemas of named types by id. Others refer to them: `shop#/definitions/Book`. */
  readonly definitions: Readonly<Record<string, Schema>>;
  /** The `WWW-Authenticate` of a 401, by what the docs say of credentials; undefined if they say nothing. */
  readonly challenge?: string;
  /** The parameters of queries that keys are sent as: they are for `authenticate` alone. */
  readonly credentials?: readonly string[];
  /** The path of the documented base URL, `/v1`: routes are registered without it. */
  readonly base?: string;
  /** How errors look; undefined for `application/problem+json`. */
  readonly error?: ErrorForm;
  readonly routes: readonly RouteDefinition[];
}

/**
 * The form of errors: what each member says. `code` is the title as a word for programs, `where` names the
 * value at fault; a list has an item for each fault.
 */
export interface ErrorForm {
  readonly [member: string]:
    | ("code" | "detail" | "title" | "status" | "where")
    | ErrorForm
    | readonly [ErrorForm | "detail"];
}

/** A documented route. */
export interface RouteDefinition {
  readonly group: string;
  /** The name of its handler. */
  readonly name: string;
  readonly method: string;
  /** As the docs print it: `GET /users/{id}`. */
  readonly route: string;
  /** The path as Fastify writes it: `/users/:id`. */
  readonly url: string;
  /** The names of the parameters of the path by the names that they have in `url`. */
  readonly path?: Readonly<Record<string, string>>;
  /** The schema of the parameters of the path, by the names of the docs. */
  readonly params?: Schema;
  readonly query?: Schema;
  readonly headers?: Schema;
  readonly cookies?: Schema;
  readonly body?: Schema;
  /** How the body is sent; by default as JSON. `raw` is a text or a file. */
  readonly form?: "json" | "urlencoded" | "multipart" | "raw";
  /** True if a request without a body is at fault. */
  readonly isBodyRequired?: boolean;
  /** The status of an answer when all goes well. */
  readonly status: number;
  /** True if answers have no body. */
  readonly isEmpty?: boolean;
  /** The schema of the answer; undefined if the docs do not tell it. */
  readonly answer?: Schema;
  /** The media type of the answer; by default JSON. */
  readonly media?: string;
  /** The answer that the docs show. */
  readonly sample?: unknown;
  /** The bodies of errors that the docs show, by status. */
  readonly errors?: Readonly<Record<string, unknown>>;
  /** How a list is paged: what a mock needs to end it. */
  readonly paging?: PagingDefinition;
  /** What it does to the rows of its collection, where a mock can do it. */
  readonly role?: "list" | "get" | "create" | "update" | "delete";
}

/** The paging of a list. */
export interface PagingDefinition {
  readonly kind: "page" | "offset" | "cursor" | "link";
  /** The parameter that is sent for the next page. */
  readonly parameter?: string;
  /** The parameter with the size of a page. */
  readonly size?: string;
  /** The member of the answer with the items; undefined for an answer that is the list. */
  readonly items?: string;
  /** The member of the answer that has the next cursor. */
  readonly next?: string;
}
