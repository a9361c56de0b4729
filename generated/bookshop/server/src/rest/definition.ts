/** A JSON Schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>;

/** The definition of an API, which the server reads. */
export interface ApiDefinition {
  readonly name: string;
  /** The schemas of named types, keyed by id. Other schemas refer to them: `shop#/definitions/Book`. */
  readonly definitions: Readonly<Record<string, Schema>>;
  /** The header `WWW-Authenticate` of a 401. Undefined if the docs name no authentication. */
  readonly challenge?: string;
  /** The ways to send credentials. Undefined if the docs name no authentication. */
  readonly schemes?: readonly CredentialScheme[];
  /** The query parameters that carry credentials. Handlers do not get them. */
  readonly credentials?: readonly string[];
  /** The path of the documented base URL: `/v1`. Routes are registered without it. */
  readonly base?: string;
  /** The form of error bodies. Undefined: `application/problem+json`. */
  readonly error?: ErrorForm;
  readonly routes: readonly RouteDefinition[];
}

/** A way to send credentials: HTTP Basic, a Bearer token, or a key in a header or a query parameter. */
export interface CredentialScheme {
  readonly kind: "basic" | "bearer" | "header" | "query";
  /** The name of the header or the query parameter. */
  readonly name?: string;
}

/**
 * The form of error bodies: the value of each member. `code` is the title as one word, `where` names the invalid value.
 * `field` does, too, but is left out if no value is invalid. A list has an item for each fault.
 */
export interface ErrorForm {
  readonly [member: string]:
    | ("code" | "detail" | "title" | "status" | "where" | "field")
    | ErrorForm
    | readonly [ErrorForm | "detail"];
}

/** A documented route. */
export interface RouteDefinition {
  readonly group: string;
  /** The name of its handler. */
  readonly name: string;
  readonly method: string;
  /** The HTTP method and the path of the docs: `GET /users/{id}`. */
  readonly route: string;
  /** The path in the syntax of Fastify: `/users/:id`. */
  readonly url: string;
  /** The documented names of the path parameters, keyed by their names in `url`. */
  readonly path?: Readonly<Record<string, string>>;
  /** The schema of the path parameters, with their documented names. */
  readonly params?: Schema;
  readonly query?: Schema;
  readonly headers?: Schema;
  readonly cookies?: Schema;
  readonly body?: Schema;
  /** The format of the body. Default: JSON. `raw` is text or a file. */
  readonly form?: "json" | "urlencoded" | "multipart" | "raw";
  /** True if a request must have a body. */
  readonly isBodyRequired?: boolean;
  /** The status of a successful answer. If the docs state none: 200 for an answer with a body, else 204. */
  readonly status: number;
  /** True if a successful answer has no body. */
  readonly isEmpty?: boolean;
  /** The schema of the answer. Undefined if the docs do not describe it. */
  readonly answer?: Schema;
  /** The schemas of the documented headers of a successful answer, keyed by name. A mock sends these headers. */
  readonly answerHeaders?: Readonly<Record<string, Schema>>;
  /** The media type of the answer. Default: JSON. */
  readonly media?: string;
  /** The sample answer in the docs. */
  readonly sample?: unknown;
  /** The documented error bodies, keyed by status. Null for a status without a sample. */
  readonly errors?: Readonly<Record<string, unknown>>;
  /** The paging of a list. A mock needs it to end the list. */
  readonly paging?: PagingDefinition;
  /** The operation of the route on the rows of its collection. Undefined for other routes, such as actions. */
  readonly role?: "list" | "get" | "create" | "update" | "delete";
  /** The members that the docs call always present in the row that a route creates. */
  readonly always?: readonly string[];
}

/** The paging of a list. */
export interface PagingDefinition {
  readonly kind: "page" | "offset" | "cursor" | "link";
  /** The query parameter that asks for the next page. */
  readonly parameter?: string;
  /** The query parameter with the number of items on a page. */
  readonly size?: string;
  /** The member of the answer that has the items. Undefined if the answer itself is the list. */
  readonly items?: string;
  /** The member of the answer with the next cursor, or the number or URL of the next page: its name or its path. */
  readonly next?: string | readonly string[];
  /** True if `next` has a URL. */
  readonly isUrl?: true;
  /** The member of the answer that says if there are more pages, or how many there are: its name or its path. */
  readonly end?: string | readonly string[];
  /** True if `end` is true on the last page, such as `last`. Default: it is false there. */
  readonly isLast?: true;
  /** The number of the first page, default: 1; or the offset of the first item, default: 0. */
  readonly first?: number;
  /** The member of the last row that is sent as the cursor. Default: `id`. */
  readonly key?: string;
  /** The query parameter that asks for the page before a row, with the same member of the row. */
  readonly back?: string;
}
