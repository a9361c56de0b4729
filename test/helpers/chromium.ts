import { existsSync } from "node:fs";

import { chromium, type Browser } from "playwright-core";

/** Debian's package; `CHROMIUM` names another. */
const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const flags = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync";
const quiet = "--disable-background-networking --disable-component-update";

/** Whether there is a Chromium that tests can start. */
export const isChromiumThere = existsSync(path);

/** A name for tests in Chromium, which says why they are skipped. */
export const inChromium = `in Chromium${isChromiumThere ? "" : ` (skipped: no ${path})`}`;

/** Starts Chromium without a window. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: `${flags} ${quiet}`.split(" ") });
}
