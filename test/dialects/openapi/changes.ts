/*
 * The table of single changes to a document. It is long because it is data.
 */

import type { CaseId } from "../../../generator/drift/rules.js";
import type { Edit } from "./documents.js";

/** A change to the document of the bookshop, and the one finding that it makes. */
export interface SingleChange {
  readonly edits: readonly Edit[];
  readonly finds: CaseId;
  readonly id: string;
  /** The line of the docs, without padding. Undefined if the docs have no place for it. */
  readonly line?: string;
  /** The pointer of the other place. Undefined if the document has no place for it. */
  readonly pointer?: string;
}

const set = (pointer: string, to: unknown): Edit => ({ set: pointer, to });
const drop = (pointer: string): Edit => ({ drop: pointer });
const move = (pointer: string, to: string): Edit => ({ move: pointer, to });

const books = "/paths/~1books";
const book = "/components/schemas/Book";
const sent = `${books}/post/requestBody/content/application~1json/schema`;
const patched = "/paths/~1books~1{id}/patch/requestBody/content/application~1json/schema";
const cover = "/paths/~1books~1{id}~1cover/put";
const form = `${cover}/requestBody/content/multipart~1form-data/schema`;
const reviews = "/paths/~1books~1{book_id}~1reviews";
const order = "/components/schemas/Order";
const orders = "/paths/~1orders";
const ordered = `${orders}/post/requestBody/content/application~1json/schema`;
const operation = { operationId: "more", responses: { "204": { description: "Done" } } };
const query = (name: string, more: object = {}): object => {
  return { name, in: "query", required: false, schema: { type: "string" }, ...more };
};

