import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { formatTree } from "../../../generator/dialects/rest/format/format-tree.js";
import { factsOf, readRest } from "./read-rest.js";

// Editors on Windows end lines with CR and LF. The forms are pages of many styles.
const folder = fileURLToPath(new URL("forms", import.meta.url));
const pageOf = (name: string): string =>
  /^(`{3,5})md\n([^]*?)^\1$/m.exec(readFileSync(`${folder}/${name}`, "utf8"))?.[2] ?? "";
const withCr = (text: string): string => text.replaceAll("\n", "\r\n");

it.each(readdirSync(folder).filter((name) => name.endsWith(".md")))(
  "reads the page of %s with CRLF as with LF",
  (name) => {
    const page = pageOf(name);
    expect(page).not.toBe("");
    expect(factsOf(withCr(page))).toBe(factsOf(page));
  },
);

it("formats a page with CRLF like one with LF", () => {
  const page =
    "# Boats\n\n## Get a boat\n\n`GET /boats/{id}`\n\n- `id` (integer): the boat\n- `full` (boolean): all members\n";
  const format = (text: string): string | undefined =>
    formatTree(readRest([{ path: "boats.md", text }])).texts.get("boats.md");
  const formatted = format(page);
  expect(formatted).toContain("| Name |");
  expect(format(withCr(page))).toBe(withCr(formatted ?? ""));
  expect(format(formatted ?? "")).toBeUndefined();
  expect(format(withCr(formatted ?? ""))).toBeUndefined();
});
