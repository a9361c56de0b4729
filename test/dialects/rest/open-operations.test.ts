import { expect, it } from "vitest";
import { apiOfPage } from "./read-rest.js";

function open(page: string): Record<string, string> {
  const [{ operations }] = apiOfPage(page);
  return Object.fromEntries(
    operations.flatMap(({ id, credentials }) =>
      credentials === undefined ? [] : [[id, `${credentials.rule} ${credentials.span.start.line}`]],
    ),
  );
}

const intro = "# API\n\nSend your key in the header `X-Shop-Key` with every call.";
const page = (text: string): string =>
  `${intro}\n\n## Health\n\n\`GET /health\`\n\n${text}\n\nStatus: 204\n\n## Ping\n\n\`GET /ping\`\n\nStatus: 204\n`;

it.each([
  "Needs no key.",
  "All shops near you, nearest first. Needs no key.",
  "No authentication is required.",
  "No authentication needed.",
  "This endpoint does not require authentication.",
  "This call doesn't need an API key.",
  "Can be called without a key.",
  "**Authentication:** none",
  "Auth required: no",
  "> No API key required.",
  "- Requires no token.",
  "No auth",
  "Braucht keinen Schlüssel.",
  "Keine Anmeldung nötig.",
  "Sans authentification.",
  "无需认证。",
])("reads that a request needs no credentials: %s", (text) => {
  expect(open(page(text))).toEqual({
    "GET /health": expect.stringMatching(/^stated 9$/) as unknown,
  });
});

it.each([
  "Needs a key.",
  "Needs no key if the shop is open.",
  "Without a key, this call answers 401.",
  "Calls without a key are refused.",
  "A key is no longer needed for other calls.",
  "Only admins may call this without a token.",
])("does not read from another sentence that a request needs no credentials: %s", (text) => {
  expect(open(page(text))).toEqual({});
});

it.each(["`GET /ping` needs no key.", "All calls except `GET /ping` need a key."])(
  "reads a sentence outside of operations that names requests: %s",
  (text) => {
    const told = open(page("Fine.").replace(intro, `${intro}\n\n${text}`));
    expect(told).toEqual({ "GET /ping": "rest/named-as-open 5" });
  },
);

it.each([
  ["Authentication", "❌ Not required (public route)", true],
  ["Authorization required", "None.", true],
  ["Autenticação", "Não requerida", true],
  ["Authentifizierung", "Nicht erforderlich", true],
  ["Authentication", "✅ **Required** (a token)", false],
  ["Authentication", "Not required for guests, but for members.", false],
  ["Errors", "None", false],
])(
  "reads whether a request needs credentials below the heading `%s`: %s",
  (heading, text, isOpen) => {
    const found = open(page(`### ${heading}\n\n${text}\n\n### Response`));
    expect(Object.keys(found)).toEqual(isOpen ? ["GET /health"] : []);
  },
);
