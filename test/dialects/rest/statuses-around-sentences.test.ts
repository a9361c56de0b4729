import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

it.each(["**Response 400**", "### Response 400", "**Response 400 Bad Request**"])(
  "gives members below a sentence to the status around it: %s",
  (label) => {
    const facts = factsOf(`# Orders

## Create an order

\`POST /orders\`

**Response 201**

* \`id\` (string): Which

${label}

Returned if the body is wrong:

* \`error\` (string): Why
`);
    expect(facts).toContain("sample:POST /orders#id\tstring\n");
    expect(facts).not.toContain("#error");
  },
);
