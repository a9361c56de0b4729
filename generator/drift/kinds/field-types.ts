import { differs, inBoth, inRequests, inResponses, live } from "../kind.js";
import type { Kinds } from "../kind.js";

const newName =
  "Keep the type, and give what is of the other type a new field; programs can then move one by one.";
const sameType = "Write the type of the server into the cell, or mend the server.";
const became = "`{subject}` is `{after}` in {where}, was `{before}`";

/** What a field holds. */
export const fieldTypeKinds = {
  "field-type-changed": {
    area: "field",
    when: "A field holds values of a type that no value of the other is.",
    message: became,
    fix: newName,
    mirror: "field-type-changed",
    cases: {
      "field-type-changed": inBoth("error"),
      "live-field-type": live("both", "error", {
        when: "A field is of another type on the server than in the docs.",
        message: differs,
        fix: sameType,
      }),
    },
  },
  "field-type-widened": {
    area: "field",
    when: "A field may hold all it could, and more (`int` to `float`).",
    message: became,
    fix: newName,
    mirror: "field-type-narrowed",
    general: "field-type-changed",
    cases: {
      "field-type-widened-in-request": inRequests("info"),
      "field-type-widened-in-response": inResponses("error"),
    },
  },
  "field-type-narrowed": {
    area: "field",
    when: "A field may hold only some of what it could (`float` to `int`).",
    message: became,
    fix: "Let servers go on taking what they took, and keep the wider type on the page.",
    mirror: "field-type-widened",
    general: "field-type-changed",
    cases: {
      "field-type-narrowed-in-request": inRequests("error"),
      "field-type-narrowed-in-response": inResponses("info"),
    },
  },
  "enum-became-string": {
    area: "option",
    when: "A field may hold any text where options were listed.",
    message: became,
    mirror: "string-became-enum",
    cases: {
      "enum-became-string-in-request": inRequests("info"),
      "enum-became-string-in-response": inResponses("warning", {
        fix: "Keep `enum` and its options: programs read options that they do not know as text anyway.",
      }),
      "live-enum-is-string": live("both", "warning", { message: differs, fix: sameType }),
    },
  },
  "string-became-enum": {
    area: "option",
    when: "A field holds one of several options where any text could stand.",
    message: became,
    mirror: "enum-became-string",
    cases: {
      "string-became-enum-in-request": inRequests("error", {
        fix: "Keep `string`, and tell the usual values in the notes; or let servers take any other text still.",
      }),
      "string-became-enum-in-response": inResponses("info"),
      "live-string-is-enum": live("both", "error", {
        message: differs,
        fix: "Write `enum` into the cell, and the options into the notes.",
      }),
    },
  },
  "single-became-many": {
    area: "field",
    when: "A field holds a list, or values by name, where one value stood.",
    message: became,
    fix: newName,
    mirror: "many-became-single",
    general: "field-type-changed",
    cases: {
      "field-became-array": inBoth("error", {
        of: "array",
        fix: "Keep the field, and add one with a name in the plural for the list.",
      }),
      "field-became-map": inBoth("error", { of: "map" }),
    },
  },
  "many-became-single": {
    area: "field",
    when: "A field holds one value where a list, or values by name, stood.",
    message: became,
    fix: newName,
    mirror: "single-became-many",
    general: "field-type-changed",
    cases: {
      "array-became-single": inBoth("error", {
        of: "array",
        fix: "Keep the list: one value is a list of one.",
      }),
      "map-became-single": inBoth("error", { of: "map" }),
    },
  },
  "array-became-map": {
    area: "field",
    when: "A field holds values by name where a list stood.",
    message: became,
    fix: newName,
    mirror: "map-became-array",
    general: "field-type-changed",
    cases: { "array-became-map": inBoth("error") },
  },
  "map-became-array": {
    area: "field",
    when: "A field holds a list where values stood by name.",
    message: became,
    fix: newName,
    mirror: "array-became-map",
    general: "field-type-changed",
    cases: { "map-became-array": inBoth("error") },
  },
  "embedded-type-changed": {
    area: "field",
    when: "A field holds a value of another type in place.",
    message: became,
    fix: newName,
    mirror: "embedded-type-changed",
    general: "field-type-changed",
    cases: { "embedded-type-changed": inBoth("error") },
  },
  "embedded-became-reference": {
    area: "reference",
    when: "A field holds an id where the value itself stood.",
    message: became,
    fix: "Keep the value, and add a field whose name ends in `Id` for the id.",
    mirror: "reference-became-embedded",
    cases: {
      "embedded-became-reference": inBoth("error"),
      "live-embedded-is-reference": live("both", "error", {
        message: differs,
        fix: "Write `reference[type]` into the cell: a link alone can be read as either.",
      }),
    },
  },
  "reference-became-embedded": {
    area: "reference",
    when: "A field holds a value itself where its id stood.",
    message: became,
    fix: "Keep the id, and add a field for the value.",
    mirror: "embedded-became-reference",
    cases: {
      "reference-became-embedded": inBoth("error"),
      "live-reference-is-embedded": live("both", "error", {
        message: differs,
        fix: "Write the name of the type into the cell: a link alone can be read as either.",
      }),
    },
  },
  "reference-target-changed": {
    area: "reference",
    when: "A field holds the id of another type of resource.",
    message: "`{subject}` names `{after}` in {where}, named `{before}`",
    fix: "Let the type cell link to the page that it linked to, and add a field for the other id.",
    mirror: "reference-target-changed",
    cases: {
      "reference-target-changed": inBoth("error"),
      "live-reference-target": live("both", "error", {
        message: differs,
        fix: "Let the type cell link to the page of that resource.",
      }),
    },
  },
  "reference-target-lost": {
    area: "reference",
    when: "A field held an id, and holds plain text now: the text is the same, the link is gone.",
    message: became,
    fix: "Let the type cell link to the page of the resource again.",
    mirror: "reference-target-found",
    general: "field-type-changed",
    cases: { "reference-target-lost": inBoth("warning") },
  },
  "reference-target-found": {
    area: "reference",
    when: "A field held plain text, and is known to hold an id now.",
    message: became,
    mirror: "reference-target-lost",
    general: "field-type-changed",
    cases: { "reference-target-found": inBoth("info") },
  },
} as const satisfies Kinds;
