import { existsSync } from "node:fs";

import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";

/** Debian's package; `CHROMIUM` names another. */
const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const flags = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync";
const quiet = "--disable-background-networking --disable-component-update";

/** Whether there is a Chromium that tests can start. */
export const isChromiumThere = existsSync(path);

/** A name for tests in Chromium, which says why they are skipped. */
export const inChromium = `in Chromium${isChromiumThere ? "" : ` (skipped: no ${path})`}`;

/** Starts Chromium without a window. */
function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: `${flags} ${quiet}`.split(" ") });
}

/** Starts Chromium before the tests of a block, and ends it after them. Gives a function that opens a tab. */
export function tabsOfChromium(): () => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  return async () => {
    const tab = await browser.newPage();
    onTestFinished(() => tab.close());
    return tab;
  };
}