/** The table. Rows of one kind are adjacent. */
export const singleChanges: readonly (readonly [name: string, change: SingleChange])[] = [
  [
    "an operation is gone",
    {
      edits: [drop(`${books}/get`)],
      finds: "openapi-operation-missing",
      id: "books.list",
      line: "`GET /books`",
    },
  ],
  [
    "another operation is gone",
    {
      edits: [drop("/paths/~1books~1{id}/delete")],
      finds: "openapi-operation-missing",
      id: "books.delete",
      line: "`DELETE /books/{id}`",
    },
  ],
  [
    "a path is gone",
    {
      edits: [drop("/paths/~1shelves")],
      finds: "openapi-operation-missing",
      id: "shelves.list",
      line: "`GET /shelves`",
    },
  ],
  [
    "an operation came",
    {
      edits: [set(`${books}/put`, operation)],
      finds: "openapi-operation-unknown",
      id: "more",
      pointer: "#/paths/~1books/put",
    },
  ],
  [
    "a path came",
    {
      edits: [set("/paths/~1authors", { get: operation })],
      finds: "openapi-operation-unknown",
      id: "more",
      pointer: "#/paths/~1authors/get",
    },
  ],
  [
    "a method differs",
    {
      edits: [move("/paths/~1orders~1{id}~1send/post", "/paths/~1orders~1{id}~1send/put")],
      finds: "openapi-operation-method",
      id: "orders.send",
      line: "`POST /orders/{id}/send`",
      pointer: "#/paths/~1orders~1{id}~1send/put",
    },
  ],
  [
    "a path differs",
    {
      edits: [move("/paths/~1shelves", "/paths/~1racks")],
      finds: "openapi-operation-path",
      id: "shelves.list",
      line: "`GET /shelves`",
      pointer: "#/paths/~1racks/get",
    },
  ],
  [
    "the first segment of all paths differs",
    {
      edits: [set("/servers/0/url", "https://bookshop.example/v2")],
      finds: "openapi-base-path",
      id: "/api",
      line: "`GET /books`",
      pointer: "#/paths/~1books/get",
    },
  ],
  [
    "an operation is deprecated",
    {
      edits: [set(`${books}/get/deprecated`, true)],
      finds: "openapi-deprecated",
      id: "books.list",
      line: "## List books",
      pointer: "#/paths/~1books/get/deprecated",
    },
  ],
  [
    "a deprecated operation is no longer deprecated",
    {
      edits: [drop("/paths/~1books~1search/get/deprecated")],
      finds: "openapi-not-deprecated",
      id: "books.find",
      line: "## Find books (deprecated)",
      pointer: "#/paths/~1books~1search/get",
    },
  ],
  [
    "a parameter is gone",
    {
      edits: [drop(`${books}/get/parameters/2`)],
      finds: "openapi-parameter-missing",
      id: "books.list.page",
      line: "| page | integer | no | `1` | | Which page |",
      pointer: "#/paths/~1books/get",
    },
  ],
  [
    "a list among parameters is gone",
    {
      edits: [drop(`${books}/get/parameters/1`)],
      finds: "openapi-parameter-missing",
      id: "books.list.tags[]",
      line: "| tags[] | array of strings | no | | | Words that all have |",
      pointer: "#/paths/~1books/get",
    },
  ],
  [
    "a header is gone",
    {
      edits: [drop(`${orders}/post/parameters`)],
      finds: "openapi-parameter-missing",
      id: "orders.create.Idempotency-Key",
      line: "| Idempotency-Key | string | no | The same for each try of the same order |",
      pointer: "#/paths/~1orders/post",
    },
  ],
  [
    "a required parameter is gone",
    {
      edits: [drop("/paths/~1books~1search/get/parameters")],
      finds: "openapi-parameter-missing",
      id: "books.find.words",
      line: "| words | string | yes | What is looked for |",
      pointer: "#/paths/~1books~1search/get",
    },
  ],
  [
    "a parameter came",
    {
      edits: [set(`${books}/get/parameters/4`, query("sort"))],
      finds: "openapi-parameter-unknown",
      id: "books.list.sort",
      line: "## List books",
      pointer: "#/paths/~1books/get/parameters/4/name",
    },
  ],
  [
    "a header came",
    {
      edits: [set(`${orders}/post/parameters/1`, query("X-Trace", { in: "header" }))],
      finds: "openapi-parameter-unknown",
      id: "orders.create.X-Trace",
      line: "## Create an order",
      pointer: "#/paths/~1orders/post/parameters/1/name",
    },
  ],
  [
    "a required parameter came",
    {
      edits: [set("/paths/~1shelves/get/parameters", [query("floor", { required: true })])],
      finds: "openapi-required-parameter-unknown",
      id: "shelves.list.floor",
      line: "## List shelves",
      pointer: "#/paths/~1shelves/get/parameters/0/name",
    },
  ],
  [
    "a parameter stands in a header",
    {
      edits: [set(`${orders}/get/parameters/0/in`, "header")],
      finds: "openapi-parameter-place",
      id: "orders.list.after",
      line: "| after | string | no | The id of the last order of the page before |",
      pointer: "#/paths/~1orders/get/parameters/0/name",
    },
  ],
  [
    "a list is sent with commas",
    {
      edits: [set(`${books}/get/parameters/1/explode`, false)],
      finds: "openapi-parameter-separator",
      id: "books.list.tags[]",
      line: "| tags[] | array of strings | no | | | Words that all have |",
      pointer: "#/paths/~1books/get/parameters/1/explode",
    },
  ],
  [
    "a header stands in the query",
    {
      edits: [set(`${orders}/post/parameters/0/in`, "query")],
      finds: "openapi-parameter-place",
      id: "orders.create.Idempotency-Key",
      line: "| Idempotency-Key | string | no | The same for each try of the same order |",
      pointer: "#/paths/~1orders/post/parameters/0/name",
    },
  ],
  [
    "a parameter stands in a cookie",
    {
      edits: [set(`${reviews}/get/parameters/2/in`, "cookie")],
      finds: "openapi-parameter-place",
      id: "reviews.list.limit",
      line: "| limit | integer | no | `50` | | How many reviews a page has |",
      pointer: "#/paths/~1books~1{book_id}~1reviews/get/parameters/2/name",
    },
  ],
  [
    "a parameter is of another type",
    {
      edits: [set(`${books}/get/parameters/2/schema/type`, "boolean")],
      finds: "openapi-parameter-type",
      id: "books.list.page",
      line: "| page | integer | no | `1` | | Which page |",
      pointer: "#/paths/~1books/get/parameters/2/schema",
    },
  ],
  [
    "a parameter takes more types",
    {
      edits: [set(`${orders}/get/parameters/1/schema/type`, "number")],
      finds: "openapi-parameter-type",
      id: "orders.list.limit",
      line: "| limit | integer | no | How many orders a page has |",
      pointer: "#/paths/~1orders/get/parameters/1/schema",
    },
  ],
  [
    "a parameter of a path is of another type",
    {
      edits: [set("/paths/~1orders~1{id}/get/parameters/0/schema/type", "integer")],
      finds: "openapi-parameter-type",
      id: "orders.get.id",
      line: "| id | string | yes | Which one |",
      pointer: "#/paths/~1orders~1{id}/get/parameters/0/schema",
    },
  ],
  [
    "a parameter became required",
    {
      edits: [set(`${books}/get/parameters/0/required`, true)],
      finds: "openapi-required",
      id: "books.list.genre",
      line: "| genre | string | no | | `novel`, `poetry`, `history` | What kind of book it is |",
      pointer: "#/paths/~1books/get/parameters/0/required",
    },
  ],
  [
    "a header became required",
    {
      edits: [set(`${orders}/post/parameters/0/required`, true)],
      finds: "openapi-required",
      id: "orders.create.Idempotency-Key",
      line: "| Idempotency-Key | string | no | The same for each try of the same order |",
      pointer: "#/paths/~1orders/post/parameters/0/required",
    },
  ],
  [
    "a parameter became optional",
    {
      edits: [set("/paths/~1books~1search/get/parameters/0/required", false)],
      finds: "openapi-not-required",
      id: "books.find.words",
      line: "| words | string | yes | What is looked for |",
      pointer: "#/paths/~1books~1search/get/parameters/0/required",
    },
  ],
  [
    "a default differs",
    {
      edits: [set(`${books}/get/parameters/3/schema/default`, 50)],
      finds: "openapi-default-differs",
      id: "books.list.per_page",
      line: "| per_page | integer | no | `20` | | How many books a page has |",
      pointer: "#/paths/~1books/get/parameters/3/schema/default",
    },
  ],
  [
    "a default is gone",
    {
      edits: [drop(`${reviews}/get/parameters/2/schema/default`)],
      finds: "openapi-default-missing",
      id: "reviews.list.limit",
      line: "| limit | integer | no | `50` | | How many reviews a page has |",
      pointer: "#/paths/~1books~1{book_id}~1reviews/get/parameters/2/name",
    },
  ],
  [
    "a default came",
    {
      edits: [set(`${orders}/get/parameters/1/schema/default`, 10)],
      finds: "openapi-default-undocumented",
      id: "orders.list.limit",
      line: "| limit | integer | no | How many orders a page has |",
      pointer: "#/paths/~1orders/get/parameters/1/schema/default",
    },
  ],
  [
    "an option of a parameter is gone",
    {
      edits: [set(`${books}/get/parameters/0/schema/enum`, ["novel", "poetry"])],
      finds: "openapi-option-missing",
      id: "books.list.genre=history",
      line: "| genre | string | no | | `novel`, `poetry`, `history` | What kind of book it is |",
      pointer: "#/paths/~1books/get/parameters/0/schema/enum",
    },
  ],
  [
    "an option of a parameter came",
    {
      edits: [set(`${reviews}/get/parameters/1/schema/enum/5`, 6)],
      finds: "openapi-option-unknown",
      id: "reviews.list.stars=6",
      line: "| stars | integer | no | | `1`, `2`, `3`, `4`, `5` | How good the book is |",
      pointer: "#/paths/~1books~1{book_id}~1reviews/get/parameters/1/schema/enum",
    },
  ],
  [
    "options of a parameter are not listed",
    {
      edits: [drop(`${books}/get/parameters/0/schema/enum`)],
      finds: "openapi-options-missing",
      id: "books.list.genre",
      line: "| genre | string | no | | `novel`, `poetry`, `history` | What kind of book it is |",
      pointer: "#/paths/~1books/get/parameters/0/schema",
    },
  ],
  [
    "options of a parameter are listed",
    {
      edits: [set(`${orders}/get/parameters/0/schema/enum`, ["a", "b"])],
      finds: "openapi-options-undocumented",
      id: "orders.list.after",
      line: "| after | string | no | The id of the last order of the page before |",
      pointer: "#/paths/~1orders/get/parameters/0/schema/enum",
    },
  ],
  [
    "a body is gone",
    {
      edits: [drop(`${reviews}/post/requestBody`)],
      finds: "openapi-body-missing",
      id: "reviews.write",
      line: "| stars | integer | yes | `1`, `2`, `3`, `4`, `5` | How good the book is |",
      pointer: "#/paths/~1books~1{book_id}~1reviews/post",
    },
  ],
  [
    "a body came",
    {
      edits: [
        set("/paths/~1orders~1{id}~1send/post/requestBody", {
          content: {
            "application/json": {
              schema: { type: "object", properties: { by: { type: "string" } } },
            },
          },
        }),
      ],
      finds: "openapi-body-unknown",
      id: "orders.send",
      line: "## Send an order",
      pointer: "#/paths/~1orders~1{id}~1send/post/requestBody/content/application~1json/schema",
    },
  ],
  [
    "a body is a list",
    {
      edits: [
        set(`${orders}/post/requestBody/content/application~1json/schema`, { type: "string" }),
      ],
      finds: "openapi-body-type",
      id: "orders.create",
      line: "| lines | array of [line](#line-object) objects | yes | What is ordered |",
      pointer: "#/paths/~1orders/post/requestBody/content/application~1json/schema",
    },
  ],
  [
    "a field of a body is gone",
    {
      edits: [drop(`${sent}/properties/tags`)],
      finds: "openapi-field-missing",
      id: "books.create.tags",
      line: "| tags | array of strings | no | | Words that readers look for |",
      pointer: "#/paths/~1books/post/requestBody/content/application~1json/schema",
    },
  ],
  [
    "a required field of a body is gone",
    {
      edits: [drop(`${sent}/properties/price`), set(`${sent}/required`, ["title", "genre"])],
      finds: "openapi-field-missing",
      id: "books.create.price",
      line: "| price | number | yes | | What it costs, in euros |",
      pointer: "#/paths/~1books/post/requestBody/content/application~1json/schema",
    },
  ],
  [
    "a field of a form is gone",
    {
      edits: [drop(`${form}/properties/alt`)],
      finds: "openapi-field-missing",
      id: "books.uploadCover.alt",
      line: "| alt | string | no | What is seen on it |",
      pointer: "#/paths/~1books~1{id}~1cover/put/requestBody/content/multipart~1form-data/schema",
    },
  ],
  [
    "a field of a body came",
    {
      edits: [set(`${patched}/properties/genre`, { type: "string" })],
      finds: "openapi-field-unknown",
      id: "books.update.genre",
      line: "| title | string | no | What it is called |",
      pointer:
        "#/paths/~1books~1{id}/patch/requestBody/content/application~1json/schema/properties/genre",
    },
  ],
  [
    "a required field of a body came",
    {
      edits: [
        set(`${ordered}/properties/address`, { type: "string" }),
        set(`${ordered}/required/1`, "address"),
      ],
      finds: "openapi-required-field-unknown",
      id: "orders.create.address",
      line: "| lines | array of [line](#line-object) objects | yes | What is ordered |",
      pointer:
        "#/paths/~1orders/post/requestBody/content/application~1json/schema/properties/address",
    },
  ],
  [
    "a field of a body is of another type",
    {
      edits: [set(`${sent}/properties/price/type`, "string")],
      finds: "openapi-field-type",
      id: "books.create.price",
      line: "| price | number | yes | | What it costs, in euros |",
      pointer: "#/paths/~1books/post/requestBody/content/application~1json/schema/properties/price",
    },
  ],
  [
    "a field of a change is of another type",
    {
      edits: [set(`${patched}/properties/tags`, { type: "string" })],
      finds: "openapi-field-type",
      id: "books.update.tags",
      line: "| tags | array of strings | no | Words that readers look for |",
      pointer:
        "#/paths/~1books~1{id}/patch/requestBody/content/application~1json/schema/properties/tags",
    },
  ],
  [
    "a field of a body became required",
    {
      edits: [set(`${sent}/required/3`, "tags"), drop(`${sent}/properties/tags/x-optional`)],
      finds: "openapi-required",
      id: "books.create.tags",
      line: "| tags | array of strings | no | | Words that readers look for |",
      pointer: "#/paths/~1books/post/requestBody/content/application~1json/schema/required/3",
    },
  ],
  [
    "a field of a body became optional",
    {
      edits: [
        set(`${sent}/required`, ["title", "genre"]),
        set(`${sent}/properties/price/x-optional`, true),
      ],
      finds: "openapi-not-required",
      id: "books.create.price",
      line: "| price | number | yes | | What it costs, in euros |",
      pointer: "#/paths/~1books/post/requestBody/content/application~1json/schema/properties/price",
    },
  ],
  [
    "a file became optional",
    {
      edits: [drop(`${form}/required`), set(`${form}/properties/file/x-optional`, true)],
      finds: "openapi-not-required",
      id: "books.uploadCover.file",
      line: "| file | file | yes | The picture |",
      pointer:
        "#/paths/~1books~1{id}~1cover/put/requestBody/content/multipart~1form-data/schema/properties/file",
    },
  ],
  [
    "a field of a body cannot be null",
    {
      edits: [
        set(`${sent}/properties/subtitle/type`, "string"),
        set(`${sent}/properties/subtitle/x-nullable`, false),
      ],
      finds: "openapi-not-nullable",
      id: "books.create.subtitle",
      line: "| subtitle | string or null | no | | What stands below the title |",
      pointer:
        "#/paths/~1books/post/requestBody/content/application~1json/schema/properties/subtitle",
    },
  ],
  [
    "an option of a body is gone",
    {
      edits: [set(`${sent}/properties/genre/enum`, ["novel", "history"])],
      finds: "openapi-option-missing",
      id: "books.create.genre=poetry",
      line: "| genre | string | yes | `novel`, `poetry`, `history` | What kind of book it is |",
      pointer:
        "#/paths/~1books/post/requestBody/content/application~1json/schema/properties/genre/enum",
    },
  ],
  [
    "an option of a body came",
    {
      edits: [
        set(
          `${reviews}/post/requestBody/content/application~1json/schema/properties/stars/enum/5`,
          0,
        ),
      ],
      finds: "openapi-option-unknown",
      id: "reviews.write.stars=0",
      line: "| stars | integer | yes | `1`, `2`, `3`, `4`, `5` | How good the book is |",
      pointer:
        "#/paths/~1books~1{book_id}~1reviews/post/requestBody/content/application~1json/schema/properties/stars/enum",
    },
  ],
  [
    "a status differs",
    {
      edits: [move(`${books}/post/responses/201`, `${books}/post/responses/200`)],
      finds: "openapi-status-missing",
      id: "books.create 201",
      line: "`Status: 201`",
      pointer: "#/paths/~1books/post/responses/200",
    },
  ],
  [
    "a status is gone and another came",
    {
      edits: [
        move(
          "/paths/~1orders~1{id}~1send/post/responses/202",
          "/paths/~1orders~1{id}~1send/post/responses/200",
        ),
      ],
      finds: "openapi-status-missing",
      id: "orders.send 202",
      line: "`Status: 202`",
      pointer: "#/paths/~1orders~1{id}~1send/post/responses/200",
    },
  ],
  [
    "a status came",
    {
      edits: [set(`${orders}/get/responses/206`, { description: "A part" })],
      finds: "openapi-status-unknown",
      id: "orders.list 206",
      line: "## List orders",
      pointer: "#/paths/~1orders/get/responses/206",
    },
  ],
  [
    "an answer is of another type",
    {
      edits: [
        set(`${books}/get/responses/200/content/application~1json/schema`, {
          $ref: "#/components/schemas/Book",
        }),
      ],
      finds: "openapi-answer-type",
      id: "books.list",
      line: "Returns an array of [book](#book-object) objects.",
      pointer: "#/paths/~1books/get/responses/200/content/application~1json/schema",
    },
  ],
  [
    "an answer is a text",
    {
      edits: [
        set("/paths/~1orders~1{id}/get/responses/200/content/application~1json/schema", {
          type: "string",
        }),
      ],
      finds: "openapi-answer-type",
      id: "orders.get",
      line: "Returns an [order](#order-object) object.",
      pointer: "#/paths/~1orders~1{id}/get/responses/200/content/application~1json/schema",
    },
  ],
  [
    "the body of an answer is not described",
    {
      edits: [drop("/paths/~1books~1{id}/get/responses/200/content")],
      finds: "openapi-answer-missing",
      id: "books.get",
      line: "Returns a [book](#book-object) object.",
      pointer: "#/paths/~1books~1{id}/get/responses/200",
    },
  ],
  [
    "an empty answer is no longer empty",
    {
      edits: [
        set("/paths/~1books~1{id}/delete/responses/204", {
          description: "Gone",
          content: {
            "application/json": {
              schema: { type: "object", properties: { id: { type: "integer" } } },
            },
          },
        }),
      ],
      finds: "openapi-answer-unknown",
      id: "books.delete",
      line: "`Status: 204`",
      pointer: "#/paths/~1books~1{id}/delete/responses/204/content/application~1json/schema",
    },
  ],
  [
    "a field of an answer is gone",
    {
      edits: [drop(`${book}/properties/published`)],
      finds: "openapi-field-missing",
      id: "Book.published",
      line: "| published | date | no | When it came out |",
      pointer: "#/components/schemas/Book",
    },
  ],
  [
    "a required field of an answer is gone",
    {
      edits: [drop(`${order}/properties/state`), set(`${order}/required`, ["id", "lines"])],
      finds: "openapi-field-missing",
      id: "Order.state",
      line: "| state | string | yes | `open`, `sent` | Where the order is |",
      pointer: "#/components/schemas/Order",
    },
  ],
  [
    "a field of a type inside is gone",
    {
      edits: [
        drop("/components/schemas/Line/properties/count"),
        set("/components/schemas/Line/required", ["book"]),
      ],
      finds: "openapi-field-missing",
      id: "Line.count",
      line: "| count | integer | yes | How many of it |",
      pointer: "#/components/schemas/Line",
    },
  ],
  [
    "a field of an answer came",
    {
      edits: [set(`${order}/properties/total`, { type: "number" })],
      finds: "openapi-field-unknown",
      id: "Order.total",
      line: "## Order object",
      pointer: "#/components/schemas/Order/properties/total",
    },
  ],
  [
    "a field of an answer is of another type",
    {
      edits: [set("/components/schemas/Shelf/properties/floor/type", "string")],
      finds: "openapi-field-type",
      id: "Shelf.floor",
      line: "| floor | number | yes | Where it stands |",
      pointer: "#/components/schemas/Shelf/properties/floor",
    },
  ],
  [
    "a field of an answer takes fewer types",
    {
      edits: [set(`${book}/properties/price/type`, "integer")],
      finds: "openapi-field-type",
      id: "Book.price",
      line: "| price | number | yes | What it costs, in euros |",
      pointer: "#/components/schemas/Book/properties/price",
    },
  ],
  [
    "a field of an answer is a list",
    {
      edits: [
        set("/components/schemas/Review/properties/reader", {
          type: "array",
          items: { type: "string" },
        }),
      ],
      finds: "openapi-field-type",
      id: "Review.reader",
      line: "| reader | string | yes | Who says it |",
      pointer: "#/components/schemas/Review/properties/reader",
    },
  ],
  [
    "items of a list are of another type",
    {
      edits: [set(`${book}/properties/tags/items/type`, "integer")],
      finds: "openapi-field-type",
      id: "Book.tags[]",
      line: "| tags | array of strings | yes | Words that readers look for |",
      pointer: "#/components/schemas/Book/properties/tags",
    },
  ],
  [
    "a field of an answer may be missing",
    {
      edits: [
        set(`${book}/required`, ["id", "title", "genre", "price"]),
        set(`${book}/properties/tags/x-optional`, true),
      ],
      finds: "openapi-member-optional",
      id: "Book.tags",
      line: "| tags | array of strings | yes | Words that readers look for |",
      pointer: "#/components/schemas/Book/properties/tags",
    },
  ],
  [
    "a field of an answer is always there",
    {
      edits: [
        set(`${book}/required/5`, "published"),
        drop(`${book}/properties/published/x-optional`),
      ],
      finds: "openapi-member-required",
      id: "Book.published",
      line: "| published | date | no | When it came out |",
      pointer: "#/components/schemas/Book/required/5",
    },
  ],
  [
    "a field of an answer may be null",
    {
      edits: [set("/components/schemas/Review/properties/reader/type", ["string", "null"])],
      finds: "openapi-nullable",
      id: "Review.reader",
      line: "| reader | string | yes | Who says it |",
      pointer: "#/components/schemas/Review/properties/reader",
    },
  ],
  [
    "a field of an answer cannot be null",
    {
      edits: [
        set(`${order}/properties/note/type`, "string"),
        set(`${order}/properties/note/x-nullable`, false),
      ],
      finds: "openapi-not-nullable",
      id: "Order.note",
      line: "| note | string or null | no | | What the buyer wishes |",
      pointer: "#/components/schemas/Order/properties/note",
    },
  ],
  [
    "an option of an answer is gone",
    {
      edits: [set(`${order}/properties/state/enum`, ["open"])],
      finds: "openapi-option-missing",
      id: "Order.state=sent",
      line: "| state | string | yes | `open`, `sent` | Where the order is |",
      pointer: "#/components/schemas/Order/properties/state/enum",
    },
  ],
  [
    "an option of an answer came",
    {
      edits: [set(`${order}/properties/state/enum/2`, "lost")],
      finds: "openapi-option-unknown",
      id: "Order.state=lost",
      line: "| state | string | yes | `open`, `sent` | Where the order is |",
      pointer: "#/components/schemas/Order/properties/state/enum",
    },
  ],
  [
    "options of an answer are listed",
    {
      edits: [set("/components/schemas/Review/properties/reader/enum", ["ann", "bob"])],
      finds: "openapi-options-undocumented",
      id: "Review.reader",
      line: "| reader | string | yes | Who says it |",
      pointer: "#/components/schemas/Review/properties/reader/enum",
    },
  ],
  [
    "a body is of another media type",
    {
      edits: [
        move(
          `${cover}/requestBody/content/multipart~1form-data`,
          `${cover}/requestBody/content/application~1x-www-form-urlencoded`,
        ),
      ],
      finds: "openapi-media-missing",
      id: "books.uploadCover",
      line: "Content-Type: `multipart/form-data`",
      pointer: `#${cover}/requestBody/content/application~1x-www-form-urlencoded/schema`,
    },
  ],
  [
    "a security scheme came",
    {
      edits: [set("/components/securitySchemes/key", { type: "http", scheme: "basic" })],
      finds: "openapi-credentials-unknown",
      id: "basic",
      pointer: "#/components/securitySchemes/key",
    },
  ],
  [
    "a security scheme went",
    {
      edits: [set("/security", []), set("/components/securitySchemes", {})],
      finds: "openapi-credentials-missing",
      id: "bearer",
      line: "Each request has a token in the header `Authorization: Bearer <token>`.",
    },
  ],
];
