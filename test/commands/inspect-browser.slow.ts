import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { inChromium, isChromiumThere, tabsOfChromium } from "../helpers/chromium.js";
import { hostilePage } from "../helpers/hostile-page.js";
import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";

const plainPage = `# Boxes

## Get a box

\`GET /boxes/:id\`

See [the crates](#crates).

| Parameter | Type | Description |
|---|---|---|
| \`full\` | boolean | All of it |
`;

describe.skipIf(!isChromiumThere)(inChromium, () => {
  const newTab = tabsOfChromium();

  /**
   * Opens the HTML page of `inspect` for a hostile and a plain page, and collects the errors that the browser reports.
   */
  async function open(hash = ""): Promise<{ tab: Page; complaints: readonly string[] }> {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "docs"));
    writeFileSync(join(folder, "docs/<b>evil.md"), hostilePage);
    writeFileSync(join(folder, "docs/boxes.md"), plainPage);
    await run(["inspect", "--docs", "docs", "--html", "out.html"], folder);
    const tab = await newTab();
    const complaints: string[] = [];
    tab.on("console", (message) => complaints.push(message.text()));
    tab.on("pageerror", (error) => complaints.push(error.message));
    tab.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(request.url());
    });
    await tab.goto(`${pathToFileURL(join(folder, "out.html")).href}${hash}`);
    return { tab, complaints };
  }

  it("runs nothing of a hostile page, and shows all of its text", async () => {
    const { tab, complaints } = await open("#/%3Cb%3Eevil.md:1");
    expect(await tab.locator("h2").textContent()).toBe("<b>evil.md");
    const lines = await tab.locator(".line .text").allTextContents();
    const shown = hostilePage.replace(/[\0\u2028\u2029\u202E\uD800]/g, "\uFFFD");
    expect(lines.join("\n")).toBe(shown);
    expect(await tab.evaluate("globalThis.ran")).toBeUndefined();
    expect(await tab.locator("img, main script, b b").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("shows a fact and its rule on hover and on keyboard focus, until Escape", async () => {
    const { tab } = await open("#/boxes.md:1");
    const tip = tab.locator("#tip");
    expect(await tip.isVisible()).toBe(false);
    await tab.locator(".fact", { hasText: "GET" }).first().hover();
    expect(await tip.textContent()).toContain("op:GET /boxes/{id} = Get a box");
    expect(await tip.textContent()).toContain("stated: the page says so");
    await tab.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    const key = "param:GET /boxes/{id}#full = boolean";
    for (let presses = 0; presses < 10; presses++) {
      await tab.keyboard.press("Tab");
      if ((await tip.textContent())?.includes(key) === true && (await tip.isVisible())) break;
    }
    expect(await tip.textContent()).toContain(key);
    expect(await tab.locator(":focus").getAttribute("aria-describedby")).toBe("tip");
  });

  it("moves from place to place by keys, over all pages", async () => {
    const { tab } = await open();
    await tab.keyboard.press("n");
    await tab.locator(".line.here").waitFor();
    expect(new URL(tab.url()).hash).toBe("#/boxes.md:7");
    expect(await tab.locator(".line.here + .note").textContent()).toContain("rest/dead-link");
    await tab.keyboard.press("[");
    await tab.locator("h2", { hasText: "<b>evil.md" }).waitFor();
    await tab.keyboard.press("o");
    await tab.locator("h2", { hasText: "Overview" }).waitFor();
    expect(new URL(tab.url()).hash).toBe("");
  });

  it("hides the lines of an outcome, but shows one to which the reader moves", async () => {
    const { tab } = await open("#/boxes.md:1");
    const shown = async (): Promise<readonly string[]> =>
      (await tab.locator(".line:visible .text").allTextContents()).filter((text) => text !== "");
    const all = await shown();
    expect(all).toEqual(plainPage.split("\n").filter((text) => text !== ""));
    for (const outcome of ["used", "reported"])
      await tab.locator(`[data-outcome=${outcome}]`).uncheck();
    expect(await shown()).toEqual(["See [the crates](#crates)."]);
    await tab.locator("[data-outcome=prose]").uncheck();
    expect(await shown()).toEqual([]);
    await tab.keyboard.press("n");
    await tab.locator(".line.here").waitFor();
    expect(await shown()).toEqual(["See [the crates](#crates)."]);
  });
});
