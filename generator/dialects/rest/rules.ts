/** What each rule rests on, as `stubdown explain` tells it. */
const reasons = {
  "all-optional": "the text says that all parameters are optional",
  "body-rows": "the rows of what the body holds are its fields",
  "curl-query": "a command of the section sends such parameters in the query",
  "file-in-text": "the text says that the request sends a file",
  "has-default": "a parameter with a default may be left out",
  "header-in-note": "a note names the header",
  "header-name": "the name is written as those of headers are",
  "linked-type": "the row links to the table of its members",
  "linked-values": "the row links to a table of values",
  "method-elsewhere": "the request has no method; its section shows one",
  "method-with-body": "requests of this method send parameters in the body",
  "method-without-body": "requests of this method have no body",
  "name-in-path": "the path has a parameter of this name",
  "named-in-text": "the sentence about the answer names the type",
  "named-values": "the row names a table of values",
  "nested-names": "the dotted names of other rows begin with this name",
  "no-path-parameter": "the row says `path`, but the path has no parameter",
  "no-status": "nothing tells the status",
  "no-type": "nothing tells the type",
  placeholder: "a placeholder in a path stands for a value that must be there",
  "query-of-request": "the request shows the parameter in its query",
  "role-by-path":
    "the method, and what the path has behind the word of its group, tell what the request does",
  "same-as": "the section says no more than one that is like it, which tells the answer",
  sample: "the sample of the answer shows the member",
  "sample-shape": "the sample of the answer shows its shape",
  "type-in-text": "no column gives the type; the description does",
  "unmarked-nullable": "the tree marks what can be null, and the row has no mark",
  "unmarked-optional": "the tree marks what is required, and the row has no mark",
  "unmarked-required": "the tree marks what is optional, and the row has no mark",
} as const;

/** The reasons by the names that facts have for the rules. */
export const ruleReasons: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reasons).map(([rule, reason]) => [`rest/${rule}`, reason]),
);
