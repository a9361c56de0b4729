// Secrets that a server or a proxy quotes in another spelling are hidden in errors, hooks and lines of the log.
import { inspect } from "node:util";

import { createClient } from "@bookshop/client";
import { createClient as createRancher } from "@rancher-v1/client";
import { expect, it } from "vitest";

import { scrubber } from "../../templates/runtime/client/core/secrets.js";
import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const secret = "Secret-w0rd/ü+x";
const bytes = [...Buffer.from(secret)];
const hex = (one: number): string => one.toString(16).padStart(2, "0");
const units = Array.from(secret, (letter) => letter.charCodeAt(0));

const base64 = (text: string): string => Buffer.from(text).toString("base64");

const spellings: Readonly<Record<string, string>> = {
  "one letter of JSON": secret.replace("S", "\\u0053"),
  "letters of JSON": units.map((one) => `\\u${one.toString(16).padStart(4, "0")}`).join(""),
  "JSON in JSON": units.map((one) => `\\\\u${one.toString(16).padStart(4, "0")}`).join(""),
  "source code": secret.replace("S", "\\x53").replace("w", "\\x77"),
  "a URL after bytes that are no text": `%ff${bytes.map((one) => `%${hex(one)}`).join("")}`,
  "a URL": bytes.map((one) => `%${hex(one)}`).join(""),
  "a URL in a URL": bytes.map((one) => `%25${hex(one).toUpperCase()}`).join(""),
  "one letter of a URL": encodeURIComponent(secret).replace("e", "%65"),
  "numbers of HTML": units.map((one) => `&#${one};`).join(""),
  "hexadecimal numbers of HTML": units.map((one) => `&#x${one.toString(16)};`).join(""),
  "hexadecimal digits": bytes.map(hex).join(""),
  "capital hexadecimal digits": bytes.map(hex).join("").toUpperCase(),
  "a URL in Latin-1": secret.replace("/", "%2F").replace("ü", "%FC").replace("+", "%2B"),
  "an encoding without its letters": secret.replace("ü", "?"),
  "JSON in JSON, with escapes of signs": secret.replace("/", "\\\\/"),
  base64: Buffer.from(secret).toString("base64"),
  "base64 for URLs": Buffer.from(secret).toString("base64url"),
  "UTF-8 that is read as Latin-1": Buffer.from(secret).toString("latin1"),
  "HTML in HTML in HTML": secret.replace("/", "&amp;amp;#x2f;").replace("+", "&amp;plus;"),
  "names of HTML": secret.replace("ü", "&uuml;").replace("+", "&amp;plus;"),
  "JSON in JSON in JSON": JSON.stringify(JSON.stringify(secret.replace("S", "\\u0053"))),
  "a URL in JSON": encodeURIComponent(secret).replaceAll("%", "\\u0025"),
  "numbers of HTML in a URL": encodeURIComponent(secret.replace("S", "&#83;")),
  "base64 of a URL": base64(encodeURIComponent(secret)),
  "base64 of JSON": base64(JSON.stringify({ key: secret.replace("ü", "\\u00fc") })),
  "base64 of HTML": base64(secret.replace("/", "&#47;").replace("+", "&amp;plus;")),
  "base64 in a URL": encodeURIComponent(base64(secret)),
  "base64 of UTF-16": Buffer.from(secret, "utf16le").toString("base64"),
  "hexadecimal digits of a URL": Buffer.from(encodeURIComponent(secret)).toString("hex"),
  "hexadecimal digits of UTF-16": Buffer.from(secret, "utf16le").toString("hex"),
};

it("hides secrets of any length", () => {
  for (const length of [10_000, 200_000, 1_000_000]) {
    expect(scrubber([["token", "x".repeat(length)]])(`a ${"x".repeat(length)}`)).toMatch(/\*\*\*$/);
  }
});

