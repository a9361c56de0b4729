import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

const operation =
  "\n\n# Orders\n\n## List orders\n\n`GET /orders`\n\nReturns an array of objects.\n";
const command = (header: string): string =>
  `\n\n\`\`\`sh\ncurl https://shop.example/orders -H '${header}: 12'\n\`\`\``;

function read(text: string): {
  readonly security: readonly string[];
  readonly unknown: readonly string[];
} {
  const [api, found] = apiOf(
    readTree([{ path: "page.md", text: text + operation }], { dialect: rest }),
  );
  return {
    security: api.security.map(({ kind, name }) => [kind.value, name ?? ""].join(" ").trim()),
    unknown: found
      .filter(({ code }) => code === "rest/unknown-header")
      .map(({ span: { start } }) => `${start.line}:${start.column}`),
  };
}

it.each([
  "# Signing in\n\nYou send your key with every request in the header `X-Shop-Key`.",
  "# Before you begin\n\nSend your key in the `X-Shop-Key` header.",
  "# Access\n\nHeader: `X-Shop-Key: <your key>`",
  "# Authentication\n\n**Header:** X-Shop-Key",
  "# Authentication\n\n- `X-Shop-Key` header",
  "# Authentication\n\n| Header | What it is |\n|---|---|\n| `X-Shop-Key` | Your key |",
  "# Anmeldung\n\nSenden Sie Ihren Schlüssel in der Kopfzeile `X-Shop-Key`.",
  "# Authentification\n\nEnvoyez votre clé dans l'en-tête `X-Shop-Key`.",
  `# Begin here${command("X-Shop-Key")}`,
  "# Authorization\n\nMachines send `X-Shop-Key`. Nobody sends `X-Id`, and machines do not send `X-Old-Key`.",
])("reads the header of the key: %s", (text) => {
  expect(read(text)).toEqual({ security: ["header X-Shop-Key"], unknown: [] });
});

it("reads any header that a text about access names together with an example, or that a sentence about keys names", () => {
  const found = { security: ["header X-Shop-Pass"], unknown: [] };
  const text = "# Signing in\n\nEvery request has the header `X-Shop-Pass`.";
  expect(read(text + command("X-Shop-Pass"))).toEqual(found);
  expect(read("# Authorization\n\nYour secret goes into the header `X-Shop-Pass`.")).toEqual(found);
});

it("reads the query parameter of the key", () => {
  const text = "# Authentication\n\nPass your key as query parameter `api_key`.";
  expect(read(text).security).toEqual(["query api_key"]);
});

it("reads the header of the key in German", () => {
  const text = "# Anmeldung\n\nJeder Aufruf sendet den Schlüssel im Kopf `X-Shop-Schluessel`.";
  expect(read(text).security).toEqual(["header X-Shop-Schluessel"]);
});

it.each([
  "Calls marked by a lock need an authorization header with a `Bearer` token.",
  "Send a `Bearer` token in the authorization header.",
  "Send the `Authorization` header with a bearer token.",
])("reads the scheme beside the header Authorization: %s", (text) => {
  expect(read(`# Shop\n\n${text}`)).toEqual({ security: ["bearer"], unknown: [] });
});

it.each([
  "Send the key in the `Authorization` header, not as a bearer token.",
  "The header `Authorization` has basic credentials or a bearer token.",
  "The plan `Basic` has no authorization; send the key in the `Authorization` header.",
])("reads no scheme from a sentence that is not clear about it: %s", (text) => {
  expect(read(`# Shop\n\n${text}`).security).toEqual(["header Authorization"]);
});

it("reads the header Authorization without a scheme, unless the docs state a scheme", () => {
  const text = "# Authentication\n\nSend your key in the `Authorization` header.";
  expect(read(text).security).toEqual(["header Authorization"]);
  expect(read(`${text} Write \`Authorization: Bearer KEY\`.`).security).toEqual(["bearer"]);
  expect(read(text + command("Authorization: Bearer")).security).toEqual(["bearer"]);
});

it.each([
  "# Authentication\n\nThe `X-Old-Key` header is no longer needed.",
  "# Authentication\n\nDo not send the header `X-Old-Key`.",
  "# Rate limits\n\nThe response has the header `X-Rate-Token`.",
  "# Webhooks\n\n## Signing\n\nWe sign with the key in the header `X-Shop-Key`.",
])("does not take another header for the header of the key: %s", (text) => {
  expect(read(text)).toEqual({ security: [], unknown: [] });
});

it.each([
  ["# Begin here\n\nEvery request has the header `X-Shop-Name`.", "3:30"],
  [`# Begin here${command("X-Shop-Name")}`, "4:38"],
  ["# Sending twice\n\nSend a key of your own in the `Idempotency-Key` header.", "3:31"],
])("reports a header that no text describes: %s", (text, place) => {
  expect(read(text)).toEqual({ security: [], unknown: [place] });
});

it.each([
  ["All routes below need a bearer token.", ["bearer"]],
  ["Every request uses HTTP Basic Authentication.", ["basic"]],
  ["Toutes les routes suivantes nécessitent un jeton Bearer.", ["bearer"]],
  ["Auth: HTTP Basic with your id, unless an entry says open.", ["basic"]],
  ["**Authentication:** Bearer, from the desk.", ["bearer"]],
  ["Alle Anfragen brauchen ein Bearer-Token.", ["bearer"]],
  ["Todas las rutas necesitan un token Bearer.", ["bearer"]],
  ["所有请求都需要 Bearer 令牌。", ["bearer"]],
  ["All requests work without a bearer token.", []],
  ["Every request to sign in returns a bearer token.", []],
  ["Some clients keep a bearer token.", []],
])(
  "reads the scheme, if any, of a sentence about all requests, below any heading: %s",
  (text, expected) => {
    expect(read(`# Shop\n\n${text}`).security).toEqual(expected);
  },
);

it("reads the header of a scheme of any name in code outside of operations", () => {
  expect(read("# Before you begin\n\nSend `Authorization: Token <token>`.").security).toEqual([
    "header Authorization",
  ]);
});

it("reads no header that only answers have as a key", () => {
  const text =
    "# Authentication\n\nSend `X-Shop-Key` as a header. A `401` has an appropriate `WWW-Authenticate` header.";
  expect(read(text).security).toEqual(["header X-Shop-Key"]);
});
