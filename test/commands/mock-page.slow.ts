import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { inChromium, isChromiumThere, tabsOfChromium } from "../helpers/chromium.js";
import { makeSmallProject, startMock } from "../helpers/command-line.js";

it("serves the document in the version of the configuration, as JSON", async () => {
  const project = makeSmallProject();
  const file = join(project, "stubdown.config.json");
  const config = JSON.parse(readFileSync(file, "utf8")) as { readonly apis: readonly object[] };
  const openapi = { version: "3.0", format: "yaml" };
  const apis = config.apis.map((api) => ({ ...api, openapi }));
  writeFileSync(file, JSON.stringify({ ...config, apis }));
  const { url } = await startMock([], project);
  const answer = await fetch(`${url}/openapi.json`);
  expect(await answer.json()).toMatchObject({ openapi: "3.0.4" });
});

const apis = [
  { api: "bookshop", tag: "books", operation: "books.list", path: "/books" },
  { api: "rancher-v1", tag: "volumes", operation: "volumes.list", path: "/v1/volumes" },
];

describe.skipIf(!isChromiumThere)(inChromium, () => {
  const newTab = tabsOfChromium();

  it.each(apis)(
    "opens an operation of $api in the page of the mock, and tries it there",
    async ({ api, tag, operation, path }) => {
      const { url } = await startMock(["--api", api]);
      const tab = await newTab();
      const { asked, complaints } = await openPage(tab, `${url}/docs`);
      // Opening an operation of rancher-v1 never ended while the page got a document with circular references.
      tab.setDefaultTimeout(20_000);
      const group = tab.locator(`.opblock-tag[data-tag="${tag}"]`);
      await group.waitFor();
      if ((await group.getAttribute("data-is-open")) === "false") await group.click();
      // The page writes ids with a backslash before each point.
      const id = `operations-${tag}-${operation.replace(".", String.raw`\\.`)}`;
      const block = tab.locator(`.opblock[id="${id}"]`);
      await block.locator(".opblock-summary-control").click();
      await block.locator("button.execute").click();
      const answer = block.locator(".live-responses-table .response");
      const status = answer.locator(".response-col_status");
      expect(await status.textContent()).toContain("200");
      // The page scrolls the answer into the window.
      const { y = -1 } = (await status.boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + 40).toBeLessThanOrEqual(tab.viewportSize()?.height ?? 0);
      expect(await answer.locator(".microlight, .highlight-code").first().textContent()).not.toBe(
        "",
      );
      expect(asked.some((one) => new URL(one).pathname === path)).toBe(true);
      // A Rancher server answers a browser that accepts any type with HTML.
      const headers = answer.locator(".headerline, .response-col_description pre");
      expect((await headers.allTextContents()).join("\n")).toContain("application/json");
      expect(new Set(asked.map((one) => new URL(one).origin))).toEqual(new Set([url]));
      expect(complaints).toEqual([]);
    },
    90_000,
  );
});

/** Opens a page in a tab, and collects the URLs that it requests and the errors that the browser reports. */
async function openPage(
  tab: Page,
  url: string,
): Promise<{ asked: readonly string[]; complaints: readonly string[] }> {
  const asked: string[] = [];
  const complaints: string[] = [];
  tab.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push(request.url());
  });
  tab.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  tab.on("pageerror", (error) => complaints.push(error.message));
  await tab.goto(url);
  return { asked, complaints };
}