it.each(Object.entries(spellings))("hides a secret in %s", async (_, quoted) => {
  const scrub = scrubber([["token", secret]]);
  // The padding of base64 and quotes of JSON may remain.
  expect(scrub(`a ${quoted} b`)).toMatch(/^a [\ufffd\s"]*\*\*\*(=|%3D)*"* b$/);
  const headers = { "x-echo": quoted, "content-type": "text/plain" };
  const { url } = await serveScript(() => ({ status: 400, headers, body: `Bad ${quoted}.` }));
  const told: unknown[] = [];
  const hooks = { onResponse: (event: unknown) => told.push(event) };
  for (const call of [
    () => createClient({ url, hooks }).send("POST", "a", { body: { token: secret } }),
    () => createRancher({ url, hooks }).post("a", { token: secret }),
  ]) {
    const error = await failureOf(call());
    expect(error.message).toMatch(/Bad [\ufffd\s"]*\*\*\*(=|%3D)*"*\./);
    expect(error.message + JSON.stringify(error) + inspect(told, { depth: 9 })).not.toContain(
      quoted,
    );
  }
});

it("hides a secret in a header whose escapes stand for characters that a header cannot have", async () => {
  const quoted = `%0A%E2%82%AC${bytes.map((one) => `%${hex(one)}`).join("")}`;
  const { url } = await serveScript(() => ({ status: 400, headers: { "x-echo": quoted } }));
  const call = createClient({ url }).send("POST", "a", { body: { token: secret } });
  const { headers } = (await failureOf(call)) as Error & { headers: Headers };
  expect(headers.get("x-echo")).toBe("??***");
});

it.each(["to/ken9", "to#ken9", "to?ken9", "to@ken9"])(
  "hides all of a secret %s in the target of a redirect",
  async (token) => {
    for (const location of [`http://user:${token}@host/`, `/login/${token}/x`]) {
      const { url } = await serveScript(() => ({ status: 302, headers: { location } }));
      const told: unknown[] = [];
      const hooks = { onResponse: (event: unknown) => told.push(event) };
      const call = createClient({ url, hooks }).send("POST", "a", { body: { token } });
      const error = await failureOf(call);
      expect(inspect([error, told], { depth: 9 })).not.toMatch(/to[/#?@]|ken9/);
    }
  },
);

it("hides a secret in base64 that is broken into lines", () => {
  const scrub = scrubber([["token", secret]]);
  for (const before of ["=".repeat(40), "=".repeat(50), "="]) {
    const digits = base64(before.padEnd(90, ".") + secret + before);
    for (const mark of ["\n", "\r\n", "\\n", "\\r\\n"]) {
      for (const width of [60, 64, 76]) {
        const lines = digits.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
        expect(scrub(lines.join(mark))).toContain("***");
      }
    }
  }
});

it("hides a secret in the base64 of a longer text, wherever it begins", () => {
  const scrub = scrubber([["token", secret]]);
  for (const before of ["", "a", "ab", "abc", "user:"]) {
    for (const after of ["", "z", "zz", "zzz"]) {
      const text = Buffer.from(before + secret + after).toString("base64");
      const shown = scrub(text);
      expect(shown).toContain("***");
      // Only the base64 digits that the secret shares with the characters around it may remain.
      expect(shown.replace("***", "").length).toBeLessThanOrEqual(
        Math.ceil(((before.length + after.length) * 4) / 3) + 4,
      );
    }
  }
});

const emoji = "pa\u{1f600}ss-w\u00f6rd\n12";
const codes = Array.from(emoji, (letter) => letter.codePointAt(0) ?? 0);

it.each([
  ["numbers of HTML", codes.map((one) => `&#${one};`).join("")],
  ["hexadecimal numbers of HTML", codes.map((one) => `&#x${one.toString(16)};`).join("")],
  ["JSON", JSON.stringify(emoji)],
  ["JSON in JSON", JSON.stringify(JSON.stringify(emoji))],
  ["a URL", encodeURIComponent(emoji)],
  [
    "numbers of UTF-16 in a URL",
    emoji.replace(/[^]/g, (unit) => `%u${hex(unit.charCodeAt(0)).padStart(4, "0")}`),
  ],
  ["an encoding without its letters", emoji.replace("\u{1f600}", "?").replace("\u00f6", "?")],
  ["an encoding without half of its letters", emoji.replace("\u{1f600}", "??")],
  ["UTF-8 without its letters", emoji.replace("\u{1f600}", "\ufffd")],
])("hides a secret with an emoji and a line break in %s", (_, quoted) => {
  expect(scrubber([["token", emoji]])(`a ${quoted} b`)).toMatch(/^a "*\*\*\*"* b$/);
});

it("does not fail at numbers of HTML that no character has", () => {
  const text = `&#${"9".repeat(400)}; &#xffffffff; &#1114112;`;
  expect(scrubber([["token", secret]])(text)).toBe(text);
});

it("hides a secret at the end of what is read of a long answer", async () => {
  for (const [length, status] of [
    [999_995, 400],
    [999_995, 200],
    [2 ** 20 - 5, 400],
    [4_000_000 - 5, 400],
  ] as const) {
    const { url } = await serveScript(() => ({
      status,
      headers: { "content-type": "text/plain" },
      body: `${"a ".repeat(length).slice(0, length)}${secret}${"b".repeat(99)}`,
    }));
    const call = createClient({ url }).send("POST", "a", { body: { token: secret } });
    const { body } = (await failureOf(call)) as Error & { body: string };
    expect(body).toHaveLength(990_000);
    expect(body.slice(-10)).toBe("a ".repeat(5));
  }
});

it("searches a long text of escapes in a short time", () => {
  const scrub = scrubber([["token", secret]]);
  for (const part of ["\\", "&amp;", "%25", "?", "&a;", "\\n", "&#1;", "%u0041", "\n"]) {
    const start = process.cpuUsage();
    scrub(part.repeat(150_000));
    // In microseconds. A quadratic search would take minutes.
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  }
});

it("leaves escapes without a secret as they are", () => {
  const scrub = scrubber([["token", secret]]);
  for (const text of ["%41%42 \\u0041 &#65;", "100%25", "a+b", "5365"])
    expect(scrub(text)).toBe(text);
});

it("finds a long token in many spellings, and leaves the rest of the text", () => {
  const token = Array.from(
    { length: 3000 },
    (_, index) =>
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"[(index * index * 7) % 64],
  ).join("");
  const scrub = scrubber([
    ["authorization", `Bearer ${token}`],
    ["token", token],
  ]);
  expect(scrub(`Bad ${token}.`)).toBe("Bad ***.");
});

it("replaces the whole text if a server makes the search long", () => {
  const token = `${"a&".repeat(700)}b`;
  const scrub = scrubber([["token", token]]);
  expect(scrub(`Bad ${token}.`)).toBe("Bad ***.");
  // The search begins at each `a`, and fails only at the end of the secret.
  expect(scrub("a&".repeat(15_000))).toBe("***");
});

it("names only the links of a resource that are URLs", async () => {
  const { url } = await serveScript([]);
  const client = createRancher({ url });
  for (const [links, names] of [
    [{ self: `${url}/v1/volumes/1v1`, odd: null, list: ["a"], number: 1 }, "self"],
    [["a"], "none"],
    ["text", "none"],
    [null, "none"],
  ] as const) {
    const volume = { id: "1v1", type: "volume", state: "active", links };
    const error = await failureOf(client.follow(volume as never, "mounts" as never));
    expect(error.message).toMatch(new RegExp(`mounts is not available .*; available: ${names}$`));
  }
});

it.each(["Secret-w0rd", "", 7, null, undefined])(
  "does not quote credentials that are not an object: %j",
  async (given) => {
    const { url } = await serveScript([]);
    const refused = "Unexpected credentials, expected a token or two keys";
    const credentials = (() => given) as never;
    const call = createRancher({ url, credentials }).volumes.get("1v1");
    expect((await failureOf(call)).message).toBe(refused);
    // `undefined` and `null` mean no credentials.
    if (given === undefined || given === null) return;
    expect(() => createRancher({ url, credentials: given as never })).toThrow(refused);
  },
);
