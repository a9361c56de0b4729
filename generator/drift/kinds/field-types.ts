import { differs, inBoth, inDocument, inRequests, inResponses, live } from "../kind.js";
import { mendEither, otherInDocument } from "../kind.js";
import type { Kinds } from "../kind.js";

const newName =
  "Keep the type, and add a new field for the other type; programs can then change one by one.";
const sameType = "Write the type of the server into the cell, or mend the server.";
const became = "`{id}` is `{after}` in {where}, was `{before}`";

/** The kinds of differences in the types of fields. */
export const fieldTypeKinds = {
  "field-type": {
    subject: "field",
    ways: {
      changed: {
        when: "A field is of another type, and neither type is sure to have all values of the other.",
        message: became,
        fix: newName,
        cases: {
          "field-type-changed": inBoth("error"),
          "live-field-type": live("both", "error", {
            when: "A field is of another type on the server than in the docs.",
            message: differs,
            fix: sameType,
          }),
          "openapi-field-type": inDocument("both", "error", {
            message: otherInDocument,
            fix: mendEither,
          }),
        },
      },
    },
  },
  "field-type-range": {
    subject: "field",
    ways: {
      widened: {
        when: "A field may hold more values than before (`int` to `float`).",
        message: became,
        fix: newName,
        general: "field-type/changed",
        cases: {
          "field-type-widened-in-request": inRequests("info"),
          "field-type-widened-in-response": inResponses("error"),
        },
      },
      narrowed: {
        when: "A field may hold only some of the values that it could hold before (`float` to `int`).",
        message: became,
        fix: "Let servers go on taking what they took, and keep the wider type on the page.",
        general: "field-type/changed",
        cases: {
          "field-type-narrowed-in-request": inRequests("error"),
          "field-type-narrowed-in-response": inResponses("info"),
        },
      },
    },
  },
  "field-enum": {
    subject: "field",
    ways: {
      "became-string": {
        when: "A field may hold any text where options were listed.",
        message: became,
        cases: {
          "enum-became-string-in-request": inRequests("info"),
          "enum-became-string-in-response": inResponses("warning", {
            fix: "Keep `enum` and its options: programs read options that they do not know as text anyway.",
          }),
          "live-enum-is-string": live("both", "warning", { message: differs, fix: sameType }),
        },
      },
      "became-enum": {
        when: "A field holds one of several options; before, it could hold any text.",
        message: became,
        cases: {
          "string-became-enum-in-request": inRequests("error", {
            fix: "Keep `string`, and list the usual values in the notes; or let servers still accept any other text.",
          }),
          "string-became-enum-in-response": inResponses("info"),
          "live-string-is-enum": live("both", "error", {
            message: differs,
            fix: "Write `enum` into the cell, and the options into the notes.",
          }),
        },
      },
    },
  },
  "field-multiplicity": {
    subject: "field",
    ways: {
      "became-many": {
        when: "A field holds a list or a map; before, it held one value.",
        message: became,
        fix: newName,
        general: "field-type/changed",
        cases: {
          "field-became-array": inBoth("error", {
            subject: "list",
            fix: "Keep the field, and add one with a name in the plural for the list.",
          }),
          "field-became-map": inBoth("error", { subject: "map" }),
        },
      },
      "became-single": {
        when: "A field holds one value; before, it held a list or a map.",
        message: became,
        fix: newName,
        general: "field-type/changed",
        cases: {
          "array-became-single": inBoth("error", {
            subject: "list",
            fix: "Keep the list: one value is a list of one.",
          }),
          "map-became-single": inBoth("error", { subject: "map" }),
        },
      },
    },
  },
  "field-container": {
    subject: "field",
    ways: {
      "became-map": {
        when: "A field holds a map; before, it held a list.",
        message: became,
        fix: newName,
        general: "field-type/changed",
        cases: { "array-became-map": inBoth("error") },
      },
      "became-array": {
        when: "A field holds a list; before, it held a map.",
        message: became,
        fix: newName,
        general: "field-type/changed",
        cases: { "map-became-array": inBoth("error") },
      },
    },
  },
  "field-embedded-type": {
    subject: "field",
    ways: {
      changed: {
        when: "A field holds a value of another named type.",
        message: became,
        fix: newName,
        general: "field-type/changed",
        cases: { "embedded-type-changed": inBoth("error") },
      },
    },
  },
  "field-reference": {
    subject: "field",
    ways: {
      "became-reference": {
        when: "A field holds an id; before, it held the value itself.",
        message: became,
        fix: "Keep the value, and add a field whose name ends in `Id` for the id.",
        cases: {
          "embedded-became-reference": inBoth("error"),
          "live-embedded-is-reference": live("both", "error", {
            message: differs,
            fix: "Write `reference[type]` into the cell: a link alone can be read as either.",
          }),
        },
      },
      "became-embedded": {
        when: "A field holds a value; before, it held the id of the value.",
        message: became,
        fix: "Keep the id, and add a field for the value.",
        cases: {
          "reference-became-embedded": inBoth("error"),
          "live-reference-is-embedded": live("both", "error", {
            message: differs,
            fix: "Write the name of the type into the cell: a link alone can be read as either.",
          }),
        },
      },
    },
  },
  "reference-target": {
    subject: "field",
    ways: {
      changed: {
        when: "A field holds the id of another type of resource.",
        message: "`{id}` refers to `{after}` in {where}, referred to `{before}`",
        fix: "Let the type cell link to the page that it linked to, and add a field for the other id.",
        cases: {
          "reference-target-changed": inBoth("error"),
          "live-reference-target": live("both", "error", {
            message: differs,
            fix: "Let the type cell link to the page of that resource.",
          }),
        },
      },
      lost: {
        when: "A field held an id, and now holds plain text: the values are the same, but the docs no longer say what they refer to.",
        message: became,
        fix: "Let the type cell link to the page of the resource again.",
        general: "field-type/changed",
        cases: { "reference-target-lost": inBoth("warning") },
      },
      gained: {
        when: "A field held plain text, and the docs now say that it holds an id.",
        message: became,
        general: "field-type/changed",
        cases: { "reference-target-found": inBoth("info") },
      },
    },
  },
} as const satisfies Kinds;
