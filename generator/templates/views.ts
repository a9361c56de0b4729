import type { Method, Role, ScalarName, ParameterPlace } from "../core/api.js";
import type { PageText } from "./page-text.js";

/*
 * The views that own templates print. A plain string or number was made or checked by stubdown and can be
 * printed as it is; a `PageText` is text of the pages. Every field exists; it is undefined if the pages do not
 * say.
 */

/** A whole API: what `api/` templates print, and `@root.api` or `api` of the other views. */
export interface ApiView {
  /** The name in the configuration: `bookshop`. */
  readonly name: string;
  /** `@bookshop`. */
  readonly packageScope: string;
  /** The version of the packages: `0.1.0`. */
  readonly version: string;
  /** Two lines that say what a file was made from, for a comment at its top. */
  readonly header: readonly string[];
  /** Where the API is served, as the pages print it. */
  readonly servers: readonly PageText[];
  /** In the order of the pages. */
  readonly groups: readonly GroupView[];
  /** The operations of all groups, in the order of the pages. */
  readonly operations: readonly OperationView[];
  /** Sorted by id. */
  readonly types: readonly TypeView[];
}

/** Operations that belong together: what `group/` templates print. */
export interface GroupView {
  readonly api: ApiView;
  /** The property of the client, an identifier: `awardEmoji`. */
  readonly name: string;
  /** `AwardEmoji`. */
  readonly className: string;
  /** A name for files: `award-emoji`. */
  readonly file: string;
  readonly operations: readonly OperationView[];
}

/** A request and its answers: what `operation/` templates print. */
export interface OperationView {
  readonly api: ApiView;
  readonly group: GroupView;
  /** `GET /books/{id}`, with a number behind it where two operations share a route. */
  readonly id: PageText;
  /** The method of the client, an identifier: `get`. */
  readonly name: string;
  /** The group and the name: `BooksGet`. */
  readonly className: string;
  /** A name for files: `books-get`. */
  readonly file: string;
  /** False if the client has no method for it; `check` says why. */
  readonly isInClient: boolean;
  readonly title: PageText | undefined;
  readonly notes: PageText | undefined;
  readonly role: Role;
  readonly method: Method;
  /** True for GET and HEAD. */
  readonly isRead: boolean;
  readonly isDeprecated: boolean;
  /** `/books/{id}`. */
  readonly path: PageText;
  /** `/books/:id`. */
  readonly colonPath: PageText;
  readonly pathParameters: readonly ParameterView[];
  readonly queryParameters: readonly ParameterView[];
  readonly headers: readonly ParameterView[];
  readonly cookies: readonly ParameterView[];
  readonly body: PayloadView | undefined;
  /** The answer when all goes well; undefined if the pages tell none. */
  readonly answer: AnswerView | undefined;
  /** All answers, errors included. */
  readonly answers: readonly AnswerView[];
  /** The page, relative to the docs folder, and the line in it. */
  readonly page: PageText;
  readonly line: number;
}

/** A value of a request besides its body. */
export interface ParameterView {
  /** The name on the wire: `book_id`. */
  readonly name: PageText;
  /** An identifier: `bookId`. */
  readonly argument: string;
  readonly place: ParameterPlace;
  readonly type: TypeRefView;
  /** True if the pages say that it must be sent; a parameter of the path always is. */
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly default: PageText | undefined;
  /** All allowed values. Empty if the pages list none. */
  readonly options: readonly PageText[];
  readonly notes: PageText | undefined;
}

/** What a request or an answer carries. */
export interface PayloadView {
  /** The usual media type: `application/json`. */
  readonly media: PageText;
  readonly type: TypeRefView;
  /** What the pages show. */
  readonly sample: PageText | undefined;
  /** The sample, else one that the pages show of the same type elsewhere. */
  readonly example: PageText | undefined;
}

/** An answer. */
export interface AnswerView {
  /** Undefined for the default answer, and for errors that have only `4XX` or `5XX` on the pages. */
  readonly status: number | undefined;
  /** True for what is no error: a status below 400, and the default answer. */
  readonly isGood: boolean;
  /** True if it has no body: its type is null, or its status is 204. */
  readonly isEmpty: boolean;
  readonly media: PageText | undefined;
  readonly type: TypeRefView | undefined;
  readonly sample: PageText | undefined;
  /** The sample, else one that the pages show of the same type elsewhere. */
  readonly example: PageText | undefined;
  readonly notes: PageText | undefined;
}

/** A type of the API: what `type/` templates print. */
export interface TypeView {
  readonly api: ApiView;
  readonly id: PageText;
  /** An identifier; that of the model, if there is one: `Book`. */
  readonly name: string;
  /** A name for files: `book`. */
  readonly file: string;
  /** True if the models package exports it by this name. */
  readonly isModel: boolean;
  readonly kind: "object" | "enumeration" | "alias";
  readonly isDeprecated: boolean;
  readonly title: PageText | undefined;
  readonly notes: PageText | undefined;
  /** The fields of an object, without those of the types that it extends; else empty. */
  readonly fields: readonly FieldView[];
  /** True for an object that may have other fields, too. */
  readonly isOpen: boolean;
  /** The names of the types whose fields it has as well. */
  readonly extends: readonly string[];
  /** The values of an enumeration; else empty. */
  readonly values: readonly ValueView[];
  /** True for an enumeration whose values are bits. */
  readonly isFlags: boolean;
  /** What an alias stands for. */
  readonly of: TypeRefView | undefined;
  readonly page: PageText;
  readonly line: number;
}

/** A member of an object. Flags are false if the pages do not say. */
export interface FieldView {
  /** The name on the wire. */
  readonly name: PageText;
  readonly type: TypeRefView;
  /** True if a request must have it. */
  readonly isRequired: boolean;
  /** True if an answer may lack it. */
  readonly isOptional: boolean;
  readonly isNullable: boolean;
  /** True if no request may set it. */
  readonly isReadOnly: boolean;
  readonly isDeprecated: boolean;
  readonly default: PageText | undefined;
  /** All allowed values. Empty if the pages list none. */
  readonly options: readonly PageText[];
  readonly notes: PageText | undefined;
}

/** A value of an enumeration. */
export interface ValueView {
  readonly name: PageText;
  readonly value: PageText;
  readonly notes: PageText | undefined;
}

/** A type where it is used. */
export interface TypeRefView {
  readonly kind: "scalar" | "array" | "map" | "object" | "named" | "id" | "union" | "nullable";
  /** As TypeScript, safe to print: `Book`, `readonly string[]`. Names are those of `types`. */
  readonly code: string;
  /** Of a scalar. */
  readonly scalar: ScalarName | undefined;
  /** Of a scalar: `date-time`, `uuid`. */
  readonly format: PageText | undefined;
  /** Of `named` and `id`: the name of the type in `types`; undefined if the pages do not describe it. */
  readonly name: string | undefined;
  /** Of an array its items, of a map its values, of `nullable` what it is otherwise. */
  readonly of: TypeRefView | undefined;
  /** Of a union its members. */
  readonly members: readonly TypeRefView[];
  /** Of an object in place. */
  readonly fields: readonly FieldView[];
}
