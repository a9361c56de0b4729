import type { MessageParts, Rule } from "../rule.js";

const differ = ({ subject, before, after }: MessageParts): string =>
  `\`${subject}\` is \`${before}\` on the server, and \`${after}\` in the docs`;
const sameType = "Write the type of the server into the cell, or mend the server.";
const addRow = "Add a row for the field.";
const dropRow = "Bring the field back on the server, or take its row off the page.";
const setFlag = "Set the flag of the row to what the server does.";
const nameOptions = "Let the notes of the row list the options of the server.";

/** Differences between the pages and the schemas of a running server: fields. */
export const liveFieldRules = {
  "live-field-missing": {
    area: "field",
    direction: "both",
    severity: "error",
    when: "A page has a field that the schema does not have.",
    message: ({ subject }) => `The server has no field \`${subject}\`, which the docs describe`,
    fix: dropRow,
    mirror: "live-field-unknown",
  },
  "live-field-unknown": {
    area: "field",
    direction: "both",
    severity: "warning",
    when: "A schema has a field that the page does not have.",
    message: ({ subject, before }) =>
      `The server has a field \`${subject}\` (\`${before}\`), which the docs do not describe`,
    fix: addRow,
    mirror: "live-field-missing",
  },
  "live-required-field-missing": {
    area: "field",
    direction: "request",
    severity: "error",
    when: "A page has a field that requests must have, and the schema does not have it.",
    message: ({ subject }) =>
      `The server has no field \`${subject}\`, which the docs say is required`,
    fix: dropRow,
    mirror: "live-required-field-unknown",
  },
  "live-required-field-unknown": {
    area: "field",
    direction: "request",
    severity: "error",
    when: "A schema has a field that requests must have, and the page does not have it.",
    message: ({ subject, before }) =>
      `The server requires \`${subject}\` (\`${before}\`), which the docs do not describe`,
    fix: addRow,
    mirror: "live-required-field-missing",
  },
  "live-field-renamed": {
    area: "field",
    direction: "both",
    severity: "error",
    when: "A page has a field that the schema does not have, and the schema has one of the same type and flags and a similar name.",
    message: ({ subject, to }) =>
      `The server has no field \`${subject}\`; it seems to be called \`${to}\` there`,
    fix: "Give both the same name.",
    mirror: "live-field-renamed",
  },
  "live-common-field-missing": {
    area: "field",
    direction: "response",
    severity: "warning",
    when: "A resource does not have a field that the common fields page gives to almost every resource.",
    message: ({ subject }) => `The server has no common field \`${subject}\``,
    fix: "The page of the resource does not say so; nothing mends it there. Let the server have the field, or disable the rule.",
    mirror: { none: "a common field that the server has is one that the docs describe" },
  },
  "live-field-type": {
    area: "field",
    direction: "both",
    severity: "error",
    when: "A field is of another type on the server than in the docs.",
    message: differ,
    fix: sameType,
    mirror: "live-field-type",
  },
  "live-reference-target": {
    area: "reference",
    direction: "both",
    severity: "error",
    when: "A field holds the id of another type of resource on the server than in the docs.",
    message: differ,
    fix: "Let the type cell link to the page of that resource.",
    mirror: "live-reference-target",
  },
  "live-embedded-is-reference": {
    area: "reference",
    direction: "both",
    severity: "error",
    when: "A field holds an id on the server, where the docs have the value itself.",
    message: differ,
    fix: "Write `reference[type]` into the cell: a link alone can be read as either.",
    mirror: "live-reference-is-embedded",
  },
  "live-reference-is-embedded": {
    area: "reference",
    direction: "both",
    severity: "error",
    when: "A field holds the value itself on the server, where the docs have its id.",
    message: differ,
    fix: "Write the name of the type into the cell: a link alone can be read as either.",
    mirror: "live-embedded-is-reference",
  },
  "live-enum-is-string": {
    area: "option",
    direction: "both",
    severity: "warning",
    when: "A field holds any text on the server, where the docs have one of several options.",
    message: differ,
    fix: sameType,
    mirror: "live-string-is-enum",
  },
  "live-string-is-enum": {
    area: "option",
    direction: "both",
    severity: "error",
    when: "A field holds one of several options on the server, where the docs have any text.",
    message: differ,
    fix: "Write `enum` into the cell, and the options into the notes.",
    mirror: "live-enum-is-string",
  },
  "live-create-refused": {
    area: "flag",
    direction: "request",
    severity: "error",
    when: "A create may hold a field in the docs, and not on the server.",
    message: ({ subject }) => `\`${subject}\` cannot be set on create on the server`,
    fix: setFlag,
    mirror: "live-create-undocumented",
  },
  "live-create-undocumented": {
    area: "flag",
    direction: "request",
    severity: "warning",
    when: "A create may hold a field on the server, and not in the docs.",
    message: ({ subject }) => `\`${subject}\` may be set on create on the server`,
    fix: setFlag,
    mirror: "live-create-refused",
  },
  "live-create-required": {
    area: "required",
    direction: "request",
    severity: "error",
    when: "A create must hold a field on the server that only servers set in the docs.",
    message: ({ subject }) =>
      `\`${subject}\` is required on create on the server, and read only in the docs`,
    fix: setFlag,
    mirror: "live-create-not-required",
  },
  "live-create-not-required": {
    area: "required",
    direction: "request",
    severity: "error",
    when: "Only the server sets a field that a create must hold in the docs.",
    message: ({ subject }) =>
      `\`${subject}\` cannot be set on create on the server, and is required in the docs`,
    fix: setFlag,
    mirror: "live-create-required",
  },
  "live-field-required": {
    area: "required",
    direction: "request",
    severity: "error",
    when: "A request must hold a field on the server that it may leave out in the docs.",
    message: ({ subject }) => `\`${subject}\` is required on the server, and optional in the docs`,
    fix: setFlag,
    mirror: "live-field-optional",
  },
  "live-field-optional": {
    area: "required",
    direction: "request",
    severity: "warning",
    when: "A request may leave out a field on the server that it must hold in the docs.",
    message: ({ subject }) => `\`${subject}\` is optional on the server, and required in the docs`,
    fix: setFlag,
    mirror: "live-field-required",
  },
  "live-update-refused": {
    area: "flag",
    direction: "request",
    severity: "error",
    when: "An update may change a field in the docs, and not on the server.",
    message: ({ subject }) => `\`${subject}\` cannot be changed by an update on the server`,
    fix: setFlag,
    mirror: "live-update-undocumented",
  },
  "live-update-undocumented": {
    area: "flag",
    direction: "request",
    severity: "warning",
    when: "An update may change a field on the server, and not in the docs.",
    message: ({ subject }) => `\`${subject}\` may be changed by an update on the server`,
    fix: setFlag,
    mirror: "live-update-refused",
  },
  "live-default-differs": {
    area: "default",
    direction: "request",
    severity: "error",
    when: "A field has another default on the server than in the docs.",
    message: ({ subject, before, after }) =>
      `The default of \`${subject}\` is \`${before}\` on the server, and \`${after}\` in the docs`,
    fix: "Write the default of the server into the row.",
    mirror: "live-default-differs",
  },
  "live-default-missing": {
    area: "default",
    direction: "request",
    severity: "error",
    when: "A field has a default in the docs, and none on the server.",
    message: ({ subject, after }) =>
      `\`${subject}\` has no default on the server, and \`${after}\` in the docs`,
    fix: "Write `-` into the row, and a placeholder into the curl body.",
    mirror: "live-default-undocumented",
  },
  "live-default-undocumented": {
    area: "default",
    direction: "request",
    severity: "warning",
    when: "A field that clients may set has a default on the server, and none in the docs.",
    message: ({ subject, before }) =>
      `\`${subject}\` has the default \`${before}\` on the server, and none in the docs`,
    fix: "Write the default of the server into the row.",
    mirror: "live-default-missing",
  },
  "live-option-missing": {
    area: "option",
    direction: "both",
    severity: "error",
    when: "The docs list an option that the server does not have.",
    message: ({ subject, after }) =>
      `The server has no option \`${after}\` of \`${subject}\`, which the docs list`,
    fix: nameOptions,
    mirror: "live-option-unknown",
  },
  "live-option-unknown": {
    area: "option",
    direction: "both",
    severity: "warning",
    when: "The server has an option that the docs do not list.",
    message: ({ subject, before }) =>
      `The server has an option \`${before}\` of \`${subject}\`, which the docs do not list`,
    fix: nameOptions,
    mirror: "live-option-missing",
  },
  "live-options-missing": {
    area: "option",
    direction: "both",
    severity: "warning",
    when: "The docs list options, and the server lists none.",
    message: ({ subject, after }) =>
      `The server lists no options of \`${subject}\`, the docs list \`${after}\``,
    fix: "Let the schema of the server list the options, or take them out of the notes.",
    mirror: "live-options-undocumented",
  },
  "live-options-undocumented": {
    area: "option",
    direction: "both",
    severity: "warning",
    when: "The server lists options, and the docs list none.",
    message: ({ subject, before }) =>
      `The server lists options of \`${subject}\`, the docs list none: \`${before}\``,
    fix: nameOptions,
    mirror: "live-options-missing",
  },
} as const satisfies Readonly<Record<string, Rule>>;
