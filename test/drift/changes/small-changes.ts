/** The kinds of bases that pages are compared with. */
export type BaseKind = "git" | "folder" | "facts" | "document";

/** A text of the page, the text that replaces it, the findings, and those of the kinds of bases that give others. */
export type SmallChange = readonly [
  from: string,
  to: string,
  found: readonly string[],
  others?: Readonly<Partial<Record<BaseKind, readonly string[]>>>,
];

/**
 * Small changes of `shop.md`, keyed by a phrase that describes them. With a document, all answers of an operation are
 * compared together, so ids have no status, and neither a format nor a removed body of an error is found.
 */
export const smallChanges: Readonly<Record<string, SmallChange>> = {
  "a member of an answer may be null": [
    "| name | string | yes | What",
    "| name | string or null | yes | What",
    ["null-added-to-response Tool.name"],
  ],
  "a member of an answer is never null": [
    "| deposit | number or null |",
    "| deposit | number |",
    ["null-removed-from-response Tool.deposit"],
  ],
  "a member of an answer may be missing": [
    "| name | string | yes | What",
    "| name | string | no | What",
    ["member-became-optional Tool.name"],
  ],
  "a member of an answer is always there": [
    "| shelf | string | no |",
    "| shelf | string | yes |",
    ["member-became-required Tool.shelf"],
  ],
  "a nested member of an answer may be missing": [
    "| size.width | integer | yes |",
    "| size.width | integer | no |",
    ["member-became-optional Tool.size.width"],
  ],
  "a nested member of an answer may be null": [
    "| size.width | integer | yes |",
    "| size.width | integer or null | yes |",
    ["null-added-to-response Tool.size.width"],
  ],
  "a nested member of an answer is never null": [
    "| size.height | integer or null |",
    "| size.height | integer |",
    ["null-removed-from-response Tool.size.height"],
  ],
  "a nested member of an answer is gone": [
    "| size.width | integer | yes | In millimetres |\n",
    "",
    ["field-removed-from-response Tool.size.width"],
  ],
  "a member of an answer is gone": [
    "| shelf | string | no | Where it stands |\n",
    "",
    ["field-removed-from-response Tool.shelf"],
  ],
  "a member of an answer is new": [
    "| shelf | string | no | Where it stands |\n",
    "| shelf | string | no | Where it stands |\n| age | integer | yes | In years |\n",
    ["field-added-to-response Tool.age"],
  ],
  "a member of an answer is of another type": [
    "| name | string | yes | What",
    "| name | boolean | yes | What",
    ["field-type-changed Tool.name"],
  ],
  "a member of an answer holds more": [
    "| size.width | integer | yes |",
    "| size.width | number | yes |",
    ["field-type-widened-in-response Tool.size.width"],
  ],
  "a list of an answer holds other items": [
    "| tags | array of strings |",
    "| tags | array of integers |",
    ["field-type-changed Tool.tags"],
    { document: ["field-type-changed Tool.tags[]"] },
  ],
  "a member of an answer is a list": [
    "| name | string | yes | What",
    "| name | array of strings | yes | What",
    ["field-became-array Tool.name"],
    { document: ["field-type-changed Tool.name"] },
  ],
  "a text is a date": [
    "| shelf | string | no |",
    "| shelf | date | no |",
    ["field-type-narrowed-in-response Tool.shelf"],
    { document: [] },
  ],
  "a text has the format of an id": [
    "| shelf | string | no |",
    "| shelf | string (uuid) | no |",
    ["field-type-narrowed-in-response Tool.shelf"],
    { document: [], facts: [] },
  ],
  "a value of an enumeration is new": [
    "| `broken` | BROKEN |",
    "| `worn` | WORN | Used |\n| `broken` | BROKEN |",
    ["enumeration-value-added Condition.WORN", "option-added-to-response Tool.condition=worn"],
    { document: ["option-added-to-response Condition=worn"] },
  ],
  "a value of an enumeration is gone": [
    "| `broken` | BROKEN | To be mended |\n",
    "",
    [
      "enumeration-value-removed Condition.BROKEN",
      "option-removed-from-response Tool.condition=broken",
    ],
    { document: ["option-removed-from-response Condition=broken"] },
  ],
  "a member of the body of an error may be null": [
    "| reason | string |",
    "| reason | string or null |",
    ["null-added-to-response Fault.reason"],
  ],
  "a member of the body of an error may be missing": [
    "| reason | string | yes |",
    "| reason | string | no |",
    ["member-became-optional Fault.reason"],
  ],
  "a member of the body of an error is never null": [
    "| field | string or null |",
    "| field | string |",
    ["null-removed-from-response Fault.field"],
  ],
  "an error has no body": [
    "`Status: 404`\n\nReturns a [fault](#fault-object) object.",
    "`Status: 404`",
    ["response-removed tools.update 404"],
    { document: [] },
  ],
  "an error has another status": [
    "`Status: 404`",
    "`Status: 410`",
    ["response-status-added tools.update 410", "response-status-removed tools.update 404"],
  ],
  "a success has another status": [
    "`Status: 204`",
    "`Status: 202`",
    ["response-status-added tools.delete 202", "response-status-removed tools.delete 204"],
  ],
  "a member of a named body must be sent": [
    "| door | string | no |",
    "| door | string | yes |",
    ["field-became-required-in-input Place.door"],
  ],
  "a member of a named body may be left out": [
    "| street | string | yes |",
    "| street | string | no |",
    ["field-became-optional-in-input Place.street"],
  ],
  "a member of a named body may be null": [
    "| street | string | yes |",
    "| street | string or null | yes |",
    ["null-added-to-request Place.street"],
  ],
  "a member of a named body is never null": [
    "| floor | string or null |",
    "| floor | string |",
    ["null-removed-from-request Place.floor"],
  ],
  "a member of an answer table may be null": [
    "| url | string | yes |",
    "| url | string or null | yes |",
    ["null-added-to-response tools.uploadPhoto 201.url"],
    { document: ["null-added-to-response tools.uploadPhoto.url"] },
  ],
  "a member of an answer table is never null": [
    "| taken | string or null |",
    "| taken | string |",
    ["null-removed-from-response tools.uploadPhoto 201.taken"],
    { document: ["null-removed-from-response tools.uploadPhoto.taken"] },
  ],
  "a member of an answer table may be missing": [
    "| bytes | integer | yes |",
    "| bytes | integer | no |",
    ["member-became-optional tools.uploadPhoto 201.bytes"],
    { document: ["member-became-optional tools.uploadPhoto.bytes"] },
  ],
  "a member of an answer table is always there": [
    "| by | string | no |",
    "| by | string | yes |",
    ["member-became-required tools.uploadPhoto 201.by"],
    { document: ["member-became-required tools.uploadPhoto.by"] },
  ],
  "a member of an answer table is of another type": [
    "| bytes | integer | yes |",
    "| bytes | string | yes |",
    ["field-type-changed tools.uploadPhoto 201.bytes"],
    { document: ["field-type-changed tools.uploadPhoto.bytes"] },
  ],
  "a member of an answer table is gone": [
    "| by | string | no | | Who took it |\n",
    "",
    ["field-removed-from-response tools.uploadPhoto 201.by"],
    { document: ["field-removed-from-response tools.uploadPhoto.by"] },
  ],
  "a member of an answer table has another value": [
    "`png`, `jpeg`",
    "`png`, `jpeg`, `gif`",
    ["option-added-to-response tools.uploadPhoto 201.kind=gif"],
    { document: ["option-added-to-response tools.uploadPhoto.kind=gif"] },
  ],
  "a parameter must be sent": [
    "| sort | string | no |",
    "| sort | string | yes |",
    ["parameter-became-required tools.list.sort"],
  ],
  "a parameter may be left out": [
    "| shop | integer | yes |",
    "| shop | integer | no |",
    ["parameter-became-optional tools.list.shop"],
  ],
  "a parameter has another default": [
    "| `name` |",
    "| `-name` |",
    ["default-changed-in-request tools.list.sort"],
  ],
  "a parameter has no default": [
    "| no | `name` |",
    "| no | |",
    ["default-removed-from-request tools.list.sort"],
  ],
  "a parameter has one value less": [
    "`name`, `-name`",
    "`name`",
    ["option-removed-from-request tools.list.sort=-name"],
  ],
  "a parameter is never null": [
    "| after | string or null |",
    "| after | string |",
    ["null-removed-from-request tools.list.after"],
  ],
  "a parameter is of another type": [
    "| shop | integer |",
    "| shop | boolean |",
    ["parameter-type-changed tools.list.shop"],
  ],
  "a parameter is gone": [
    "| shop | integer | yes | | | Which shop |\n",
    "",
    ["required-parameter-removed tools.list.shop"],
  ],
  "a header may be left out": [
    "| If-Match | string | yes |",
    "| If-Match | string | no |",
    ["parameter-became-optional tools.update.If-Match"],
  ],
  "a header is gone": [
    "| If-Match | string | yes | The one before |",
    "| If-None | string | yes | The one before |",
    [
      "required-parameter-added tools.update.If-None",
      "required-parameter-removed tools.update.If-Match",
    ],
  ],
  "a member of a body must be sent": [
    "| name | string | no |",
    "| name | string | yes |",
    ["field-became-required-in-input tools.update.name"],
  ],
  "a member of a body may be left out": [
    "| weight | integer | yes |",
    "| weight | integer | no |",
    ["field-became-optional-in-input tools.update.weight"],
  ],
  "a member of a body may be null": [
    "| name | string | no |",
    "| name | string or null | no |",
    ["null-added-to-request tools.update.name"],
  ],
  "a member of a body is never null": [
    "| remark | string or null |",
    "| remark | string |",
    ["null-removed-from-request tools.update.remark"],
  ],
  "a member of a body has another default": [
    "| `red` |",
    "| `blue` |",
    ["default-changed-in-request tools.update.colour"],
  ],
  "a member of a body has one value less": [
    "`red`, `blue`",
    "`red`",
    ["option-removed-from-request tools.update.colour=blue"],
  ],
  "a nested member of a body must be sent": [
    "| box.lid | string | no |",
    "| box.lid | string | yes |",
    ["field-became-required-in-input tools.update.box.lid"],
  ],
  "a body has another media type": [
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    ["media-added-to-request tools.uploadPhoto", "media-removed-from-request tools.uploadPhoto"],
  ],
  "an answer has another media type": [
    "application/pdf",
    "text/plain",
    [
      "media-added-to-response tools.getManual 200",
      "media-removed-from-response tools.getManual 200",
    ],
    {
      document: [
        "media-added-to-response tools.getManual",
        "media-removed-from-response tools.getManual",
      ],
    },
  ],
  "an answer is one, not a list": [
    "Returns an array of [tool](#tool-object) objects.",
    "Returns a [tool](#tool-object) object.",
    ["response-changed tools.list 200"],
    { document: ["response-changed tools.list"] },
  ],
  "an operation has another path": [
    "`GET /tools/{tool_id}/manual`",
    "`GET /tools/{tool_id}/guide`",
    ["operation-path-changed tools.getManual"],
  ],
  "an operation is deprecated": [
    "`DELETE /tools/{tool_id}`",
    "Deprecated.\n\n`DELETE /tools/{tool_id}`",
    ["became-deprecated tools.delete"],
  ],
  "the base URL differs": [
    "https://shop.example/v1",
    "https://shop.example/v2",
    ["api-base-path-changed /"],
    { facts: [] },
  ],
  "an operation needs no credentials": [
    "`DELETE /tools/{tool_id}`",
    "`DELETE /tools/{tool_id}`\n\nNeeds no token.",
    ["credentials-became-optional tools.delete"],
  ],
  "an operation needs credentials": [
    "Needs no token.",
    "It has pictures.",
    ["credentials-became-required tools.getManual"],
  ],
  "a text differs": ["The picture", "The photo", []],
  "a title gives the method of the client another name": [
    "## Upload a photo",
    "## Attach a photo",
    ["method-renamed tools.attachPhoto"],
    { facts: [], document: [] },
  ],
};
