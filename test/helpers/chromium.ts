import { existsSync } from "node:fs";

import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";

/** The path of Debian's Chromium. The variable `CHROMIUM` can name another path. */
const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const flags = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync";
const quiet = "--disable-background-networking --disable-component-update";

/** True if there is a Chromium that tests can start. */
export const isChromiumThere = existsSync(path);

/** The name of tests in Chromium, with the reason if they are skipped. */
export const inChromium = `in Chromium${isChromiumThere ? "" : ` (skipped: no ${path})`}`;

/** Starts Chromium without a window. */
function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: `${flags} ${quiet}`.split(" ") });
}

/**
 * Starts Chromium before the tests of a block, and ends it after them. Returns a function that opens a tab.
 */
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
