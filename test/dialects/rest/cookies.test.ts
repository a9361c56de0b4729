import { expect, it } from "vitest";

import { readRest } from "./read-rest.js";

const end = "\n\n# Orders\n\n## List orders\n\n`GET /orders`\n";

const schemes = (text: string): readonly string[] =>
  readRest([{ path: "page.md", text: `${text}${end}` }]).reading.security.map(
    ({ kind, name }) => `${kind.rule} ${kind.value} ${name ?? ""}`,
  );

it.each([
  "# Signing in\n\nSend the cookie `session` with what you ask for.",
  "# Authentication\n\nThe `session` cookie holds your key.",
  "# Start\n\nSend `Cookie: session=abc` with every request.",
])("reads a cookie that holds a key from the text %j", (text) => {
  expect(schemes(text)).toEqual(["stated header Cookie"]);
});

it.each(["-H 'Cookie: session=abc'", "-b session=abc", "--cookie 'session=abc'"])(
  "reads a cookie that a command sends: %s",
  (option) => {
    const text = `# Start\n\n\`\`\`sh\ncurl https://a.example/orders ${option}\n\`\`\``;
    expect(schemes(text)).toEqual(["rest/sent-by-example header Cookie"]);
  },
);

it.each([
  "# Signing in\n\nThe answer sets the cookie `theme`.",
  "# Signing in\n\nThe cookie `session` is no longer used.",
  "# Taste\n\nThe cookie `ginger` is our best.",
  "# Start\n\n```sh\ncurl https://a.example/orders -b cookies.txt\n```",
])("reads no cookie from %j", (text) => {
  expect(schemes(text)).toEqual([]);
});
