import { calledThere, differs, inBoth, inRequests, inResponses, live, notServed } from "../kind.js";
import type { Kinds } from "../kind.js";

const dropRow = "Bring the field back on the server, or take its row off the page.";
const addRow = "Add a row for the field.";
const newName =
  "Keep the type, and give what is of the other type a new field; programs can then move one by one.";
const sameType = "Write the type of the server into the cell, or mend the server.";
const became = "`{subject}` is `{after}` in {where}, was `{before}`";

/** Fields that come and go or change their names, and what they hold. */
export const fieldKinds = {
  "field-added": {
    area: "field",
    when: "There is a field that there was not.",
    message: "Field `{subject}` (`{after}`) is new in {where}",
    mirror: "field-removed",
    cases: {
      "field-added": inBoth("info"),
      "optional-field-added-to-request": inRequests("info"),
      "field-added-to-response": inResponses("info"),
      "required-field-added": inRequests("error", {
        of: "required",
        when: "Requests must have a field that they did not know.",
        message: "Field `{subject}` (`{after}`) is new, and requests must have it",
        fix: "Let the field be optional, with a default that does what servers did without it.",
      }),
      "live-field-unknown": live("both", "warning", {
        message: "The server has a field `{subject}` (`{before}`), which the docs do not describe",
        fix: addRow,
      }),
      "live-required-field-unknown": live("request", "error", {
        of: "required",
        when: "The server has a field that requests must have, and the page does not have it.",
        message: "The server requires `{subject}` (`{before}`), which the docs do not describe",
        fix: addRow,
      }),
    },
  },
  "field-removed": {
    area: "field",
    when: "A field is gone.",
    message: "Field `{subject}` (`{before}`) is gone from {where}",
    fix: "Bring the row back. If the field has to go, say so in its notes a release ahead and raise the major version.",
    mirror: "field-added",
    cases: {
      "field-removed": inBoth("error"),
      "optional-field-removed-from-request": inRequests("error"),
      "field-removed-from-response": inResponses("error"),
      "required-field-removed": inRequests("error", {
        of: "required",
        when: "A field is gone that requests had to have.",
        message: "Field `{subject}` (`{before}`) is gone, which requests had to have",
      }),
      "live-field-missing": live("both", "error", { message: notServed("field"), fix: dropRow }),
      "live-required-field-missing": live("request", "error", {
        of: "required",
        when: "A page has a field that requests must have, and the server does not have it.",
        message: "The server has no field `{subject}`, which the docs say is required",
        fix: dropRow,
      }),
    },
  },
  "field-renamed": {
    area: "field",
    when: "A field is gone, and one of the same type and flags and a similar name is new.",
    message: "Field `{subject}` seems to be called `{to}` now, in {where}",
    fix: "Keep the old name, or keep both for a release; two fields that only look alike need a new major version.",
    mirror: "field-renamed",
    cases: {
      "field-renamed": inBoth("error"),
      "live-field-renamed": live("both", "error", {
        message: calledThere("field"),
        fix: "Give both the same name.",
      }),
    },
  },
  "common-field-missing": {
    area: "field",
    when: "A resource does not have a field that the common fields page gives to almost every resource.",
    message: "The server has no common field `{subject}`",
    fix: "The page of the resource does not say so; nothing mends it there. Let the server have the field, or disable the rule.",
    mirror: { none: "a common field that the server has is one that the docs describe" },
    cases: { "live-common-field-missing": live("response", "warning") },
  },

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
